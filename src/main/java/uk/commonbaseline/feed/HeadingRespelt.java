package uk.commonbaseline.feed;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// A column bears another of the headings that it is known by than in the last delivery.
public record HeadingRespelt(String sheet, String letter, String heading, String before, String receipt)
        implements Finding.OfFile {
    @Override
    public Place place() {
        return new Place(sheet, 0, "");
    }

    @Override
    public Consequence consequence() {
        return Consequence.NOTED;
    }

    @Override
    public String inPlainWords() {
        return "Column %s is headed \"%s\" now; last time it was \"%s\" (receipt %s). We know it by both names."
                .formatted(letter, heading, before, receipt);
    }

    @Override
    public String remedy() {
        return "Nothing.";
    }
}
