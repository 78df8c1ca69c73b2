package uk.commonbaseline.history;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.NextMove;

/// Most rows bear codes that nobody has mapped, and that the maps hold with zeros before them: a spreadsheet took the
/// codes for numbers. Taken as they stand, all of it would be out of scope.
///
/// @param kind what the code stands for, in words
/// @param lost one of the codes, as the file has it
/// @param known the same as the maps have it
/// @param codes how many codes it is so with
public record LeadingZerosLost(String kind, String lost, String known, int codes, int rows) implements Finding.OfFile {
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
        return "The %s \"%s\" is known to us as \"%s\": the zeros before it are lost, as when a spreadsheet takes codes for numbers. So it is with %,d %s on %,d rows. Nothing was taken."
                .formatted(kind, lost, known, codes, codes == 1 ? "code" : "codes", rows);
    }

    @Override
    public String remedy() {
        return "Export the file once more and drop it as it comes, without opening it in a spreadsheet; or have the codes exported as text. If they really are other codes, the partnership team maps them first; then drop this file again.";
    }
}
