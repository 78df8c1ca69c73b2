package uk.commonbaseline.feed;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// A column stands in another place than in the last delivery, in a feed that takes columns only where they stood.
public record ColumnMovedRefused(String sheet, String heading, String letter, String before, String receipt)
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
        return "The column headed \"%s\" stands in %s now; last time it stood in %s (receipt %s). This extract is taken only with its columns where they were agreed."
                .formatted(heading, letter, before, receipt);
    }

    @Override
    public String remedy() {
        return "Put the columns back into their order, or agree the new order with the partnership team.";
    }
}
