package uk.commonbaseline.feed;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// A column stands in another place than in the last delivery; it is known by its heading and was read there.
public record ColumnMoved(String sheet, String heading, String letter, String before, String receipt)
        implements Finding.OfFile {
    @Override
    public Place place() {
        return new Place(sheet, 0, "");
    }

    @Override
    public Consequence consequence() {
        return Consequence.NOTED;
    }

    @Override
    public String inPlainWords() {
        return "The column headed \"%s\" stands in %s now; last time it stood in %s (receipt %s). It was read where it stands."
                .formatted(heading, letter, before, receipt);
    }

    @Override
    public String remedy() {
        return "Nothing, if the column holds what it held before.";
    }
}
