package uk.commonbaseline.feed;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// As a column that is named by its letter and bears another heading, in a feed that takes columns only where they
/// stood.
public record LetterMeansOtherRefused(String sheet, String letter, String heading, String before, String receipt)
        implements Finding.OfFile {
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
        return "Column %s is headed \"%s\" now; last time it was headed \"%s\" (receipt %s). This extract is taken only with its columns where they were agreed."
                .formatted(letter, heading, before, receipt);
    }

    @Override
    public String remedy() {
        return "Put the columns back into their order, or agree the new order with the partnership team.";
    }
}
