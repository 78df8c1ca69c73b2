package uk.commonbaseline.history;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;

/// A figure changed from the earlier period by more than the percentage and by more than the floor that are asked
/// about.
///
/// @param what such as `Outturn, Human resources`
/// @param now the figure and its place in this file, in words
/// @param before the earlier one and its place, in words
/// @param change how much more or less
public record ChangedMoreThanUsual(String what, String now, String before, String change) implements Finding.OfFile {
    @Override
    public Consequence consequence() {
        return Consequence.QUESTIONED;
    }

    @Override
    public String inPlainWords() {
        return "%s: %s, against %s: %s.".formatted(what, now, before, change);
    }

    @Override
    public String remedy() {
        return "If it is so, nothing is to be done. If not, correct the file and send it again.";
    }
}
