package uk.commonbaseline.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.commonbaseline.report.chart.Row;
import uk.commonbaseline.report.pdf.PageTexts;

/// The ties that must hold in every pack, to the last digit before rounding. Each is a query under `reports/ties`,
/// which
/// opens with what it compares; what concerns the pages themselves is compared with their text.
final class Ties {
    private static final int COUNT = 14;
    private static final String WORDS = "-- ";

    private final Snapshot figures;
    private final FigureList list;
    private final Row facts;
    private final byte[] pdf;
    private final Readership reader;

    Ties(Snapshot figures, FigureList list, Row facts, byte[] pdf, Readership reader) {
        this.figures = figures;
        this.list = list;
        this.facts = facts;
        this.pdf = pdf;
        this.reader = reader;
    }

    /// All of them in their order.
    ///
    /// @throws PackNotPrinted naming the figures that differ
    List<Tie> check() throws IOException {
        List<String> pages = PageTexts.of(pdf);
        List<Tie> ties = new ArrayList<>();
        for (int number = 1; number <= COUNT; number++) {
            String id = "T" + number;
            ties.add(
                    switch (id) {
                        case "T12" -> rounding(id, pages);
                        case "T13" -> running(id, pages);
                        default -> compared(id);
                    });
        }
        FigureList.stopIfAny(ties.stream()
                .filter(Tie.Differs.class::isInstance)
                .map(Tie.Differs.class::cast)
                .flatMap(tie -> tie.differences().stream().map(each -> tie.id() + " (" + tie.words() + "): " + each))
                .toList());
        return ties;
    }

    private Tie compared(String id) {
        String name = "reports/ties/" + id + ".sql";
        String sql = Resource.text(name);
        String words = sql.lines().findFirst().orElse(WORDS).substring(WORDS.length());
        List<Row> rows = figures.query(name, sql);
        List<Row> compared = rows.stream().filter(row -> !row.has("because")).toList();
        if (compared.isEmpty()) {
            String because = rows.isEmpty()
                    ? "this pack shows nothing of it"
                    : rows.getFirst().text("because");
            return new Tie.NotChecked(id, words, because);
        }
        return of(id, words, compared);
    }

    private static Tie of(String id, String words, List<Row> compared) {
        List<String> differences = compared.stream()
                .filter(row -> amount(row, "a").compareTo(amount(row, "b")) != 0)
                .map(row -> "%s: %s and %s"
                        .formatted(
                                row.text("what"),
                                amount(row, "a").toPlainString(),
                                amount(row, "b").toPlainString()))
                .toList();
        Row first = compared.getFirst();
        return differences.isEmpty()
                ? new Tie.Holds(id, words, amount(first, "a"), amount(first, "b"), compared.size())
                : new Tie.Differs(id, words, differences);
    }

    private static BigDecimal amount(Row row, String column) {
        return row.has(column) ? new BigDecimal(row.text(column)) : BigDecimal.ZERO;
    }

    /// Each figure was compared with what it is printed as when it was listed; here the note must stand beside them.
    private Tie rounding(String id, List<String> pages) {
        String words = "rounded tables: each figure is rounded by itself, and a note says that sums may differ";
        boolean noted = pages.stream().anyMatch(page -> page.contains("may differ from the sum of rounded figures"));
        return noted
                ? new Tie.Holds(
                        id,
                        words,
                        BigDecimal.valueOf(list.roundedFigures()),
                        BigDecimal.valueOf(list.roundedFigures()),
                        list.roundedFigures())
                : new Tie.Differs(id, words, List.of("the note is missing"));
    }

    private Tie running(String id, List<String> pages) {
        String words = "edition, data cut, baseline and assumption set on every page: as in the audit trail";
        List<String> wanted = Stream.of("running_edition", "running_foot")
                .map(facts::text)
                .map(Ties::squeezed)
                .toList();
        List<String> differences = new ArrayList<>(IntStream.range(0, pages.size())
                .filter(page -> !wanted.stream().allMatch(squeezed(pages.get(page))::contains))
                .mapToObj(page -> "page " + (page + 1) + " does not bear " + wanted)
                .toList());
        if (!reader.isPublic()) {
            differences.addAll(notNamed(squeezed(pages.getLast())));
        }
        BigDecimal count = BigDecimal.valueOf(pages.size());
        return differences.isEmpty()
                ? new Tie.Holds(id, words, count, count, pages.size())
                : new Tie.Differs(id, words, differences);
    }

    private List<String> notNamed(String annex) {
        return Stream.of("baseline", "assumption_set")
                .map(facts::text)
                .filter(each -> !annex.contains(squeezed(each)))
                .map(each -> "the audit trail does not name " + each)
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
