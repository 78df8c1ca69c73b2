package uk.commonbaseline.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.commonbaseline.report.chart.Drawn.number;
import static uk.commonbaseline.report.chart.Drawn.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CumulativeCashTest {
    @Test
    void the_payback_mark_stands_where_the_line_crosses_nought_for_good() {
        Drawn chart = Drawn.of("cumulative-cash", List.of(year(-2), year(1), year(-1), year(1), year(4)));
        Element mark = chart.elements("circle").getFirst();
        double middle = (x(chart, 2) + x(chart, 3)) / 2;

        assertThat(chart.elements("circle")).hasSize(1);
        assertThat(number(mark, "cx")).isCloseTo(middle, within(0.1));
        assertThat(chart.texts()).contains("payback 2.5 years", "O3 £4m", "−£2m");
    }

    @Test
    void a_line_that_never_pays_back_has_no_mark() {
        assertThat(Drawn.of("cumulative-cash", List.of(year(-2), year(-3))).elements("circle"))
                .isEmpty();
    }

    @Test
    void the_range_of_the_best_is_shaded_from_its_high_case_down_to_its_low() {
        Drawn chart = Drawn.of("cumulative-cash", List.of(year(-2, -2, -2), year(1, 0, 3)));
        List<String> corners = List.of(
                chart.elements("polygon").getFirst().getAttribute("points").split(" ", -1));

        assertThat(corners).hasSize(4);
        assertThat(height(corners.get(1))).isLessThan(height(corners.get(2)));
        assertThat(height(corners.get(0))).isEqualTo(height(corners.get(3)));
        assertThat(chart.texts()).contains("low £0m", "high £3m");
        assertThat(chart.words()).contains("(low £0m, high £3m)");
    }

    @Test
    void nothing_is_shaded_where_no_range_is_known() {
        assertThat(Drawn.of("cumulative-cash", List.of(year(-2), year(1))).elements("polygon"))
                .isEmpty();
    }

    private static double height(String corner) {
        return Double.parseDouble(corner.substring(corner.indexOf(',') + 1));
    }

    private static Row year(double amount, double low, double high) {
        return row(
                "line",
                "O3",
                "best",
                true,
                "year",
                "2008/09",
                "amount",
                amount,
                "end_label",
                "O3 £1m",
                "low",
                low,
                "high",
                high,
                "low_label",
                "low £0m",
                "high_label",
                "high £3m");
    }

    /// Worked out by hand: 20, 22 and 24 want one place, and stand 9.5 apart around 22.
    @Test
    void labels_at_the_ends_of_lines_keep_the_order_of_the_lines_and_move_as_little_as_can_be() {
        assertThat(EndLabels.places(List.of(20.0, 22.0, 24.0, 60.0), 0, 100)).containsExactly(12.5, 22.0, 31.5, 60.0);
        assertThat(EndLabels.places(List.of(2.0, 3.0), 8, 100)).containsExactly(8.0, 17.5);
        assertThat(EndLabels.places(List.of(98.0, 99.0), 8, 100)).containsExactly(90.5, 100.0);
    }

    private static Row year(double amount) {
        return row(
                "line",
                "O3",
                "best",
                true,
                "year",
                "2008/09",
                "amount",
                amount,
                "end_label",
                "O3 £4m",
                "payback_label",
                "payback 2.5 years");
    }

    private static double x(Drawn chart, int year) {
        String points = chart.elements("polyline").getFirst().getAttribute("points");
        return Double.parseDouble(points.split(" ", -1)[year].replaceFirst(",.*", ""));
    }
}
