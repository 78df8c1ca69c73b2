package uk.commonbaseline.feed;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// Two columns bear the same heading, and the feed needs one of them: it must not be guessed which.
public record HeadingTwice(String sheet, String heading, String firstLetter, String secondLetter)
        implements Finding.OfFile {
    @Override
    public Place place() {
        return new Place(sheet, 0, "");
    }

    @Override
    public Consequence consequence() {
        return Consequence.FILE_REJECTED;
    }

    @Override
    public String inPlainWords() {
        return "Columns %s and %s are both headed \"%s\".".formatted(firstLetter, secondLetter, heading);
    }

    @Override
    public String remedy() {
        return "Rename or remove the one that does not belong to the extract.";
    }
}
