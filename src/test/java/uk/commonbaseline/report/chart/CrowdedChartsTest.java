package uk.commonbaseline.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/// Fifty bars, fifty partners, names of 120 letters and a thousand million pounds: every label stays on the drawing and
/// off the others.
class CrowdedChartsTest {
    private static final String SPACED =
            "Joint committee for the vale and the hills and everything between them ".repeat(2);
    private static final String UNBROKEN = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(2);

    @ParameterizedTest
    @MethodSource("crowds")
    void every_label_stays_on_the_drawing_and_off_the_others(String type, List<Row> rows) {
        assertThat(faults(Drawn.of(type, rows))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void no_chart_is_taller_than_a_page(String type, List<Row> rows) {
        assertThat(Charts.draw(type, rows).height()).isLessThan(560);
    }

    @Test
    void a_label_on_another_is_seen() {
        String svg = new Svg(40)
                .text(10, 20, 8, Ink.TEXT, "start", "One name")
                .text(20, 22, 8, Ink.TEXT, "start", "Another")
                .text(500, 36, 8, Ink.TEXT, "start", "Beyond")
                .drawing("")
                .body();

        assertThat(faults(Drawn.of(new Drawing(svg, 40, ""))))
                .containsExactly("\"Beyond\" leaves the drawing", "\"One name\" lies on \"Another\"");
    }

    @Test
    void more_parts_than_can_be_told_apart_are_gathered_and_nothing_is_lost() {
        List<Row> rows = IntStream.range(0, 50)
                .mapToObj(part -> Drawn.row(
                        "bar",
                        "All",
                        "bar_label",
                        "1,225",
                        "part",
                        "P" + part,
                        "part_no",
                        part,
                        "amount",
                        part,
                        "label",
                        "" + part))
                .toList();

        assertThat(Parts.told(rows))
                .extracting(row -> row.text("part"), row -> row.number("amount"))
                .containsExactly(
                        tuple("P45", 45.0),
                        tuple("P46", 46.0),
                        tuple("P47", 47.0),
                        tuple("P48", 48.0),
                        tuple("P49", 49.0),
                        tuple("45 others", 990.0));
    }

    static Stream<Arguments> crowds() {
        return Stream.of(
                Arguments.of(
                        "stacked-bars",
                        rows(n -> Drawn.row(
                                "bar",
                                name(n / 8),
                                "bar_label",
                                "1,275,000",
                                "part",
                                name(n % 8),
                                "part_no",
                                n % 8,
                                "amount",
                                1000 + n,
                                "label",
                                "159,375"))),
                Arguments.of(
                        "waterfall",
                        IntStream.range(0, 14)
                                .mapToObj(n -> Drawn.row(
                                        "step",
                                        "Step number " + n,
                                        "amount",
                                        n == 0 ? 1_000_000 : -50_000,
                                        "label",
                                        n == 0 ? "1,000,000" : "−50,000",
                                        "total",
                                        n == 0))
                                .toList()),
                Arguments.of(
                        "range-bars",
                        rows(n -> Drawn.row(
                                "name",
                                name(n),
                                "low",
                                -1000,
                                "central",
                                0,
                                "high",
                                1000,
                                "target",
                                4,
                                "label",
                                "£1,000.0m (−£1,000.0m to £1,000.0m)",
                                "target_label",
                                "target £4m",
                                "best",
                                n == 0))),
                Arguments.of(
                        "timeline",
                        rows(n -> Drawn.row(
                                "name",
                                name(n),
                                "from",
                                2000,
                                "until",
                                2009.5 + n,
                                "extends",
                                null,
                                "label",
                                "Mar 2009, £1,000,000k",
                                "open",
                                n % 2 == 0))),
                Arguments.of(
                        "withdrawal",
                        rows(n -> Drawn.row(
                                "name",
                                name(n),
                                "own",
                                -20 + n,
                                "others",
                                10 - n,
                                "label",
                                "−£1,000m",
                                "parts",
                                "its own part £1,000m, the others gain £1,000m"))),
                Arguments.of(
                        "gantt",
                        rows(n -> Drawn.row(
                                "name",
                                name(n),
                                "from",
                                2008,
                                "live",
                                2009 + n / 10.0,
                                "wanted",
                                2009,
                                "contract",
                                2010,
                                "label",
                                "Jul 2011, 27 months late: " + name(n)))),
                Arguments.of(
                        "tornado",
                        rows(n -> Drawn.row(
                                "name",
                                name(n),
                                "at_low",
                                50 - n,
                                "at_high",
                                50 + n,
                                "central",
                                50,
                                "low_label",
                                "low £1,000.00m",
                                "high_label",
                                "high £1,000.00m",
                                "central_label",
                                "central £50m"))),
                Arguments.of(
                        "positions",
                        rows(n -> Drawn.row(
                                "measure",
                                name(1),
                                "name",
                                name(n),
                                "mark",
                                "P" + n,
                                "part_no",
                                n,
                                "place",
                                n / 49.0,
                                "middle_from",
                                0.25,
                                "middle_to",
                                0.75,
                                "label",
                                "1"))),
                Arguments.of(
                        "cumulative-cash",
                        rows(n -> Drawn.row(
                                "line",
                                "O" + n % 6,
                                "best",
                                n % 6 == 0,
                                "year",
                                "2008/09",
                                "amount",
                                n * 100,
                                "end_label",
                                "O" + n % 6 + " £1,000m",
                                "payback_label",
                                "",
                                "low",
                                n * 90,
                                "high",
                                n * 120,
                                "low_label",
                                "low £1,000m",
                                "high_label",
                                "high £1,000m"))),
                Arguments.of(
                        "heat-map",
                        IntStream.range(0, 50 * 7 * 4)
                                .mapToObj(n -> Drawn.row(
                                        "row_name",
                                        name(n / 200),
                                        "column_name",
                                        name(n / 4 % 50),
                                        "mark",
                                        "COUNCIL" + n / 4 % 50,
                                        "part",
                                        "Ledger",
                                        "grade",
                                        "ABCDX".substring(n % 5, n % 5 + 1)))
                                .toList()));
    }

    private static List<Row> rows(IntFunction<Row> row) {
        return IntStream.range(0, 50).mapToObj(row).toList();
    }

    private static String name(int number) {
        String name = number + " " + (number % 3 == 0 ? SPACED : number % 3 == 1 ? UNBROKEN : "Council");
        return name.substring(0, Math.min(120, name.length()));
    }

    /// A sentence for each label beyond the drawing or on another.
    private static List<String> faults(Drawn chart) {
        List<Element> texts = chart.elements("text");
        double height = Drawn.number(chart.svg().getDocumentElement(), "height");
        Rectangle2D drawing = new Rectangle2D.Double(-1, -2, Charts.WIDTH + 3, height + 3);
        List<String> faults = new ArrayList<>();
        for (Element text : texts) {
            if (!drawing.contains(place(text))) {
                faults.add("\"%s\" leaves the drawing".formatted(text.getTextContent()));
            }
        }
        for (int one = 0; one < texts.size(); one++) {
            for (int other = one + 1; other < texts.size(); other++) {
                if (place(texts.get(one)).intersects(place(texts.get(other)))) {
                    faults.add("\"%s\" lies on \"%s\""
                            .formatted(
                                    texts.get(one).getTextContent(),
                                    texts.get(other).getTextContent()));
                }
            }
        }
        return faults;
    }

    private static Rectangle2D place(Element text) {
        double size = Drawn.number(text, "font-size");
        String words = text.getTextContent();
        double width = text.getAttribute("font-weight").equals("bold")
                ? Lettering.boldWidth(words, size)
                : Lettering.width(words, size);
        double left = switch (text.getAttribute("text-anchor")) {
            case "middle" -> Drawn.number(text, "x") - width / 2;
            case "end" -> Drawn.number(text, "x") - width;
            default -> Drawn.number(text, "x");
        };
        return new Rectangle2D.Double(
                left, Drawn.number(text, "y") - 0.65 * size, Math.max(0.1, width - 0.5), 0.65 * size);
    }
}
