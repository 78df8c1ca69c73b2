package uk.commonbaseline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.feed.LastShape;
import uk.commonbaseline.normalise.Authorities;
import uk.commonbaseline.run.Today;
import uk.commonbaseline.waivers.Waiver;
import uk.commonbaseline.waivers.WaiverBook;
import uk.commonbaseline.waivers.WaiverFile;
import uk.commonbaseline.warehouse.Checked;
import uk.commonbaseline.warehouse.Partner;
import uk.commonbaseline.warehouse.PartnersFile;
import uk.commonbaseline.warehouse.Shapes;

/// What a check knows of an extract besides its definition: its last delivery, where the database runs, and its
/// waivers.
record WhatIsKnown(LastShape last, WaiverBook waivers, Authorities authorities) {
    static WhatIsKnown of(FeedDefinition feed, Where where) {
        return new WhatIsKnown(
                last(feed, where),
                new WaiverBook(
                        waivers(where.jobs()),
                        feed.council(),
                        feed.feed(),
                        Today.now().day()),
                authorities(where.jobs()));
    }

    Checked.Known forChecking() {
        return new Checked.Known(last, waivers, authorities);
    }

    /// A draft may be checked where there are no partners yet.
    private static Authorities authorities(Path jobs) {
        Path file = jobs.resolve("partners.yml");
        return Files.exists(file) ? PartnersFile.read(file).authorities() : Authorities.NONE;
    }

    /// A check needs no database, so one that does not answer only means that nothing is compared.
    private static LastShape last(FeedDefinition feed, Where where) {
        try {
            return Session.findRunning(where.home())
                    .map(address -> new DriverManagerDataSource(address.url(), address.user(), address.password()))
                    .map(source -> new Shapes(source).last(feed.council(), feed.feed()))
                    .orElse(LastShape.NONE);
        } catch (DataAccessException _) {
            return LastShape.NONE;
        }
    }

    private static List<Waiver> waivers(Path jobs) {
        Path file = jobs.resolve("waivers.yml");
        return Files.exists(file)
                ? WaiverFile.read(
                        file,
                        PartnersFile.read(jobs.resolve("partners.yml")).partners().stream()
                                .map(Partner::code)
                                .collect(Collectors.toSet()),
                        Feeds.read(jobs.resolve("feeds")))
                : List.of();
    }
}
