package uk.commonbaseline.run;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;

/// Not one row of the file could be accepted, so it stands for nothing and replaces nothing.
///
/// @param rows how many there are
public record NoRowAccepted(int rows) implements Finding.OfFile {
    @Override
    public Consequence consequence() {
        return Consequence.FILE_REJECTED;
    }

    @Override
    public String inPlainWords() {
        return rows == 1
                ? "The only row of the file could not be accepted; what you sent before stays as it is."
                : "None of the %,d rows could be accepted; what you sent before stays as it is.".formatted(rows);
    }

    @Override
    public String remedy() {
        return "Compare the columns with the last file that was accepted, put them right and send the file again.";
    }
}
