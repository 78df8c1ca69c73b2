package uk.commonbaseline.corrections;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// Corrections that contradict what we hold. Nothing of the file is applied.
final class Refused extends RuntimeException {
    private final transient Finding finding;

    Refused(Finding finding) {
        super(finding.inPlainWords());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }

    /// Why none of a file's corrections was applied.
    sealed interface Reason extends Finding.OfFile {
        @Override
        default Consequence consequence() {
            return Consequence.FILE_REJECTED;
        }
    }

    /// The delivery that the Findings sheet speaks of is not one of this council's.
    record CorrectsUnknownFile(int delivery) implements Reason {
        @Override
        public String inPlainWords() {
            return "The Findings sheet speaks of receipt R-%05d, and that is no file of this council and folder."
                    .formatted(delivery);
        }

        @Override
        public String remedy() {
            return "Drop it into the folder into which the file itself was dropped.";
        }
    }

    /// A later version counts by now, or none.
    record CorrectsPastVersion(int delivery, String state) implements Reason {
        @Override
        public String inPlainWords() {
            return "The Findings sheet speaks of receipt R-%05d, which %s.".formatted(delivery, state);
        }

        @Override
        public String remedy() {
            return "Correct the workbook that came back with the latest receipt, or send the whole file again.";
        }
    }

    /// The Findings sheet was returned as it was sent out.
    record NothingCorrected(int delivery) implements Reason {
        @Override
        public String inPlainWords() {
            return "The workbook speaks of receipt R-%05d, but no corrected value is in it.".formatted(delivery);
        }

        @Override
        public String remedy() {
            return "Write the right values into the column \"Corrected value\", save the workbook, and drop it again.";
        }
    }

    /// A line of the Findings sheet names a cell that the file does not have.
    record CorrectsUnknownCell(int line, String cell) implements Reason {
        @Override
        public String inPlainWords() {
            return "Line %d of the Findings sheet corrects %s, and your file has no such cell.".formatted(line, cell);
        }

        @Override
        public String remedy() {
            return "Give sheet, row and column letter as your spreadsheet program shows them.";
        }
    }

    /// Two values for one cell.
    record CorrectedTwice(Place cell) implements Reason {
        @Override
        public String inPlainWords() {
            return "Two different corrected values are given for %s.".formatted(cell);
        }

        @Override
        public String remedy() {
            return "Leave the right one and take the other out.";
        }
    }

    /// Rows were put in or taken out, so that no row stands where it stood.
    record RowsMoved(String sheet) implements Reason {
        @Override
        public String inPlainWords() {
            return "Rows were added to or removed from the returned workbook%s, so its cells can't be told apart from before."
                    .formatted(sheet.isEmpty() ? "" : " on sheet \"" + sheet + "\"");
        }

        @Override
        public String remedy() {
            return "Send the whole file again without the Findings sheet.";
        }
    }

    /// The file can't be changed in this place.
    record NotCorrectable(String because) implements Reason {
        @Override
        public String inPlainWords() {
            return "The corrections can't be put into the file as you sent it: %s.".formatted(because);
        }

        @Override
        public String remedy() {
            return "Correct the file in your own program and send the whole file again.";
        }
    }
}
