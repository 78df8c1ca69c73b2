package uk.commonbaseline.normalise;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.NextMove;
import uk.commonbaseline.finding.Place;

/// What is to be told about published figures besides what can be wrong with any cell.
final class PublishedProblem {
    private PublishedProblem() {}

    /// Rows about authorities that are no partners.
    record OthersLeftOut(int rows) implements Finding.OfFile {
        @Override
        public Consequence consequence() {
            return Consequence.NOTED;
        }

        @Override
        public String inPlainWords() {
            return "%,d %s about authorities that are no partners; by rule, they were left out."
                    .formatted(rows, rows == 1 ? "row is" : "rows are");
        }

        @Override
        public String remedy() {
            return "Nothing.";
        }
    }

    /// A partner whom no row of the publication is about.
    record NoFigureAbout(String partner) implements Finding.OfFile {
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
            return "The file holds no figure about %s.".formatted(partner);
        }

        @Override
        public String remedy() {
            return "If it stands there under another code or name, tell the partnership team, who add it in jobs/partners.yml. "
                    + "If it is not in the publication, nothing: what can't be compared is shown as not checked.";
        }
    }

    /// A figure that the publication says it does not have.
    record FigureNotPublished(Place place, String heading, String found) implements Finding.OfCell {
        @Override
        public Consequence consequence() {
            return Consequence.NOTED;
        }

        @Override
        public String inPlainWords() {
            return "\"%s\" holds \"%s\"; no figure was taken.".formatted(heading, found);
        }

        @Override
        public String remedy() {
            return "Nothing; it is never counted as zero.";
        }
    }

    /// Code and name of a row are those of two partners.
    record AuthorityDiffers(Place place, String heading) implements Finding.OfCell {
        @Override
        public Consequence consequence() {
            return Consequence.ROW_REJECTED;
        }

        @Override
        public String inPlainWords() {
            return "\"%s\" holds the code of one partner, and the row bears the name of another.".formatted(heading);
        }

        @Override
        public String remedy() {
            return "Look up in the publication which of them the row is about, and correct the other.";
        }
    }
}
