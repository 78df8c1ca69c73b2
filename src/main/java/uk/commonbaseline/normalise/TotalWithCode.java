package uk.commonbaseline.normalise;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// A row that begins as a total does bears a code, and its figures are not those of the rows above it.
public record TotalWithCode(Place place) implements Finding.OfRow {
    @Override
    public Consequence consequence() {
        return Consequence.QUESTIONED;
    }

    @Override
    public String inPlainWords() {
        return "The row begins as a total does and was not loaded, but it bears a code and does not add up.";
    }

    @Override
    public String remedy() {
        return "Check that it is a total. If it is a row of its own, fill in all its codes, or it does not count.";
    }
}
