package uk.commonbaseline.mapping;

import java.util.Comparator;

/// A code of one council, in one dimension (`cost-centre`, `subjective`, `unit`, `indicator` or `service`).
public record CodeKey(String council, String dimension, String code) {
    static final Comparator<CodeKey> ORDER = Comparator.comparing(CodeKey::council)
            .thenComparing(CodeKey::dimension)
            .thenComparing(CodeKey::code);
}
