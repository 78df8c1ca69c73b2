package uk.commonbaseline.feed;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// A column that the feed does not speak of, in a feed that takes none but the agreed ones.
public record ColumnNotAgreed(String sheet, String letter, String heading) implements Finding.OfFile {
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
        return "Column %s, headed \"%s\", was not agreed, and this extract may have none but the agreed columns."
                .formatted(letter, heading);
    }

    @Override
    public String remedy() {
        return "Take it out of the extract, or agree it with the partnership team.";
    }
}
