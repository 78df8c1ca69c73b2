package uk.commonbaseline.feed;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// From here on the sheet holds another table, which the feed says is not to be read.
public record RestNotRead(Place place) implements Finding.OfRow {
    @Override
    public Consequence consequence() {
        return Consequence.NOTED;
    }

    @Override
    public String inPlainWords() {
        return "From this row on the sheet holds something else than this extract; it was not read.";
    }

    @Override
    public String remedy() {
        return "Nothing to do, unless rows of this extract stand below; then move them up and send the file again.";
    }
}
