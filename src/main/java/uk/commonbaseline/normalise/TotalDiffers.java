package uk.commonbaseline.normalise;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// A total row does not agree with the rows above it.
public record TotalDiffers(Place place, String heading, String stated, String added) implements Finding.OfRow {
    @Override
    public Consequence consequence() {
        return Consequence.QUESTIONED;
    }

    @Override
    public String inPlainWords() {
        return "The total of \"%s\" says %s, but the rows above it add up to %s.".formatted(heading, stated, added);
    }

    @Override
    public String remedy() {
        return "Check whether rows are missing or the total is old. The rows count, not the total.";
    }
}
