package uk.commonbaseline.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commonbaseline.report.chart.Drawn.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeatMapTest {
    @Test
    void a_heat_map_has_a_lettered_square_for_each_grade_and_says_what_is_missing() {
        Drawn chart = Drawn.of(
                "heat-map",
                List.of(
                        grade("HR", "Wycombe", "WDC", "Ledger", "B"),
                        grade("HR", "Wycombe", "WDC", "Staff", "X"),
                        grade("Audit", "Wycombe", "WDC", "Ledger", "B"),
                        grade("Audit", "Wycombe", "WDC", "Staff", null)));
        List<String> drawn = chart.elements("rect").stream()
                .map(square -> square.getAttribute("fill"))
                .toList();

        assertThat(drawn.subList(0, 3)).containsExactly(Ink.MIDDLE, Ink.WARNING, Ink.MIDDLE);
        assertThat(chart.texts()).containsSubsequence("WDC", "HR", "B", "X", "Audit", "B", "–");
        assertThat(chart.words())
                .isEqualTo(
                        "Heat map of the grades in the table before. B, with a caveat: 2. X, not supplied: 1, namely HR of Wycombe (Staff).");
    }

    private static Row grade(String row, String column, String mark, String part, @Nullable String grade) {
        return row("row_name", row, "column_name", column, "mark", mark, "part", part, "grade", grade);
    }
}
