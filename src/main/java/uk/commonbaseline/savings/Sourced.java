package uk.commonbaseline.savings;

/// Where an assumption comes from, and who answers for it.
record Sourced(String source, String owner) {
    /// One line for the assumptions register.
    String inOneLine() {
        return source + "; owner: " + owner;
    }
}
