package uk.commonbaseline.coalition;

import uk.commonbaseline.savings.Piece;

/// The two sides of an option's cash; each may be shared by a key of its own.
enum Side {
    SAVINGS,
    COSTS;

    boolean holds(Piece piece) {
        return piece.nature().isCost() == (this == COSTS);
    }
}
