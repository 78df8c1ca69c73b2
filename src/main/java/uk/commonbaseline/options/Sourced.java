package uk.commonbaseline.options;

import java.time.LocalDate;
import java.util.Optional;

/// Where an assumption comes from, who answers for it, and when it was agreed.
///
/// @param agreed empty while nobody has agreed to it
public record Sourced(String source, String owner, Optional<LocalDate> agreed) {
    public Sourced(String source, String owner) {
        this(source, owner, Optional.empty());
    }

    /// One line for the assumptions register.
    public String inOneLine() {
        return source + "; owner: " + owner;
    }
}
