package uk.commonbaseline.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.commonbaseline.feed.FeedDefinition.ColumnRule;
import uk.commonbaseline.feed.FeedDefinition.Headings;
import uk.commonbaseline.feed.FeedDefinition.LeaveOut;
import uk.commonbaseline.feed.FeedDefinition.WideColumn;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.settings.Suggestion;

/// Writes a heading that a person has approved into a feed's definition, as another spelling of one that it has. Every
/// other character of the file stays as it was; who approved it, and when, stands above the line.
public final class HeadingApproval {
    private static final String HOW = "write it as \"heading as known=new heading\"";

    /// As it stands with all that was approved before; its source is a copy aside.
    private final FeedDefinition feed;

    /// What is approved in the end, and named in mistakes.
    private final Path file;

    private HeadingApproval(FeedDefinition feed, Path file) {
        this.feed = feed;
        this.file = file;
    }

    /// The new name of a column.
    ///
    /// @param known one of the headings that the definition has
    public record Rename(String known, String heading) {
        /// Takes `Cost centre=Cost Ctr` apart; a heading may hold the sign itself.
        static Rename of(String written, FeedDefinition feed, Path file) {
            for (int at = written.indexOf('='); at > 0; at = written.indexOf('=', at + 1)) {
                String left = written.substring(0, at).strip();
                if (headings(feed).anyMatch(each -> each.match(left))) {
                    return new Rename(left, written.substring(at + 1).strip());
                }
            }
            if (!written.contains("=")) {
                throw new SettingsMistake(file, 0, HOW + ", not \"%s\"".formatted(written));
            }
            String left = written.replaceFirst("=.*", "").strip();
            List<String> names = headings(feed).map(Headings::name).toList();
            throw new SettingsMistake(
                    file, 0, "no column is headed \"%s\"%s".formatted(left, Suggestion.among(names, left)));
        }
    }

    /// Approves one new name, written `known=new`.
    ///
    /// @return the line, from 1, in which the heading stands now
    /// @throws SettingsMistake when the definition can't take it; the file is then as it was
    public static int approve(FeedDefinition feed, String rename, String by, LocalDate day) {
        return approve(feed, List.of(rename), by, day).getFirst();
    }

    /// Approves several new names: all of them, or where one can't be taken, none.
    ///
    /// @return for each the line, from 1, in which the heading stands now
    /// @throws SettingsMistake at the first that the definition can't take; the file is then as it was
    public static List<Integer> approve(FeedDefinition feed, List<String> renames, String by, LocalDate day) {
        Path file = feed.source();
        Path aside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
            List<String> remarks = new ArrayList<>();
            for (String each : renames) {
                FeedDefinition standing = Feeds.readDraft(aside);
                Rename rename = Rename.of(each, standing, file);
                remarks.add(new HeadingApproval(standing, file).write(rename, by.strip(), day));
            }
            List<String> lines = Files.readAllLines(aside);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return remarks.stream().map(remark -> lineBelow(remark, lines)).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("The definition " + file + " can't be written.", problem);
        } finally {
            aside.toFile().delete();
        }
    }

    /// The line that a remark is about stands below it, and below further remarks about it.
    private static int lineBelow(String remark, List<String> lines) {
        int at = lines.stream().map(String::strip).toList().indexOf(remark);
        while (at + 1 < lines.size() && lines.get(at).strip().startsWith("#")) {
            at++;
        }
        return at + 1;
    }

    /// Writes one new name into the copy aside; answers the remark that stands above it.
    private String write(Rename rename, String by, LocalDate day) throws IOException {
        refuseKnown(rename.heading());
        List<SettingsGroup> places = places(rename.known());
        if (places.isEmpty()) {
            throw new SettingsMistake(
                    file, 0, "\"%s\" can have no other spelling there; change it by hand".formatted(rename.known()));
        }
        AlsoText edited = new AlsoText(Files.readString(feed.source()));
        String remark = "# \"%s\" for \"%s\": approved by %s, %s".formatted(rename.heading(), rename.known(), by, day);
        places.reversed().forEach(group -> edited.add(group, rename.heading(), remark));
        Files.writeString(feed.source(), edited.text());
        refuseUnlessTaken(rename);
        return remark;
    }

    private void refuseKnown(String heading) {
        if (heading.isEmpty()) {
            throw new SettingsMistake(file, 0, "the new heading is empty; " + HOW);
        }
        Stream<String> known = Stream.of(
                        headings(feed).filter(each -> each.match(heading)).map(Headings::name),
                        feed.personal().stream().filter(each -> HeadingText.same(each, heading)),
                        feed.unused().stream().filter(each -> HeadingText.same(each, heading)))
                .flatMap(each -> each);
        known.findFirst().ifPresent(name -> {
            throw new SettingsMistake(
                    file,
                    0,
                    "\"%s\" is known already, as \"%s\"; one heading can't be two columns".formatted(heading, name));
        });
    }

    private static Stream<Headings> headings(FeedDefinition feed) {
        return Stream.of(
                        feed.columns().stream().map(ColumnRule::headings),
                        feed.wide().stream().map(WideColumn::headings),
                        feed.leaveOut().stream().map(LeaveOut::headings),
                        feed.elements().stream()
                                .flatMap(rule ->
                                        Stream.concat(rule.key().stream(), Stream.of(rule.element(), rule.value()))))
                .flatMap(each -> each)
                .filter(each -> each.column().isEmpty());
    }

    /// The groups that speak of the heading, in the order in which they stand.
    private List<SettingsGroup> places(String known) {
        SettingsGroup settings = SettingsFile.read(feed.source());
        List<SettingsGroup> places = new ArrayList<>();
        for (String part : List.of("columns", "wide", "leave-out")) {
            settings.find(part).stream()
                    .flatMap(list -> list.list().stream())
                    .map(Setting::group)
                    .filter(group -> speaksOf(group, known))
                    .forEach(places::add);
        }
        places.sort(Comparator.comparingInt(group -> group.get("heading").line()));
        return places;
    }

    private static boolean speaksOf(SettingsGroup group, String known) {
        return group.find("heading")
                .map(heading -> Headings.of(heading.text(), group.listOf("also", Setting::text)))
                .filter(headings -> headings.match(known))
                .isPresent();
    }

    /// What was written is read again; a mistake in it leaves the file as it was.
    private void refuseUnlessTaken(Rename rename) {
        FeedDefinition changed = Feeds.readDraft(feed.source());
        boolean taken = headings(changed).anyMatch(each -> each.match(rename.known()) && each.match(rename.heading()));
        Optional<String> lost = headings(feed)
                .map(Headings::name)
                .filter(name -> headings(changed).noneMatch(each -> each.match(name)))
                .findFirst();
        if (!taken || lost.isPresent()) {
            throw new SettingsMistake(file, 0, "the new heading can't be written here; add it by hand, as \"also\"");
        }
    }
}
