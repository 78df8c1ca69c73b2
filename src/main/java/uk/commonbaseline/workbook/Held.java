package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.util.Optional;

/// What a figure of the workbook is held against: a figure, or words in place of one.
record Held(Optional<BigDecimal> figure, String words) {
    static final Held NEVER = new Held(Optional.empty(), "never");

    /// The appraisal says nothing of it, so nothing can agree with it.
    static final Held NOT_KEPT = new Held(Optional.empty(), "not kept");

    static Held of(BigDecimal figure) {
        return new Held(Optional.of(figure), "");
    }

    boolean agrees(Held other, BigDecimal within) {
        return words.equals(other.words) && difference(other).abs().compareTo(within) <= 0;
    }

    /// As the workbook shows it: other less this, and one where words stand on one side.
    BigDecimal difference(Held other) {
        return figure.flatMap(one -> other.figure.map(two -> two.subtract(one)))
                .orElse(words.equals(other.words) ? BigDecimal.ZERO : BigDecimal.ONE);
    }
}
