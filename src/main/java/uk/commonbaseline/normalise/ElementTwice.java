package uk.commonbaseline.normalise;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// Two rows of one record bring the same figure, such as two allowances of a post; to keep one of them would lose the
/// other.
///
/// @param figure our word for what both bring
public record ElementTwice(Place place, String heading, String figure) implements Finding.OfCell {
    @Override
    public Consequence consequence() {
        return Consequence.ROW_REJECTED;
    }

    @Override
    public String inPlainWords() {
        return "\"%s\" gives a second figure for %s of this post.".formatted(heading, figure.replace('-', ' '));
    }

    @Override
    public String remedy() {
        return "Add the two figures up into one row.";
    }
}
