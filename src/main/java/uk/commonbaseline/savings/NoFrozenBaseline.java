package uk.commonbaseline.savings;

/// Options can only be costed against a frozen baseline, and this one isn't.
public final class NoFrozenBaseline extends RuntimeException {
    NoFrozenBaseline(int baselineId) {
        super("there is no frozen baseline with the number %d; make one with \"./baseline freeze\" first"
                .formatted(baselineId));
    }
}
