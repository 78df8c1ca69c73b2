package uk.commonbaseline.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.commonbaseline.feed.Expected;
import uk.commonbaseline.feed.Feeds;

/// The partnership's lists: services, subjective groups, indicators, each council's code maps, and the files it is to
/// send. Read and checked as a whole, so that a map never points to something that is not there.
public record ReferenceLists(
        List<Service> services,
        List<Subjective> subjectives,
        List<Indicator> indicators,
        List<CodeMaps.Placed> maps,
        List<Expected> expected) {

    public record Service(String code, String name, String shortName, String ring) {}

    public record Subjective(
            String code,
            int groupNo,
            String groupName,
            String name,
            String treatment,
            Optional<String> excludedAs,
            boolean saveable,
            boolean fullCost) {}

    public record Indicator(String code, Optional<String> service, String name, String unit, String direction) {}

    private static final Set<String> RINGS = Set.of("CORE", "OUTER", "OUT", "UNMAPPED");

    public ReferenceLists {
        services = List.copyOf(services);
        subjectives = List.copyOf(subjectives);
        indicators = List.copyOf(indicators);
        maps = List.copyOf(maps);
        expected = List.copyOf(expected);
    }

    /// Reads `jobs/reference/*.csv`, `jobs/maps/<council>/*.csv`, and what `jobs/feeds` expects of the partners.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake
    public static ReferenceLists read(Path jobs, List<Partner> partners) {
        Path reference = jobs.resolve("reference");
        List<Service> services = services(reference.resolve("services.csv"));
        List<Subjective> subjectives = subjectives(reference.resolve("subjectives.csv"));
        List<Indicator> indicators = indicators(reference.resolve("indicators.csv"));
        Targets targets = new Targets(
                codes(services, Service::code),
                codes(subjectives, Subjective::code),
                codes(indicators, Indicator::code));
        return new ReferenceLists(
                services, subjectives, indicators, maps(jobs, partners, targets), expected(jobs, partners));
    }

    private static List<Expected> expected(Path jobs, List<Partner> partners) {
        Feeds feeds = Feeds.read(jobs.resolve("feeds"));
        Set<String> owners = feeds.owners(codes(partners, Partner::code));
        return feeds.listExpected().stream()
                .filter(expected -> owners.contains(expected.council()))
                .toList();
    }

    private static List<CodeMaps.Placed> maps(Path jobs, List<Partner> partners, Targets targets) {
        List<CodeMaps.Placed> maps = new ArrayList<>();
        for (Partner partner : partners) {
            for (String dimension : CodeMaps.DIMENSIONS) {
                Path file = jobs.resolve("maps").resolve(partner.code()).resolve(dimension + ".csv");
                if (Files.exists(file)) {
                    maps.addAll(CodeMaps.place(
                            new CodeMapFile(file, partner.code(), dimension, targets.of(dimension)).read()));
                }
            }
        }
        return maps;
    }

    private static List<Service> services(Path file) {
        return ListFile.read(file, "service", "name", "short_name", "ring").stream()
                .map(row -> {
                    if (!RINGS.contains(row.get("ring"))) {
                        throw row.mistake("a ring is CORE, OUTER, OUT or UNMAPPED");
                    }
                    return new Service(row.get("service"), row.get("name"), row.get("short_name"), row.get("ring"));
                })
                .toList();
    }

    private static List<Subjective> subjectives(Path file) {
        return ListFile.read(
                        file,
                        "subjective",
                        "group_no",
                        "group_name",
                        "name",
                        "treatment",
                        "excluded_as",
                        "saveable",
                        "full_cost")
                .stream()
                .map(row -> new Subjective(
                        row.get("subjective"),
                        wholeNumber(row, "group_no"),
                        row.get("group_name"),
                        row.get("name"),
                        row.get("treatment"),
                        row.find("excluded_as"),
                        yesOrNo(row, "saveable"),
                        yesOrNo(row, "full_cost")))
                .toList();
    }

    private static List<Indicator> indicators(Path file) {
        return ListFile.read(file, "indicator", "service", "name", "unit", "direction").stream()
                .map(row -> new Indicator(
                        row.get("indicator"),
                        row.find("service"),
                        row.get("name"),
                        row.get("unit"),
                        row.get("direction")))
                .toList();
    }

    private record Targets(Set<String> services, Set<String> subjectives, Set<String> indicators) {
        Set<String> of(String dimension) {
            return switch (dimension) {
                case "subjective" -> subjectives;
                case "indicator" -> indicators;
                default -> services;
            };
        }
    }

    private static int wholeNumber(ListFile.Row row, String column) {
        try {
            return Integer.parseInt(row.get(column));
        } catch (NumberFormatException _) {
            throw row.mistake("\"" + column + "\" must be a whole number");
        }
    }

    private static boolean yesOrNo(ListFile.Row row, String column) {
        return switch (row.get(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw row.mistake("\"" + column + "\" must be yes or no");
        };
    }

    private static <T> Set<String> codes(List<T> list, Function<T, String> code) {
        return list.stream().map(code).collect(Collectors.toUnmodifiableSet());
    }
}
