package uk.commonbaseline.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static uk.commonbaseline.report.chart.Drawn.number;
import static uk.commonbaseline.report.chart.Drawn.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartsTest {
    private static final List<Row> BARS = List.of(
            row("bar", "ICT & telephony", "bar_label", "14", "part", "One", "part_no", 0, "amount", 10, "label", "10"),
            row("bar", "ICT & telephony", "bar_label", "14", "part", "Two", "part_no", 1, "amount", 4, "label", "4"),
            row("bar", "Audit", "bar_label", "5", "part", "One", "part_no", 0, "amount", 5, "label", "5"),
            row("bar", "Audit", "bar_label", "5", "part", "Two", "part_no", 1, "label", "not supplied"));

    @Test
    void bars_are_as_long_as_their_amounts_and_carry_their_totals() {
        Drawn chart = Drawn.of("stacked-bars", BARS);
        List<Element> parts = chart.elements("rect").stream()
                .filter(rect -> number(rect, "height") > 10)
                .toList();

        assertThat(parts).hasSize(3);
        assertThat(number(parts.get(0), "width") / number(parts.get(2), "width"))
                .isCloseTo(2, within(0.02));
        assertThat(chart.texts()).contains("ICT & telephony", "14", "Audit", "5", "One", "Two");
    }

    @Test
    void the_words_state_every_number_and_what_is_missing() {
        assertThat(Drawn.of("stacked-bars", BARS).words())
                .isEqualTo(
                        "Stacked bars. ICT & telephony 14, of which One 10, Two 4. Audit 5, of which One 5, Two not supplied.");
    }

    @Test
    void a_waterfall_goes_down_by_each_change() {
        Drawn chart = Drawn.of(
                "waterfall",
                List.of(
                        row("step", "Supplied", "amount", 100, "label", "100", "total", true),
                        row("step", "Recharges", "amount", -25, "label", "−25", "total", false),
                        row("step", "Rejected", "amount", -5, "label", "−5", "total", false, "rejected", true),
                        row("step", "In scope", "amount", 70, "label", "70", "total", true)));
        List<Element> columns = chart.elements("rect");

        assertThat(columns)
                .extracting(column -> column.getAttribute("fill"))
                .containsExactly(Ink.ACCENT, Ink.FALLING, Ink.WARNING, Ink.ACCENT);
        assertThat(number(columns.get(3), "x") + number(columns.get(3), "width"))
                .isCloseTo(number(columns.get(2), "x"), within(0.02));
        assertThat(chart.words()).isEqualTo("Waterfall. Supplied 100, Recharges −25, Rejected −5, In scope 70.");
    }

    @Test
    void a_step_above_the_first_total_stays_on_the_drawing() {
        Drawn chart = Drawn.of(
                "waterfall",
                List.of(
                        row("step", "Supplied", "amount", 100, "label", "100", "total", true),
                        row("step", "Income", "amount", 60, "label", "+60", "total", false),
                        row("step", "Grants", "amount", -90, "label", "−90", "total", false),
                        row("step", "In scope", "amount", 70, "label", "70", "total", true)));

        assertThat(chart.elements("rect"))
                .allSatisfy(bar ->
                        assertThat(number(bar, "x") + number(bar, "width")).isBetween(20.0, Charts.WIDTH - 10));
    }

    @Test
    void a_range_holds_its_central_case_and_the_target_is_dashed() {
        Drawn chart = Drawn.of(
                "range-bars",
                List.of(row(
                        "name",
                        "O3",
                        "low",
                        2.6,
                        "central",
                        3.7,
                        "high",
                        5.1,
                        "target",
                        4,
                        "label",
                        "£3.7m",
                        "target_label",
                        "target £4m",
                        "best",
                        true)));
        Element range = chart.elements("rect").get(0);
        Element mark = chart.elements("rect").get(1);

        assertThat(number(mark, "x")).isBetween(number(range, "x"), number(range, "x") + number(range, "width"));
        assertThat(chart.elements("line")).anyMatch(line -> line.hasAttribute("stroke-dasharray"));
        assertThat(chart.texts()).contains("target £4m", "£3.7m", "£0m", "£6m");
    }

    @Test
    void a_contract_shows_its_term_and_its_option() {
        Drawn chart = Drawn.of(
                "timeline",
                List.of(
                        row("name", "Network", "from", 2005, "until", 2009.25, "extends", 2011, "label", "Mar 2009"),
                        row("name", "Ledger", "from", 2005, "until", 2011, "label", "until notice", "open", true)));

        assertThat(chart.elements("rect"))
                .extracting(bar -> bar.getAttribute("fill"))
                .containsExactly(Ink.ACCENT, Ink.MIDDLE, Ink.PALE);
        assertThat(chart.words()).contains("Network, Mar 2009", "Ledger, until notice");
    }

    @Test
    void partners_at_the_same_place_share_a_label_and_keep_their_dots() {
        Drawn chart = Drawn.of("positions", List.of(place("A", 0, 0), place("B", 1, 1), place("C", 2, 1)));

        assertThat(chart.elements("circle")).hasSize(3);
        assertThat(chart.texts()).contains("A", "B, C");
    }

    @Test
    void the_middle_half_is_a_band_where_quartiles_are_known() {
        Row known = row(
                "measure",
                "Cost",
                "name",
                "B",
                "mark",
                "B",
                "part_no",
                1,
                "place",
                1.0,
                "label",
                "1",
                "middle_from",
                0.25,
                "middle_to",
                0.75);

        assertThat(Drawn.of("positions", List.of(known, place("A", 0, 0))).elements("rect"))
                .hasSize(1);
        assertThat(Drawn.of("positions", List.of(place("B", 1, 1), place("A", 0, 0)))
                        .elements("rect"))
                .isEmpty();
    }

    @Test
    void nothing_to_draw_is_said_in_words() {
        assertThat(Drawn.of("waterfall", List.of()).texts())
                .containsExactly("There is nothing to draw: no figures were supplied.");
    }

    @Test
    void an_unknown_type_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> Charts.draw("pie", BARS))
                .hasMessageContaining("\"pie\"")
                .hasMessageContaining("waterfall");
    }

    @Test
    void no_chart_uses_opacity() {
        assertThat(Charts.draw("stacked-bars", BARS).svg()).doesNotContain("opacity", "rgba");
    }

    private static Row place(String mark, int number, double place) {
        return row("measure", "Cost", "name", mark, "mark", mark, "part_no", number, "place", place, "label", "1");
    }

    @Test
    void what_the_others_lose_stands_framed_behind_the_own_part() {
        Drawn chart = Drawn.of(
                "withdrawal",
                List.of(
                        row("name", "North", "own", 2, "others", 1, "label", "£3m", "parts", "own £2m, others £1m"),
                        row("name", "South", "own", 1, "others", -0.5, "label", "£1m", "parts", "own £1m")));
        Element own = chart.elements("rect").getFirst();
        List<Element> frames = chart.elements("polyline");
        double left = number(own, "x");
        double unit = number(own, "width") / 2;

        assertThat(frames).hasSize(2);
        assertThat(start(frames.get(0))).isCloseTo(left + 2 * unit, within(1.0));
        assertThat(start(frames.get(1))).isCloseTo(left - unit / 2, within(1.0));
        assertThat(chart.words())
                .isEqualTo(
                        "Bars of what goes when a partner leaves. North £3m, own £2m, others £1m. South £1m, own £1m.");
    }

    private static double start(Element polyline) {
        return Double.parseDouble(polyline.getAttribute("points").split(",", 2)[0]);
    }

    @Test
    void a_contract_that_holds_a_move_up_ends_where_the_move_can_begin() {
        Drawn chart = Drawn.of(
                "gantt",
                List.of(
                        row("name", "HR: all", "from", 2008.5, "live", 2009.25, "wanted", 2009.25, "label", "Apr 2009"),
                        row(
                                "name",
                                "ICT: North",
                                "from",
                                2009.5,
                                "live",
                                2010.25,
                                "wanted",
                                2009.25,
                                "contract",
                                2010.25,
                                "label",
                                "Apr 2010, late: Network")));
        List<Element> stops = chart.elements("rect").stream()
                .filter(rect -> rect.getAttribute("fill").equals(Ink.WARNING))
                .toList();
        List<Element> live = chart.elements("rect").stream()
                .filter(rect -> rect.getAttribute("fill").equals(Ink.ACCENT))
                .toList();

        assertThat(live).hasSize(2);
        assertThat(number(live.get(1), "x")).isGreaterThan(number(live.get(0), "x"));
        assertThat(stops)
                .singleElement()
                .satisfies(
                        stop -> assertThat(number(stop, "x") + 1.5).isCloseTo(number(live.get(1), "x"), within(0.1)));
        assertThat(chart.words()).contains("HR: all, Apr 2009. ICT: North, Apr 2010, late: Network.");
    }

    @Test
    void a_tornado_leaves_its_centre_to_both_sides_and_says_which_end_is_which() {
        Drawn chart = Drawn.of(
                "tornado",
                List.of(
                        spread("Staff", 10, 14, "low £10m", "high £14m"),
                        spread("One-off cost", 13, 11, "low £13m", "high £11m")));
        List<Element> parts = chart.elements("rect");

        assertThat(parts)
                .extracting(part -> part.getAttribute("fill"))
                .containsExactly(Ink.RISING, Ink.ACCENT, Ink.RISING, Ink.ACCENT);
        double perMillion = number(parts.get(0), "width") / 2;
        assertThat(number(parts.get(1), "width")).isCloseTo(2 * perMillion, within(0.02));
        assertThat(number(parts.get(2), "x")).isCloseTo(number(parts.get(1), "x"), within(0.02));
        assertThat(number(parts.get(3), "x") + number(parts.get(3), "width"))
                .isCloseTo(number(parts.get(1), "x"), within(0.02));
        assertThat(chart.words())
                .isEqualTo(
                        "Tornado: bars from the figure at low to the figure at high around central £12m, the longest "
                                + "first. Staff: low £10m, high £14m. One-off cost: low £13m, high £11m.");
    }

    @Test
    void a_histogram_is_as_high_as_its_shares_and_tells_what_lies_above_the_target() {
        Drawn chart =
                Drawn.of("histogram", List.of(bar(3, 3.5, 20), bar(3.5, 4, 40), bar(4, 4.5, 30), bar(4.5, 5, 10)));
        List<Element> bars = chart.elements("rect");

        assertThat(number(bars.get(1), "height") / number(bars.get(0), "height"))
                .isCloseTo(2, within(0.02));
        assertThat(bars).extracting(each -> each.getAttribute("fill")).endsWith(Ink.ACCENT, Ink.ACCENT);
        assertThat(bars.get(1).getAttribute("fill")).isNotEqualTo(Ink.ACCENT);
        assertThat(chart.words())
                .isEqualTo(
                        "Histogram of draws from £3.00m to £5.00m. Most, 40.0%, lie between £3.50m and £4.00m; 40.0% lie wholly above the bid £4m.");
    }

    private static Row spread(String name, double low, double high, String lowLabel, String highLabel) {
        return row(
                "name",
                name,
                "at_low",
                low,
                "at_high",
                high,
                "central",
                12,
                "low_label",
                lowLabel,
                "high_label",
                highLabel,
                "central_label",
                "central £12m");
    }

    private static Row bar(double from, double to, double share) {
        return row("from_", from, "to_", to, "share", share, "target", 4, "target_label", "bid £4m");
    }
}
