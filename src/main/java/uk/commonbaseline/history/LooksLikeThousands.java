package uk.commonbaseline.history;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.NextMove;

/// The figures are about a thousandth of the last ones, or a thousand times them, in total, in the row in the middle
/// and
/// for most codes. Nothing is taken until a person says what they are.
///
/// @param thousands whether they look like thousands of pounds; else like pounds where thousands stood
/// @param now total and middle row of this file, in words
/// @param before those of the earlier delivery
/// @param earlier period and receipt of the earlier delivery
/// @param period of this file, as it must be confirmed
public record LooksLikeThousands(
        boolean thousands, String now, String before, String codes, String earlier, String period)
        implements Finding.OfFile {
    @Override
    public Consequence consequence() {
        return Consequence.FILE_REJECTED;
    }

    @Override
    public NextMove nextMove() {
        return NextMove.PARTNERSHIP_TEAM;
    }

    @Override
    public String inPlainWords() {
        return "The figures look like %s: %s; before, %s (%s).%s Nothing was taken until somebody says which they are."
                .formatted(
                        thousands ? "thousands of pounds" : "pounds where thousands of pounds were agreed",
                        now,
                        before,
                        earlier,
                        codes);
    }

    @Override
    public String remedy() {
        return thousands
                ? "If the file is in thousands, the partnership team declares it (written: thousands, at the column); if it is in pounds as it stands, they confirm the period (scale-confirmed: [\"%s\"]). Then drop it again."
                        .formatted(period)
                : "If the file is in pounds now, the partnership team takes \"written: thousands\" away, or has the earlier file sent in pounds; if it is right as it stands, they confirm the period (scale-confirmed: [\"%s\"]). Then drop it again."
                        .formatted(period);
    }
}
