package uk.commonbaseline.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All feed definitions of the partnership, read together so that a mistake in any of them is found before a night
/// begins.
public final class Feeds {
    /// Stands where a council's code does for the extracts that are about several councils, and come from none: what
    /// others publish. No partner bears this code.
    public static final String PARTNERSHIP = "PARTNERSHIP";

    private final List<FeedDefinition> all;

    private Feeds(List<FeedDefinition> all) {
        this.all = List.copyOf(all);
    }

    /// Reads `<folder>/<council>/<feed>.yml`.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake
    public static Feeds read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Feeds(List.of());
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            List<FeedDefinition> found = new ArrayList<>();
            files.filter(file -> file.getFileName().toString().endsWith(".yml"))
                    .sorted()
                    .forEach(file -> found.add(FeedFile.read(file)));
            found.sort(Comparator.comparing(FeedDefinition::council).thenComparing(FeedDefinition::feed));
            return new Feeds(found);
        } catch (IOException problem) {
            throw new UncheckedIOException("The folder " + folder + " can't be read.", problem);
        }
    }

    /// Reads one definition from wherever it lies.
    public static FeedDefinition readOne(Path file) {
        return FeedFile.read(file);
    }

    /// Reads a definition that has no place among the partnership's yet: its council and name are as it says itself.
    public static FeedDefinition readDraft(Path file) {
        return FeedFile.readDraft(file);
    }

    public List<FeedDefinition> listAll() {
        return all;
    }

    /// The files that all councils are to send, of any year.
    public List<Expected> listExpected() {
        return all.stream().flatMap(feed -> Expected.of(feed).stream()).toList();
    }

    public List<FeedDefinition> listOf(String council) {
        return all.stream().filter(feed -> feed.council().equals(council)).toList();
    }

    /// Those who may own a feed: the partners, and the partnership itself where a feed is agreed for it.
    public Set<String> owners(Collection<String> partners) {
        Set<String> owners = new LinkedHashSet<>(partners);
        if (!listOf(PARTNERSHIP).isEmpty()) {
            owners.add(PARTNERSHIP);
        }
        return owners;
    }

    public Optional<FeedDefinition> find(String council, String feed) {
        return all.stream()
                .filter(each -> each.council().equals(council) && each.feed().equals(feed))
                .findFirst();
    }

    /// The feeds of a council whose file-name pattern fits.
    public List<FeedDefinition> listFitting(String council, String fileName) {
        return listOf(council).stream()
                .filter(feed -> FileSystems.getDefault()
                        .getPathMatcher("glob:" + feed.fileName())
                        .matches(Path.of(fileName)))
                .toList();
    }
}
