package uk.commonbaseline.feed;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.NextMove;
import uk.commonbaseline.finding.Place;

/// A column that the feed does not speak of; it is not read.
public record ColumnNotKnown(String sheet, String letter, String heading) implements Finding.OfFile {
    @Override
    public Place place() {
        return new Place(sheet, 0, "");
    }

    @Override
    public Consequence consequence() {
        return Consequence.NOTED;
    }

    @Override
    public NextMove nextMove() {
        return NextMove.PARTNERSHIP_TEAM;
    }

    @Override
    public String inPlainWords() {
        return "Column %s, headed \"%s\", is new to us and was not read.".formatted(letter, heading);
    }

    @Override
    public String remedy() {
        return "Nothing, unless it should count: then tell the partnership team.";
    }
}
