package uk.commonbaseline.warehouse;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.NextMove;

/// A code that nobody has mapped yet. Its rows are in, on the Unmapped line, with their pounds.
///
/// @param kind what the code stands for, in words
public record NewCode(String kind, String unmapped, int rows, String amount) implements Finding.OfFile {
    static final String CODE = "new-code";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Consequence consequence() {
        return Consequence.QUESTIONED;
    }

    @Override
    public NextMove nextMove() {
        return NextMove.PARTNERSHIP_TEAM;
    }

    @Override
    public String inPlainWords() {
        return "The %s \"%s\" is new to us (%d rows%s). It is shown as not yet mapped."
                .formatted(kind, unmapped, rows, amount);
    }

    @Override
    public String remedy() {
        return "Tell the partnership team what it stands for; you need not send the file again.";
    }
}
