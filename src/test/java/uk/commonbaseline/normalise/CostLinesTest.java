package uk.commonbaseline.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.CellProblem.DayOutOfReach;
import uk.commonbaseline.normalise.CellProblem.ErrorInCell;
import uk.commonbaseline.normalise.CellProblem.MissingValue;
import uk.commonbaseline.normalise.CellProblem.NotADate;
import uk.commonbaseline.normalise.CellProblem.NotAPeriod;
import uk.commonbaseline.normalise.CellProblem.NotAnAmount;
import uk.commonbaseline.normalise.CellProblem.UnknownWord;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

class CostLinesTest {
    private static final String LEDGER = """
            council: ABC
            feed: cost
            kind: cost
            system: Ledger
            period: 2007/08
            financial-year: 2007/08
            file: {format: csv}
            values: {basis: outturn}
            columns:
              - {heading: CC, as: cost-centre}
              - {heading: CC Name, as: cost-centre-name, required: no}
              - {heading: Account, as: subjective}
              - {heading: Period, as: period, required: no}
              - {heading: Date, as: posting-date, required: no}
              - {heading: Supplier, as: supplier, required: no}
              - {heading: Doc, as: document, required: no}
              - {heading: Fund, as: capital, words: {REV: no, CAP: yes}, required: no}
              - {heading: One-off, as: one-off, words: {X: yes, "": no}, required: no}
              - {heading: Amount, as: amount}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_line_is_read_with_all_that_it_says() {
        CostLine line = Feed.only(ledger().costs("""
                CC | CC Name | Account | Period | Date | Supplier | Doc | Fund | One-off | Amount
                A1 | Payroll | 1001 | 3 | 30/06/2007 | 3663 | D9 | cap | x | 1,234.50-
                """));
        assertThat(line)
                .isEqualTo(new CostLine(
                        new Origin(1, "", 2, 2),
                        0,
                        new FinancialYear(2007),
                        3,
                        Basis.OUTTURN,
                        true,
                        true,
                        new SourceCode("A1", "Payroll"),
                        new SourceCode("1001", null),
                        "3663",
                        LocalDate.of(2007, 6, 30),
                        Pounds.of("-1234.50"),
                        "D9",
                        null));
    }

    @Test
    void an_amount_in_another_currency_is_kept_beside_the_one_that_counts() {
        assertThat(inTwoCurrencies("""
                CC | Account | Amount | Original | Currency
                A1 | 1001 | 781.25 | 1,234.5678 | usd
                A1 | 1001 | 80.00- | (101.10) | €
                A1 | 1001 | 5.00 | |
                """).stream().flatMap(row -> row.records().stream()))
                .extracting(CostLine::amount, CostLine::original)
                .containsExactly(
                        tuple(Pounds.of("781.25"), new CostLine.Original(new BigDecimal("1234.5678"), "USD")),
                        tuple(Pounds.of("-80.00"), new CostLine.Original(new BigDecimal("-101.1000"), "EUR")),
                        tuple(Pounds.of("5.00"), null));
    }

    @Test
    void an_original_amount_that_can_not_be_read_is_asked_about_and_the_row_counts() {
        List<Normalised<CostLine>> rows = inTwoCurrencies("""
                CC | Account | Amount | Original | Currency
                A1 | 1001 | 781.25 | 1,234.56 | $
                A1 | 1001 | 781.25 | tbc | USD
                """);
        assertThat(rows).extracting(Normalised::fate).containsOnly(Fate.ACCEPTED);
        assertThat(rows)
                .extracting(Normalised::findings)
                .containsExactly(
                        List.of(new CellProblem.OriginalNotKept(at(2, "D"), "Original")),
                        List.of(new CellProblem.OriginalNotKept(at(3, "D"), "Original")));
    }

    private List<Normalised<CostLine>> inTwoCurrencies(String table) {
        String currencies =
                "  - {heading: Original, as: original-amount}\n  - {heading: Currency, as: original-currency}\n";
        return Feed.of(folder, LEDGER + currencies).costs(table);
    }

    @Test
    void all_problems_of_a_row_are_found_at_once_and_its_figure_still_counts_as_read() {
        List<Normalised<CostLine>> rows = ledger().costs("""
                CC | Account | Period | Date | Fund | Amount
                 | #REF! | 99 | 31/02/2008 | WOT | 12.00
                A1 | 1001 | 1 | 01/04/2007 | REV | tbc
                """);
        assertThat(rows.getFirst().fate()).isEqualTo(Fate.REJECTED);
        assertThat(rows.getFirst().records()).isEmpty();
        assertThat(rows.getFirst().measured())
                .containsExactly(new Measured(0, "outturn", new BigDecimal("12.0000"), new FinancialYear(2007), null));
        assertThat(rows.getFirst().findings())
                .containsExactlyInAnyOrder(
                        new MissingValue(at(2, "A"), "CC"),
                        new ErrorInCell(at(2, "B"), "Account", "#REF!"),
                        new NotAPeriod(at(2, "C"), "Period", "\"99\"", "1 for April, 13 for year-end adjustments"),
                        new NotADate(at(2, "D"), "Date", "\"31/02/2008\""),
                        new UnknownWord(at(2, "E"), "Fund", "\"WOT\"", "cap, rev"));
        assertThat(rows.getLast().findings()).containsExactly(new NotAnAmount(at(3, "F"), "Amount", "\"tbc\""));
        assertThat(rows.getLast().measured()).isEmpty();
    }

    @Test
    void zero_is_an_amount_and_an_empty_cell_is_none() {
        List<Normalised<CostLine>> rows = ledger().costs("CC|Account|Amount\nA1|1001|0\nA1|1001|");
        assertThat(rows.getFirst().records().getFirst().amount().isZero()).isTrue();
        assertThat(rows.getLast().findings()).containsExactly(new MissingValue(at(3, "C"), "Amount"));
    }

    @Test
    void equal_rows_are_all_genuine() {
        assertThat(ledger().costs("CC|Account|Amount\nA1|1001|5\nA1|1001|5\nA1|1001|5"))
                .hasSize(3)
                .allMatch(row -> row.fate() == Fate.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "100,, 100",
        "'', 100, -100",
        "100, 30, 70",
        "'', -30, 30",
        "0, 0, 0",
    })
    void debit_less_credit_is_the_amount(@Nullable String debit, @Nullable String credit, String amount) {
        CostLine line = Feed.only(inTwoColumns()
                .costs("CC|Account|Debit|Credit\nA1|1001|%s|%s"
                        .formatted(debit == null ? "" : debit, credit == null ? "" : credit)));
        assertThat(line.amount()).isEqualTo(Pounds.of(amount));
    }

    @Test
    void debit_and_credit_may_not_both_be_missing_or_wrong() {
        List<Normalised<CostLine>> rows =
                inTwoColumns().costs("CC|Account|Debit|Credit\nA1|1001||\nA1|1001|5|x\nA1|1001|y|z");
        assertThat(rows)
                .allMatch(row -> row.fate() == Fate.REJECTED && row.measured().isEmpty());
        assertThat(rows)
                .flatExtracting(Normalised::findings)
                .containsExactly(
                        new MissingValue(at(2, "C"), "Debit"),
                        new NotAnAmount(at(3, "D"), "Credit", "\"x\""),
                        new NotAnAmount(at(4, "C"), "Debit", "\"y\""),
                        new NotAnAmount(at(4, "D"), "Credit", "\"z\""));
    }

    @ParameterizedTest
    @CsvSource({"reversed, 5.00, -5", "reversed, -5.00, 5", "thousands, 1.2345, 1234.5", "thousands, (2), -2000"})
    void amounts_may_be_written_reversed_or_in_thousands(String written, String cell, String amount) {
        String feed = LEDGER.replace("as: amount}", "as: amount, written: " + written + "}");
        CostLine line = Feed.only(Feed.of(folder, feed).costs("CC|Account|Amount\nA1|1001|" + cell));
        assertThat(line.amount()).isEqualTo(Pounds.of(amount));
    }

    @Test
    void the_largest_amount_in_thousands_fits_the_warehouse() {
        String feed = LEDGER.replace("as: amount}", "as: amount, written: thousands}");
        CostLine line = Feed.only(Feed.of(folder, feed).costs("CC|Account|Amount\nA1|1001|99,999,999,999.9999"));
        assertThat(line.amount().amount()).isLessThan(BigDecimal.TEN.pow(14));
    }

    @Test
    void year_and_period_come_from_the_nearest_source() {
        String own = LEDGER.replace("financial-year: 2007/08\n", "")
                .replace("as: period, required: no", "as: period, written: year-ending-period, required: no");
        String withYear = own + "  - {heading: Year, as: financial-year, required: no}\n";
        assertThat(period(withYear, "CC|Account|Amount|Period|Year\nA1|1|5|200813|2006/07"))
                .isEqualTo("2006/07 P13");
        assertThat(period(withYear, "CC|Account|Amount|Period|Year\nA1|1|5|200813|"))
                .isEqualTo("2007/08 P13");
        assertThat(period(withYear, "CC|Account|Amount|Period|Year\nA1|1|5||2006"))
                .isEqualTo("2006/07 P0");
        assertThat(period(withYear, "CC|Account|Amount|Date\nA1|1|5|31/03/2008"))
                .isEqualTo("2007/08 P12");
        assertThat(period(withYear, "CC|Account|Amount|Date\nA1|1|5|01/04/2008"))
                .isEqualTo("2008/09 P1");
        assertThat(period(LEDGER, "CC|Account|Amount|Date\nA1|1|5|30/04/2008"))
                .as("a posting of the closing weeks belongs to the feed's year")
                .isEqualTo("2007/08 P1");
        assertThat(period(LEDGER, "CC|Account|Amount\nA1|1|5")).isEqualTo("2007/08 P0");
    }

    @Test
    void a_line_that_tells_no_year_at_all_is_reported() {
        String own = LEDGER.replace("financial-year: 2007/08\n", "");
        List<Normalised<CostLine>> rows = Feed.of(folder, own).costs("CC|Account|Amount|Period\nA1|1|5|3");
        assertThat(rows.getFirst().fate()).isEqualTo(Fate.REJECTED);
        assertThat(rows.getFirst().findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/01/1900", "01/04/0007", "31/12/9999"})
    void a_day_in_whose_year_no_accounts_were_kept_is_reported(String day) {
        String own = LEDGER.replace("financial-year: 2007/08\n", "");
        Normalised<CostLine> row = Feed.of(folder, own)
                .costs("CC|Account|Amount|Date\nA1|1|5|" + day)
                .getFirst();
        assertThat(row.fate()).isEqualTo(Fate.REJECTED);
        assertThat(row.findings()).containsExactly(new DayOutOfReach(at(2, "D"), "Date", "\"" + day + "\""));
    }

    @Test
    void such_a_day_does_no_harm_where_the_year_is_known() {
        assertThat(ledger().costs("CC|Account|Amount|Date\nA1|1|5|01/01/1900"))
                .singleElement()
                .matches(row -> row.fate() == Fate.ACCEPTED);
    }

    @Test
    void one_cell_may_hold_two_codes() {
        String split = LEDGER.replace("  - {heading: CC, as: cost-centre}\n", "")
                .replace(
                        "{heading: Account, as: subjective}",
                        "{heading: Detail, split: '(?<cost-centre>[A-Z]\\d+)/(?<subjective>\\d+)'}");
        List<Normalised<CostLine>> rows = Feed.of(folder, split).costs("Detail|Amount\nA1/1001|5\nA1-1001|5\n|5");
        assertThat(rows.getFirst().records().getFirst().costCentre()).isEqualTo(new SourceCode("A1", null));
        assertThat(rows.getFirst().records().getFirst().subjective()).isEqualTo(new SourceCode("1001", null));
        assertThat(rows.get(1).fate()).isEqualTo(Fate.REJECTED);
        assertThat(rows.get(1).findings())
                .contains(new UnknownWord(at(3, "A"), "Detail", "\"A1-1001\"", "codes of the agreed pattern"));
        assertThat(rows.get(2).findings()).contains(new MissingValue(at(4, "A"), "Detail"));
    }

    @Test
    void rows_left_out_by_a_rule_are_measured_and_nothing_of_them_is_told() {
        Feed feed = Feed.of(folder, LEDGER + "leave-out: [{heading: TT, equals: [ST], because: statistics}]\n");
        Normalised<CostLine> row =
                feed.costs("CC|Account|Amount|TT|Fund\n|1|5.00|ST|WOT").getFirst();
        assertThat(row)
                .isEqualTo(new Normalised<>(
                        new Origin(1, "", 2, 2),
                        1,
                        Fate.LEFT_OUT,
                        List.of(),
                        List.of(new Measured(0, "outturn", new BigDecimal("5.0000"), new FinancialYear(2007), null)),
                        List.of()));
    }

    private String period(String feed, String table) {
        CostLine line = Feed.only(Feed.of(folder, feed).costs(table));
        return line.year() + " P" + line.period();
    }

    private Feed ledger() {
        return Feed.of(folder, LEDGER);
    }

    private Feed inTwoColumns() {
        return Feed.of(
                folder,
                LEDGER.replace(
                        "  - {heading: Amount, as: amount}\n",
                        "  - {heading: Debit, as: debit}\n  - {heading: Credit, as: credit}\n"));
    }

    private static Place at(int row, String column) {
        return new Place("", row, column);
    }
}
