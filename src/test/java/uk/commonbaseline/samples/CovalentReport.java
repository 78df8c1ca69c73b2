package uk.commonbaseline.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.commonbaseline.samples.Expectation.Fate;

/// Covalent's period report: months across, a blank icon column, `N/A` for what was not collected.
/// Months of a yearly indicator are empty cells, which state nothing.
final class CovalentReport {
    private static final List<String> MONTHS = List.of(
            "Apr 07", "May 07", "Jun 07", "Jul 07", "Aug 07", "Sep 07", "Oct 07", "Nov 07", "Dec 07", "Jan 08",
            "Feb 08", "Mar 08");
    private static final Set<String> MONTHLY = Set.of("BV8", "BV12", "ICTP3");

    private final Page page;
    private final Expectation expected = Expectation.ofPerformance("2007/08");
    private final MeasureAnswer answer = new MeasureAnswer(expected);
    private final Chance chance = Chance.of("months");

    private CovalentReport(Page page) {
        this.page = page;
    }

    static Sample of(CouncilPicture picture) {
        Book book = Book.xlsx();
        CovalentReport report = new CovalentReport(book.sheet("Period report"));
        report.page.row("Performance indicators by period. Invented sample.");
        report.page.blank();
        report.headings();
        picture.measures().forEach(report::line);
        return new Sample("AVDC", "performance", "Covalent PI report 2007-08.xlsx", book.bytes(), report.expected);
    }

    private void headings() {
        List<Object> cells = new ArrayList<>(List.of("Code", "Short Name", "Traffic Light Icon", "2006/07"));
        cells.addAll(MONTHS);
        cells.addAll(List.of("2007/08", "Current Target", "Latest Note", "Managed By"));
        page.row(cells.toArray());
    }

    private void line(Measure measure) {
        List<String> values = new ArrayList<>(List.of(measure.lastYear()));
        for (int month = 0; month < MONTHS.size(); month++) {
            values.add(MONTHLY.contains(measure.indicator()) ? measure.part(chance) : "");
        }
        values.add(measure.thisYear());
        List<Object> cells = new ArrayList<>(List.of(measure.code(), measure.name(), ""));
        values.forEach(value -> cells.add(Scores.cell(value, "N/A")));
        cells.addAll(List.of(Scores.cell(measure.target(), ""), "Invented", "Sample Manager"));
        int row = page.row(cells.toArray());
        expected.rows(Fate.ACCEPTED, 1);
        for (int part = 0; part < values.size(); part++) {
            if (!values.get(part).isEmpty()) {
                int year = part == 0 ? 2006 : 2007;
                int period = part == values.size() - 1 ? 0 : part;
                answer.accept(row, part, measure, year, period, values.get(part), measure.target());
            }
        }
    }
}
