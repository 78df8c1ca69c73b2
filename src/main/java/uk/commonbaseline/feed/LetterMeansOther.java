package uk.commonbaseline.feed;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// A column that the feed names by its letter bears another heading than last time, so another column may have come
/// there.
public record LetterMeansOther(String sheet, String letter, String heading, String before, String receipt)
        implements Finding.OfFile {
    @Override
    public Place place() {
        return new Place(sheet, 0, "");
    }

    @Override
    public Consequence consequence() {
        return Consequence.QUESTIONED;
    }

    @Override
    public String inPlainWords() {
        return "Column %s is headed \"%s\" now; last time it was headed \"%s\" (receipt %s). It was read as before, since it is known by its letter."
                .formatted(letter, heading, before, receipt);
    }

    @Override
    public String remedy() {
        return "Check that the column holds what it held before. If columns were added or moved, put them back, or tell the partnership team.";
    }
}
