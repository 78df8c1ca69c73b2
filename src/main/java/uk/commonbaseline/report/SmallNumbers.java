package uk.commonbaseline.report;

/// How small numbers are held back in editions that not only the project reads.
///
/// @param smallest the smallest number of posts that is told
public record SmallNumbers(int smallest) {
    public static final SmallNumbers USUAL = new SmallNumbers(5);

    public SmallNumbers {
        if (smallest < 1) {
            throw new IllegalArgumentException("the smallest number of posts that is told must be at least 1");
        }
    }
}
