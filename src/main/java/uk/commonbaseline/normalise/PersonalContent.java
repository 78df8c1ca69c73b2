package uk.commonbaseline.normalise;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// A column that the agreed extract does not know as personal holds what looks like details of persons. Said once for
/// the column, without any of them.
///
/// @param what in the plural, such as `National Insurance numbers`
/// @param isKept whether the column is one of those that are loaded
record PersonalContent(String sheet, String letter, String heading, String what, boolean isKept)
        implements Finding.OfFile {
    @Override
    public Place place() {
        return new Place(sheet, 0, "");
    }

    @Override
    public Consequence consequence() {
        return Consequence.QUESTIONED;
    }

    @Override
    public String inPlainWords() {
        return "Column %s, headed \"%s\", seems to hold %s. %s"
                .formatted(letter, heading, what, isKept ? "It is one of those that we load." : "It was not loaded.");
    }

    @Override
    public String remedy() {
        return "Leave them out, and send the file again. If they are something else, tell the partnership team.";
    }
}
