package uk.commonbaseline.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.commonbaseline.baseline.BaselineSettings;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.settings.Suggestion;
import uk.commonbaseline.warehouse.CodeMap;
import uk.commonbaseline.warehouse.CodeMaps;
import uk.commonbaseline.warehouse.Partner;
import uk.commonbaseline.warehouse.PartnersFile;
import uk.commonbaseline.warehouse.ReferenceLists;

/// The partnership's settings as far as the mapping of codes goes by them: partners, reference lists, and the maps.
public final class MapDesk {
    private static final String UNMAPPED = "UNMAPPED";

    private final Path jobs;
    private final List<Partner> partners;
    private final ReferenceLists lists;
    private final BaselineSettings baseline;
    private final Map<CodeKey, List<CodeMap>> inForce = new HashMap<>();

    private MapDesk(Path jobs, List<Partner> partners, ReferenceLists lists, BaselineSettings baseline) {
        this.jobs = jobs;
        this.partners = partners;
        this.lists = lists;
        this.baseline = baseline;
        lists.maps().stream()
                .map(CodeMaps.Placed::map)
                .filter(map -> map.validity().holds(baseline.year().lastDay()))
                .filter(map -> !map.target().equals(UNMAPPED))
                .forEach(map -> inForce.computeIfAbsent(key(map), _ -> new ArrayList<>())
                        .add(map));
    }

    /// Reads `jobs/`.
    ///
    /// @throws SettingsMistake at the first mistake, with file and line
    public static MapDesk open(Path jobs) {
        List<Partner> partners = PartnersFile.read(jobs.resolve("partners.yml")).partners();
        return new MapDesk(
                jobs,
                partners,
                ReferenceLists.read(jobs, partners),
                BaselineSettings.read(jobs.resolve("baseline.yml")));
    }

    public BaselineSettings baseline() {
        return baseline;
    }

    /// The partners' codes in the order of reports; only the given one where one is given.
    ///
    /// @throws SettingsMistake when there is no such partner
    public List<String> listCouncils(Optional<String> only) {
        List<String> codes = partners.stream().map(Partner::code).toList();
        only.filter(council -> !codes.contains(council)).ifPresent(council -> {
            throw new SettingsMistake(
                    jobs.resolve("partners.yml"),
                    0,
                    "there is no partner \"%s\"%s Known are: %s."
                            .formatted(council, suggestion(codes, council), String.join(", ", codes)));
        });
        return only.map(List::of).orElse(codes);
    }

    private static String suggestion(List<String> codes, String council) {
        String suggestion = Suggestion.among(codes, council);
        return suggestion.isEmpty() ? "." : suggestion;
    }

    String shortName(String council) {
        return partners.stream()
                .filter(partner -> partner.code().equals(council))
                .map(Partner::shortName)
                .findFirst()
                .orElse(council);
    }

    /// What a code means on the last day of the baseline's year: one target, several that share it, or none.
    public List<CodeMap> listInForce(CodeKey key) {
        return inForce.getOrDefault(key, List.of());
    }

    /// Every code that has a meaning on that day.
    Set<CodeKey> listMapped() {
        return inForce.keySet();
    }

    /// The lines of all maps, also of other days.
    List<CodeMap> listMaps() {
        return lists.maps().stream().map(CodeMaps.Placed::map).toList();
    }

    /// What codes of a dimension may stand for.
    List<Target> targets(String dimension) {
        Stream<Target> all = switch (dimension) {
            case "subjective" ->
                lists.subjectives().stream()
                        .map(each -> new Target(each.code(), List.of(each.name())))
                        .distinct();
            case "indicator" -> lists.indicators().stream().map(each -> new Target(each.code(), List.of(each.name())));
            default ->
                lists.services().stream().map(each -> new Target(each.code(), List.of(each.name(), each.shortName())));
        };
        return all.filter(target -> !target.code().equals(UNMAPPED)).toList();
    }

    /// The name of a target; its code where the lists give none.
    public String targetName(String dimension, String target) {
        return targets(dimension).stream()
                .filter(each -> each.code().equals(target))
                .map(Target::name)
                .findFirst()
                .orElse(target);
    }

    Set<String> targetCodes(String dimension) {
        return targets(dimension).stream().map(Target::code).collect(Collectors.toUnmodifiableSet());
    }

    /// The map in force; it may not exist yet.
    Path map(String council, String dimension) {
        return jobs.resolve("maps").resolve(council).resolve(dimension + ".csv");
    }

    /// The proposals beside it; they are in force nowhere.
    public Path proposals(String council, String dimension) {
        return jobs.resolve("maps").resolve(council).resolve(dimension + ".proposed.csv");
    }

    static CodeKey key(CodeMap map) {
        return new CodeKey(map.council(), map.dimension(), map.code());
    }
}
