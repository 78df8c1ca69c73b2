package uk.commonbaseline.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Feed definitions for tests: a small good one of costs, and ways to write others.
public final class FeedFiles {
    public static final String COST = """
            council: ABC
            feed: cost
            kind: cost
            system: Ledger
            grade: B
            period: 2007/08
            financial-year: 2007/08
            file:
              name: "GL_*.csv"
              format: csv
              encoding: windows-1252
            values:
              basis: outturn
            columns:
              - {heading: Cost Centre, as: cost-centre}
              - {heading: Account, as: subjective}
              - {heading: Amount, also: [Amnt], as: amount}
            """;

    private FeedFiles() {}

    /// Writes `<folder>/ABC/<feed>.yml`.
    public static Path write(Path folder, String feed, String yaml) {
        try {
            Path council = Files.createDirectories(folder.resolve("ABC"));
            return Files.writeString(council.resolve(feed + ".yml"), yaml);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Writes a definition under the name of its feed and reads it.
    public static FeedDefinition read(Path folder, String yaml) {
        String feed = yaml.lines()
                .filter(line -> line.startsWith("feed: "))
                .findFirst()
                .orElse("feed: cost")
                .substring("feed: ".length());
        return Feeds.readOne(write(folder, feed, yaml));
    }
}
