package uk.commonbaseline.feed;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// A row fills none of the columns that the feed's `rows-fill` names, so it is a remark and no data.
public record RowWithoutFigures(Place place) implements Finding.OfRow {
    @Override
    public Consequence consequence() {
        return Consequence.NOTED;
    }

    @Override
    public String inPlainWords() {
        return "The row holds text but none of the figures of this extract; it was taken as a remark.";
    }

    @Override
    public String remedy() {
        return "Nothing to do if it is a remark; else fill its figures in and send the file again.";
    }
}
