package uk.commonbaseline.feed;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// A column that may be missing is not there; the rows are taken without it.
///
/// @param since the receipt of the delivery that still had it; empty where no earlier one is known
/// @param guess what may have become of it; empty where nothing is like it
/// @param asked whether somebody is to look
public record ColumnMissing(String sheet, String heading, String since, String guess, boolean asked)
        implements Finding.OfFile {
    @Override
    public Place place() {
        return new Place(sheet, 0, "");
    }

    @Override
    public Consequence consequence() {
        return asked ? Consequence.QUESTIONED : Consequence.NOTED;
    }

    @Override
    public String inPlainWords() {
        return words();
    }

    @Override
    public String remedy() {
        return "Put it back if it was left out by mistake. If your system no longer has it, nothing is to be done.";
    }

    private String words() {
        String last = since.isEmpty() ? "" : ", as it was last time (receipt %s)".formatted(since);
        String more = guess.isEmpty() ? "" : " " + guess;
        return "The column headed \"%s\" is not there%s; the rows were taken without it.%s"
                .formatted(heading, last, more);
    }
}
