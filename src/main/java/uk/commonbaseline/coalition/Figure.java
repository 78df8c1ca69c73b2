package uk.commonbaseline.coalition;

import java.math.BigDecimal;
import java.util.List;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Piece;

/// What is worked out of a coalition, in pounds of the central case weighed by probability.
enum Figure {
    /// Savings less recurring costs, a year at full effect; what comes once only is not in it.
    NET_SAVING {
        @Override
        BigDecimal of(Piece piece, List<BigDecimal> factors) {
            return piece.lasting() ? signed(piece, piece.expected()) : BigDecimal.ZERO;
        }
    },
    /// All years at today's worth.
    NPV {
        @Override
        BigDecimal of(Piece piece, List<BigDecimal> factors) {
            return signed(piece, piece.expected().multiply(piece.presentOfAPound(factors)));
        }
    },
    /// What it costs to get there, over all years and not discounted; never positive.
    ONE_OFF {
        @Override
        BigDecimal of(Piece piece, List<BigDecimal> factors) {
            return piece.nature() == Nature.ONE_OFF_COST ? signed(piece, piece.expected()) : BigDecimal.ZERO;
        }
    };

    /// What one piece adds; what never touches cash adds nothing.
    abstract BigDecimal of(Piece piece, List<BigDecimal> factors);

    private static BigDecimal signed(Piece piece, BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(piece.nature().sign()));
    }
}
