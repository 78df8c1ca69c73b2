package uk.commonbaseline.history;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;

/// The file's period shares months with a file of another period that counts: those months would count twice.
///
/// @param counting the file that counts, in words
public record PeriodOverlaps(String period, String other, String counting) implements Finding.OfFile {
    @Override
    public Consequence consequence() {
        return Consequence.FILE_REJECTED;
    }

    @Override
    public String inPlainWords() {
        return "The file is of %s, and %s counts already (%s): the months that both hold would count twice."
                .formatted(period, other, counting);
    }

    @Override
    public String remedy() {
        return "Send files of the same periods as before; if this one is to stand for several of them, tell the partnership team.";
    }
}
