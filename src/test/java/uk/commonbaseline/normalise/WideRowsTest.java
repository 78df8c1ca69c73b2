package uk.commonbaseline.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.CellProblem.MissingValue;
import uk.commonbaseline.normalise.CellProblem.NotAnAmount;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.partnership.FinancialYear;

/// Several figures in one row, each a fact of its own.
class WideRowsTest {
    private static final String BUDGETS = """
            council: ABC
            feed: cost
            kind: cost
            system: Budget book
            period: 2007/08
            financial-year: 2007/08
            file: {format: csv}
            columns:
              - {heading: CC, as: cost-centre}
              - {heading: Account, as: subjective}
              - {heading: P, as: period}
            wide:
              - {heading: Original, as: amount, values: {basis: original-budget}, written: thousands}
              - {heading: Actual, as: amount, values: {basis: actual}}
              - {heading: Outturn, as: amount, values: {basis: outturn, period: 0, one-off: "yes"}, written: reversed}
              - {heading: Forecast, as: amount, values: {basis: forecast}}
            """;

    @TempDir
    private Path folder;

    @Test
    void no_figure_leaks_its_constants_or_its_notation_into_the_next() {
        assertThat(lines("A1|1|3|1.5|20|30|40"))
                .containsExactly(
                        "0 ORIGINAL_BUDGET P3 1500.0000 false",
                        "1 ACTUAL P3 20.0000 false",
                        "2 OUTTURN P0 -30.0000 true",
                        "3 FORECAST P3 40.0000 false");
    }

    @Test
    void a_row_does_not_leak_into_the_next() {
        assertThat(lines("A1|1|3|1|2|3|4\nA2|1||||5|"))
                .endsWith("2 OUTTURN P0 -5.0000 true")
                .hasSize(5);
        assertThat(lines("A1|1|3|||3|\nA2|1|4||6||"))
                .containsExactly("2 OUTTURN P0 -3.0000 true", "1 ACTUAL P4 6.0000 false");
    }

    @Test
    void empty_figures_bring_nothing_but_keep_their_places() {
        Normalised<CostLine> row = rows("A1|1|3||||").getFirst();
        assertThat(row.fate()).isEqualTo(Fate.ACCEPTED);
        assertThat(row.records()).isEmpty();
        assertThat(row.measured()).isEmpty();
    }

    @Test
    void one_wrong_figure_rejects_the_row_with_all_its_figures() {
        Normalised<CostLine> row = rows("A1|1|3|1|x|3|").getFirst();
        assertThat(row.fate()).isEqualTo(Fate.REJECTED);
        assertThat(row.records()).isEmpty();
        assertThat(row.findings()).containsExactly(new NotAnAmount(new Place("", 2, "E"), "Actual", "\"x\""));
        assertThat(row.measured())
                .containsExactly(
                        new Measured(0, "original-budget", new BigDecimal("1000.0000"), new FinancialYear(2007), null),
                        new Measured(2, "outturn", new BigDecimal("-3.0000"), new FinancialYear(2007), null));
    }

    @Test
    void what_is_wrong_with_the_row_is_told_once_and_not_for_each_figure() {
        assertThat(rows("|1|3|1|2|3|4").getFirst().findings())
                .containsExactly(new MissingValue(new Place("", 2, "A"), "CC"));
    }

    private List<Normalised<CostLine>> rows(String table) {
        return Feed.of(folder, BUDGETS).costs("CC|Account|P|Original|Actual|Outturn|Forecast\n" + table);
    }

    private List<String> lines(String table) {
        return rows(table).stream()
                .flatMap(row -> row.records().stream())
                .map(line -> "%d %s P%d %s %s"
                        .formatted(line.part(), line.basis(), line.period(), line.amount(), line.oneOff()))
                .toList();
    }
}
