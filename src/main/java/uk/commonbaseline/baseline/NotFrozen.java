package uk.commonbaseline.baseline;

/// A baseline was asked for that was never frozen.
public final class NotFrozen extends RuntimeException {
    NotFrozen(String name) {
        super(
                "There is no frozen baseline %s. Look at ./baseline status for those there are, or make one with ./baseline freeze."
                        .formatted(name));
    }

    NotFrozen() {
        super("There is no frozen baseline yet. Make one with ./baseline freeze; then ask again.");
    }
}
