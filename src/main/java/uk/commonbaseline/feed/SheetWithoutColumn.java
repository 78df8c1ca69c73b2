package uk.commonbaseline.feed;

import java.util.List;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// A sheet lacks columns without which its rows are not to be taken; the other sheets are. Its rows get no findings of
/// their own.
public record SheetWithoutColumn(String sheet, List<String> headings) implements Finding.OfFile {
    public SheetWithoutColumn {
        headings = List.copyOf(headings);
    }

    @Override
    public Place place() {
        return new Place(sheet, 0, "");
    }

    @Override
    public Consequence consequence() {
        return Consequence.ROW_REJECTED;
    }

    @Override
    public String inPlainWords() {
        return "On this sheet there is no column headed \"%s\"; none of its rows were taken."
                .formatted(String.join("\", \"", headings));
    }

    @Override
    public String remedy() {
        return "Put the heading back as it was, or tell the partnership team if your system names the column differently now.";
    }
}
