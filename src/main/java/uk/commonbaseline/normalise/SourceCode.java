package uk.commonbaseline.normalise;

import org.jspecify.annotations.Nullable;

/// A code as it stands in the council's file, with its name where the file gives one.
public record SourceCode(String code, @Nullable String name) {}
