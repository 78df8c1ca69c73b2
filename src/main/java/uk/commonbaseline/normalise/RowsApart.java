package uk.commonbaseline.normalise;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// Rows that make one record do not stand together; taking them as two records would count the post twice.
public record RowsApart(Place place) implements Finding.OfRow {
    @Override
    public Consequence consequence() {
        return Consequence.ROW_REJECTED;
    }

    @Override
    public String inPlainWords() {
        return "This row belongs to a post whose other rows stand further up.";
    }

    @Override
    public String remedy() {
        return "Sort the extract so that all rows of a post stand together.";
    }
}
