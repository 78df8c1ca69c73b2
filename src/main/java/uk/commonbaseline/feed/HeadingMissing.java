package uk.commonbaseline.feed;

import java.util.List;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// Headings that the extract can't be read without are not there.
public record HeadingMissing(String sheet, List<String> missing) implements Finding.OfFile {
    public HeadingMissing {
        missing = List.copyOf(missing);
    }

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
        String names = String.join("\", \"", missing);
        return missing.size() == 1
                ? "The column headed \"%s\" is not there.".formatted(names)
                : "The columns headed \"%s\" are not there.".formatted(names);
    }

    @Override
    public String remedy() {
        return "Put the heading back as it was, or tell the partnership team if your system names the column differently now.";
    }
}
