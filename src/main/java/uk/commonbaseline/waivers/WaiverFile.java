package uk.commonbaseline.waivers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.FindingKinds;
import uk.commonbaseline.partnership.Person;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;
import uk.commonbaseline.settings.Suggestion;

/// Reads `jobs/waivers.yml` and refuses what can't be a waiver, with file, line and what to write instead.
public final class WaiverFile {
    private static final int LONGEST_MONTHS = 13;

    private final Set<String> councils;
    private final Feeds feeds;
    private final Map<String, Consequence> kinds = FindingKinds.all();

    private WaiverFile(Set<String> councils, Feeds feeds) {
        this.councils = Set.copyOf(feeds.owners(councils));
        this.feeds = feeds;
    }

    /// All waivers of the file; none where there is no such file.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake
    public static List<Waiver> read(Path file, Set<String> councils, Feeds feeds) {
        if (!Files.exists(file)) {
            return List.of();
        }
        WaiverFile reader = new WaiverFile(councils, feeds);
        List<Waiver> waivers = new ArrayList<>();
        for (Setting each :
                SettingsFile.read(file).allowing("waivers").get("waivers").list()) {
            Waiver waiver = reader.waiver(each);
            if (waivers.stream().anyMatch(other -> other.name().equals(waiver.name()))) {
                throw each.mistake("%s is waived twice".formatted(waiver.name()));
            }
            waivers.add(waiver);
        }
        return List.copyOf(waivers);
    }

    private Waiver waiver(Setting setting) {
        SettingsGroup group = setting.group()
                .allowing(
                        "finding",
                        "council",
                        "feed",
                        "place",
                        "mentions",
                        "owner",
                        "reason",
                        "accepted-by",
                        "accepted",
                        "expires");
        String council = council(group.get("council"));
        LocalDate accepted = group.get("accepted").date();
        String owner = group.get("owner").text();
        return new Waiver(
                code(group.get("finding")),
                council,
                group.get("feed", "", feed -> feed(feed, council)),
                place(group, setting),
                group.get("mentions", "", Setting::text),
                owner,
                group.get("reason").text(),
                other(group.get("accepted-by"), owner),
                accepted,
                expires(group.get("expires"), accepted));
    }

    private String code(Setting written) {
        Consequence consequence = kinds.get(written.text());
        if (consequence == null) {
            throw written.mistake("there is no finding \"%s\"%s"
                    .formatted(written.text(), Suggestion.among(kinds.keySet(), written.text())));
        }
        return switch (consequence) {
            case QUESTIONED -> written.text();
            case NOTED ->
                throw written.mistake(
                        "\"%s\" is for information only, so there is nothing to waive".formatted(written.text()));
            case ROW_REJECTED, FILE_REJECTED ->
                throw written.mistake(
                        "\"%s\" rejects what it is about, and only warnings can be waived".formatted(written.text()));
        };
    }

    private String council(Setting written) {
        if (!councils.contains(written.text())) {
            throw written.mistake("there is no partner \"%s\"%s"
                    .formatted(written.text(), Suggestion.among(councils, written.text())));
        }
        return written.text();
    }

    private String feed(Setting written, String council) {
        List<String> known =
                feeds.listOf(council).stream().map(FeedDefinition::feed).toList();
        if (!known.contains(written.text())) {
            throw written.mistake("%s has no extract \"%s\"%s"
                    .formatted(council, written.text(), Suggestion.among(known, written.text())));
        }
        return written.text();
    }

    private static String place(SettingsGroup group, Setting whole) {
        if (group.find("place").isEmpty()) {
            if (group.find("mentions").isEmpty()) {
                throw whole.mistake(
                        "say what it is about: a \"place\" such as G, G31, row 31 or ICT!G, or what the finding \"mentions\", such as a code; for every finding of the kind, say \"place: anywhere\"");
            }
            return "anywhere";
        }
        Setting written = group.get("place");
        if (WaivedPlace.find(written.text()).isEmpty()) {
            throw written.mistake("a place is written G, G31, row 31, ICT!G31, ICT! or anywhere");
        }
        return written.text();
    }

    private static String other(Setting acceptedBy, String owner) {
        if (new Person(acceptedBy.text()).mayBe(new Person(owner))) {
            throw acceptedBy.mistake("somebody else than the owner must accept it");
        }
        return acceptedBy.text();
    }

    private static LocalDate expires(Setting written, LocalDate accepted) {
        LocalDate expires = written.date();
        LocalDate last = accepted.plusMonths(LONGEST_MONTHS);
        if (!expires.isAfter(accepted)) {
            throw written.mistake("it would expire before it is accepted, on " + accepted);
        }
        if (expires.isAfter(last)) {
            throw written.mistake("a waiver lasts %d months at most, so until %s; then it is accepted anew"
                    .formatted(LONGEST_MONTHS, last));
        }
        return expires;
    }
}
