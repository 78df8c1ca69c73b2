package uk.commonbaseline.feed;

import uk.commonbaseline.finding.Finding;

/// Which extract a file is, or why we can't say.
public sealed interface Recognised {
    record As(FeedDefinition feed, String period) implements Recognised {}

    record Not(Finding because) implements Recognised {}
}
