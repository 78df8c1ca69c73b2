package uk.commonbaseline.inbound;

import java.nio.file.Path;
import java.time.Instant;

/// A file seen in an inbound folder.
///
/// @param council name of the folder under `inbound`, empty for a file in `inbound` itself
/// @param feed name of the folder below that, empty for a file in the council's folder itself
public record Arrival(Path file, String council, String feed, long bytes, Instant modified) {}
