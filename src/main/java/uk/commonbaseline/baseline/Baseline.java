package uk.commonbaseline.baseline;

import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;

/// A frozen baseline: what is in scope, and the hash over all its rows.
public record Baseline(
        int id, String name, String contentHash, Pounds inScope, Fte fte, int services, int councils, boolean isNew) {}
