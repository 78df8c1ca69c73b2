package uk.commonbaseline.trace;

import java.nio.file.Path;
import java.util.Optional;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.inbound.Vault;
import uk.commonbaseline.report.Fact;
import uk.commonbaseline.template.FilledTemplate;

/// The archived files, and how they are read.
record Archive(Home home, Vault vault, Feeds feeds) {

    ArchivedFile open(Fact fact) {
        return open(fact.keptAs(), fact.sha256());
    }

    ArchivedFile open(String keptAs, String sha256) {
        return ArchivedFile.open(home, vault, keptAs, sha256);
    }

    Optional<FeedDefinition> feed(Fact fact) {
        return feeds.find(fact.council(), fact.feed());
    }

    Optional<FeedDefinition> feed(String council, String feed) {
        return feeds.find(council, feed);
    }

    /// As agreed for the feed, or as our template is laid out.
    FeedDefinition definition(FeedDefinition feed, Path file) {
        return FilledTemplate.definitionFor(file, feed);
    }
}
