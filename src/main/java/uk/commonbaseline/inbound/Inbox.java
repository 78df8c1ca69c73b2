package uk.commonbaseline.inbound;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Watches the inbound folders. A file has settled when its size and time have stayed the same, by our own clock, for
/// as
/// long as was asked since we first saw it so; the clock of the machine that wrote it does not matter.
public final class Inbox {
    private static final List<String> UNFINISHED = List.of(".tmp", ".part", ".partial", ".crdownload", ".filepart");

    private record Sighting(long bytes, Instant modified, Instant since) {
        boolean isSameAs(Arrival arrival) {
            return bytes == arrival.bytes() && modified.equals(arrival.modified());
        }
    }

    private final Home home;
    private final Duration settling;
    private final Map<Path, Sighting> sightings = new HashMap<>();

    public Inbox(Home home, Duration settling) {
        this.home = home;
        this.settling = settling;
    }

    /// Looks once; answers the files that have settled, oldest first. Call it again for those that have not.
    public List<Arrival> look(Instant now) throws IOException {
        List<Arrival> present = list();
        sightings.keySet().retainAll(present.stream().map(Arrival::file).toList());
        List<Arrival> settled = new ArrayList<>();
        for (Arrival arrival : present) {
            if (hasSettled(arrival, now)) {
                settled.add(arrival);
            }
        }
        settled.sort(Comparator.comparing(Arrival::modified).thenComparing(Inbox::stem));
        return settled;
    }

    /// Whether files are there that have not settled yet.
    public boolean isWaiting(Instant now) {
        return sightings.values().stream()
                .anyMatch(seen -> now.isBefore(seen.since().plus(settling)));
    }

    private boolean hasSettled(Arrival arrival, Instant now) {
        @Nullable Sighting before = sightings.get(arrival.file());
        Sighting sighting = before != null && before.isSameAs(arrival)
                ? before
                : new Sighting(arrival.bytes(), arrival.modified(), now);
        sightings.put(arrival.file(), sighting);
        return !now.isBefore(sighting.since().plus(settling));
    }

    /// All files that may be taken: regular files, not hidden, not still being written by name; links are not followed.
    private List<Arrival> list() throws IOException {
        List<Arrival> found = new ArrayList<>();
        Path inbound = home.inbound();
        Files.walkFileTree(inbound, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden = !folder.equals(inbound) && nameOf(folder).startsWith(".");
                boolean tooDeep = inbound.relativize(folder).getNameCount() > 2;
                return hidden || tooDeep ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isUnfinished(nameOf(file))) {
                    found.add(arrival(inbound, file, attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static Arrival arrival(Path inbound, Path file, BasicFileAttributes attributes) {
        Path folder = inbound.relativize(file);
        int depth = folder.getNameCount() - 1;
        return new Arrival(
                file,
                depth > 0 ? folder.getName(0).toString() : "",
                depth > 1 ? folder.getName(1).toString() : "",
                attributes.size(),
                attributes.lastModifiedTime().toInstant());
    }

    private static boolean isUnfinished(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".")
                || lower.startsWith("~$")
                || UNFINISHED.stream().anyMatch(lower::endsWith);
    }

    /// The path without its ending, so that `list.csv` comes before `list v2.csv`.
    private static String stem(Arrival arrival) {
        return arrival.file().toString().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }

    /// Whether the path is a plain file that may be moved.
    static boolean isPlainFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
