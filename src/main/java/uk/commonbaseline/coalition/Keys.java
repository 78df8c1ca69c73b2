package uk.commonbaseline.coalition;

/// The key of each side.
public record Keys(Key savings, Key costs) {
    static Keys both(Key key) {
        return new Keys(key, key);
    }

    Key of(Side side) {
        return side == Side.SAVINGS ? savings : costs;
    }
}
