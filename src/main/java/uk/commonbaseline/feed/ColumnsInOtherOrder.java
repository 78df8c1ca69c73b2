package uk.commonbaseline.feed;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// The headings stand again further down, and from there on the columns stand in another order.
public record ColumnsInOtherOrder(Place place) implements Finding.OfRow {
    @Override
    public Consequence consequence() {
        return Consequence.FILE_REJECTED;
    }

    @Override
    public String inPlainWords() {
        return "The headings stand again in this row, with the columns in another order than above.";
    }

    @Override
    public String remedy() {
        return "Put the rows below into the order of the columns above; or ask the partnership team to set `headings-again: yes` if your system writes it so.";
    }
}
