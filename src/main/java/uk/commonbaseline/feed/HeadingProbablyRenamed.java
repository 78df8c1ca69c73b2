package uk.commonbaseline.feed;

import java.util.List;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.NextMove;
import uk.commonbaseline.finding.Place;

/// Headings that the extract can't be read without are not there, and others stand there that are likely to be the
/// same columns. That is never taken for granted: a person of the partnership approves it.
///
/// @param missing all that are missing, also those of which nobody knows what became of them
public record HeadingProbablyRenamed(
        String council, String feed, String sheet, List<String> missing, List<RenameGuess> guesses)
        implements Finding.OfFile {
    public HeadingProbablyRenamed {
        missing = List.copyOf(missing);
        guesses = List.copyOf(guesses);
    }

    @Override
    public Place place() {
        return new Place(sheet, 0, "");
    }

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
        return new HeadingMissing(sheet, missing).inPlainWords() + " "
                + String.join(" ", guesses.stream().map(RenameGuess::words).toList());
    }

    @Override
    public String remedy() {
        String renames =
                String.join(" ", guesses.stream().map(RenameGuess::asOption).toList());
        return "Put the heading back as it was; or, if it is the same column, have the partnership team approve its new name "
                + "(feed approve %s %s %s --by NAME), and send the file again.".formatted(council, feed, renames);
    }
}
