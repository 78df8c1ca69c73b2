package uk.commonbaseline.normalise;

import java.util.List;
import java.util.regex.Pattern;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.NextMove;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.CellProblem.MissingValue;
import uk.commonbaseline.sheet.SourceRow;

/// A row that lacks what every row of data has, and calls itself a total; the feed's definition speaks of no totals. It
/// is told once, in place of the cells that a total never fills.
record TotalNotAgreed(Place place) implements Finding.OfRow {
    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:grand |overall |sub[- ]?)?totals?(?: (?:for|of) .*)?|.{1,80} totals?)[:.]?",
            Pattern.CASE_INSENSITIVE);

    /// Puts it in the place of the cells found empty, if nothing else rejects the row.
    static void tell(SourceRow row, List<Finding> findings) {
        boolean onlyEmpty =
                findings.stream().filter(each -> each.consequence().rejects()).allMatch(MissingValue.class::isInstance);
        if (onlyEmpty && findings.removeIf(each -> isTotal(row) && each instanceof MissingValue)) {
            findings.add(new TotalNotAgreed(row.place()));
        }
    }

    private static boolean isTotal(SourceRow row) {
        for (int column = 0; column < row.width(); column++) {
            if (TOTAL.matcher(row.text(column)).matches()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Consequence consequence() {
        return Consequence.ROW_REJECTED;
    }

    @Override
    public NextMove nextMove() {
        return NextMove.PARTNERSHIP_TEAM;
    }

    @Override
    public String inPlainWords() {
        return "The row looks like a total, and it is not agreed that this extract has any. It was not taken; the rows above "
                + "it count without it.";
    }

    @Override
    public String remedy() {
        return "Nothing needs filling in: tell the partnership team, who add \"totals\" to the definition of the extract. If it "
                + "is a row of data, fill in what is empty.";
    }
}
