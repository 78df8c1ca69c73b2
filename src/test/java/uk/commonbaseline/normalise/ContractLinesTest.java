package uk.commonbaseline.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.CellProblem.MissingValue;
import uk.commonbaseline.normalise.CellProblem.NotADate;
import uk.commonbaseline.normalise.CellProblem.NotAnAmount;
import uk.commonbaseline.normalise.CellProblem.UnknownWord;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.partnership.Pounds;

class ContractLinesTest {
    private static final String REGISTER = """
            council: ABC
            feed: contracts
            kind: contracts
            system: Register
            period: 2007/08
            file: {format: csv, dates: [dd/MM/yyyy, d-MMM-yy]}
            columns:
              - {heading: Ref, as: contract-ref, required: no}
              - {heading: Title, as: title}
              - {heading: Supplier, as: supplier, required: no}
              - {heading: Service, as: service}
              - {heading: Start, as: starts-on, required: no}
              - {heading: End, as: ends-on, required: no}
              - {heading: Extension, as: extends-to, required: no}
              - {heading: A year, as: annual-value, required: no}
              - {heading: In all, as: total-value, written: thousands, required: no}
              - {heading: VAT, as: vat-included, required: no}
              - {heading: Notice, as: notice, required: no}
              - {heading: TUPE, as: staff-transfer, required: no}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_contract_is_read_with_all_that_it_says() {
        assertThat(Feed.only(contracts("""
                Ref | Title | Supplier | Service | Start | End | Extension | A year | In all | VAT | Notice | TUPE
                C1 | Payroll bureau | Redactive | HR | 01/04/2007 | 31/03/2010 | 31/03/2012 | £12,000 | 36 | No | 6 months | none
                """)))
                .isEqualTo(new ContractLine(
                        new Origin(1, "", 2, 2),
                        "C1",
                        "Payroll bureau",
                        "Redactive",
                        new SourceCode("HR", null),
                        LocalDate.of(2007, 4, 1),
                        LocalDate.of(2010, 3, 31),
                        LocalDate.of(2012, 3, 31),
                        Pounds.of("12000"),
                        Pounds.of("36000"),
                        false,
                        "6 months",
                        "none"));
    }

    @Test
    void what_a_register_does_not_say_stays_open() {
        List<Normalised<ContractLine>> rows = contracts("Title|Service|A year|VAT\nCleaning|||");
        ContractLine contract = Feed.only(rows);
        assertThat(contract.service()).isNull();
        assertThat(contract.annualValue()).isNull();
        assertThat(contract.vatIncluded()).isNull();
        assertThat(rows.getFirst().measured()).isEmpty();
    }

    @Test
    void all_problems_of_a_row_are_found_at_once_and_its_value_still_counts_as_read() {
        Normalised<ContractLine> row = contracts(
                        "Title|Service|Start|End|A year|In all|VAT\n|HR|soon|rolling|5|lots|perhaps")
                .getFirst();
        assertThat(row.fate()).isEqualTo(Fate.REJECTED);
        assertThat(row.measured()).containsExactly(new Measured(0, "annual-value", new BigDecimal("5.0000")));
        assertThat(row.findings())
                .containsExactlyInAnyOrder(
                        new MissingValue(at("A"), "Title"),
                        new NotADate(at("C"), "Start", "\"soon\""),
                        new NotADate(at("D"), "End", "\"rolling\""),
                        new NotAnAmount(at("F"), "In all", "\"lots\""),
                        new UnknownWord(at("G"), "VAT", "\"perhaps\"", "yes, no"));
    }

    private List<Normalised<ContractLine>> contracts(String table) {
        return Feed.of(folder, REGISTER).contracts(table);
    }

    private static Place at(String column) {
        return new Place("", 2, column);
    }
}
