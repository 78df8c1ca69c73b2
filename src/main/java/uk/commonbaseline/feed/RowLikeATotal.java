package uk.commonbaseline.feed;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// A row begins as a total does, but bears a code; it is taken as data, since leaving it out would lose money.
public record RowLikeATotal(Place place) implements Finding.OfRow {
    @Override
    public Consequence consequence() {
        return Consequence.QUESTIONED;
    }

    @Override
    public String inPlainWords() {
        return "The row begins as a total does, but bears a code; it was taken as a row of its own.";
    }

    @Override
    public String remedy() {
        return "Check that it is no total. If it is one, leave its code empty, or it counts twice.";
    }
}
