package uk.commonbaseline.feed;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// A row fills a column that nobody agreed on, and the feed says that such rows are not taken.
public record NewColumnFilled(Place place, String heading) implements Finding.OfCell {
    @Override
    public Consequence consequence() {
        return Consequence.ROW_REJECTED;
    }

    @Override
    public String inPlainWords() {
        return "%s stands under \"%s\", a column that was not agreed; rows that fill it are not taken."
                .formatted(place, heading);
    }

    @Override
    public String remedy() {
        return "Empty the cell if the row is an ordinary one; else ask the partnership team what the column stands for.";
    }
}
