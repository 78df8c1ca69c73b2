package uk.commonbaseline.mapping;

import java.util.Comparator;

/// A code that stands in deliveries.
///
/// @param name as the file calls it; the code itself where it gives no name
public record CodeInUse(CodeKey key, String name, Stake stake) {
    /// The most at stake first.
    static final Comparator<CodeInUse> MOST_FIRST =
            Comparator.comparing(CodeInUse::stake, Stake.MOST_FIRST).thenComparing(CodeInUse::key, CodeKey.ORDER);
}
