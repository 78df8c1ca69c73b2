package uk.commonbaseline.history;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.NextMove;

/// The file would take the place of one with more than twice its rows. One that is cut off, of another year or of
/// another extract looks like that; the version before counts on until somebody says that less is right.
///
/// @param rowsNow of this file, of the years that the version before is of
/// @param earlier period and receipt of the version before
public record MuchLessThanItReplaces(int rowsNow, int rowsBefore, String earlier) implements Finding.OfFile {
    @Override
    public Consequence consequence() {
        return Consequence.FILE_REJECTED;
    }

    @Override
    public NextMove nextMove() {
        return NextMove.COUNCIL_OFFICER;
    }

    @Override
    public String inPlainWords() {
        return "It would take the place of %s, which holds %,d rows; of this file only %,d rows are of the same year and can be taken. Nothing was taken, and the version before counts on."
                .formatted(earlier, rowsBefore, rowsNow);
    }

    @Override
    public String remedy() {
        return "Look whether the file was cut off, is of another year or is another extract, or whether one mistake runs through a whole column; then send the right one. If so few rows are right, tell the partnership team: they withdraw the version before, and you drop this file again.";
    }
}
