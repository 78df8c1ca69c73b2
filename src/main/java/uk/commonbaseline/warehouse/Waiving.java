package uk.commonbaseline.warehouse;

import java.util.Optional;
import uk.commonbaseline.finding.Finding;

/// Knows which warnings somebody has explained.
public interface Waiving {
    Waiving NOTHING = _ -> Optional.empty();

    /// By whom and until when, in words; empty where the finding stands.
    Optional<String> waivedBy(Finding finding);
}
