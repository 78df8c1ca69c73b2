package uk.commonbaseline.run;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.NextMove;

/// What we counted while reading and what we hold differ, twice: a fault of ours, of which the officer only needs to
/// know that nothing is asked of the council. The figures are in the log.
record DoesNotAddUp() implements Finding.OfFile {
    @Override
    public Consequence consequence() {
        return Consequence.FILE_REJECTED;
    }

    @Override
    public NextMove nextMove() {
        return NextMove.OPERATOR;
    }

    @Override
    public String inPlainWords() {
        return "What we read from the file and what we took in did not add up, so we took nothing of it. This is a fault of "
                + "our program, not of your file.";
    }

    @Override
    public String remedy() {
        return "Our operator has been told, finds the cause, and has the file read again. You need not send it again; where you "
                + "do, it counts once.";
    }
}
