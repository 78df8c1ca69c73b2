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
        List<Expected> expected,
        List<PriceIndex> prices,
        List<TrapLimit> traps,
        PayRates rates,
        QualityLists quality) {

    /// A support service, or what stands for those that are none.
    ///
    /// @param comparator the service with whose comparator it is compared, where that is another one
    public record Service(String code, String name, String shortName, String ring, Optional<String> comparator) {}

    /// A standard subjective subgroup and how it is treated on certain days.
    ///
    /// @param excludedAs the reason that keeps it out of the controllable cost
    /// @param memo whether it is named beside the total
    /// @param priceBy the index that brings it to another year's prices
    public record Subjective(
            String code,
            int groupNo,
            String groupName,
            String name,
            String treatment,
            Optional<String> excludedAs,
            boolean saveable,
            boolean fullCost,
            boolean memo,
            String priceBy,
            Validity validity) {}

    /// One of the agreed indicators.
    ///
    /// @param denominator what its ratio is divided by, where a council has one figure for all its ratios
    public record Indicator(
            String code,
            Optional<String> service,
            String name,
            String unit,
            String direction,
            Optional<String> denominator) {}

    private static final Set<String> RINGS = Set.of("CORE", "OUTER", "OUT", "UNMAPPED");

    public ReferenceLists {
        services = List.copyOf(services);
        subjectives = List.copyOf(subjectives);
        indicators = List.copyOf(indicators);
        maps = List.copyOf(maps);
        expected = List.copyOf(expected);
        prices = List.copyOf(prices);
        traps = List.copyOf(traps);
    }

    /// Reads `jobs/reference/*.csv`, `jobs/maps/<council>/*.csv`, and what `jobs/feeds` expects of the partners.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake
    public static ReferenceLists read(Path jobs, List<Partner> partners) {
        Path reference = jobs.resolve("reference");
        List<Service> services = services(reference.resolve("services.csv"));
        List<Subjective> subjectives = SubjectiveList.read(reference.resolve("subjectives.csv"));
        List<Indicator> indicators = indicators(reference.resolve("indicators.csv"));
        Targets targets = new Targets(
                codes(services, Service::code),
                codes(subjectives, Subjective::code),
                codes(indicators, Indicator::code));
        Set<String> councils = codes(partners, Partner::code);
        return new ReferenceLists(
                services,
                subjectives,
                indicators,
                maps(jobs, partners, targets),
                expected(jobs, councils),
                PriceIndex.read(reference.resolve("price-indices.csv")),
                TrapLimit.read(reference.resolve("traps.csv")),
                PayRates.read(reference, councils),
                QualityLists.read(reference, councils, targets.indicators()));
    }

    private static List<Expected> expected(Path jobs, Set<String> councils) {
        Feeds feeds = Feeds.read(jobs.resolve("feeds"));
        Set<String> owners = feeds.owners(councils);
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
                    return new Service(
                            row.get("service"),
                            row.get("name"),
                            row.get("short_name"),
                            row.get("ring"),
                            row.findAny("comparator"));
                })
                .toList();
    }

    private static List<Indicator> indicators(Path file) {
        return ListFile.read(file, "indicator", "service", "name", "unit", "direction").stream()
                .map(row -> new Indicator(
                        row.get("indicator"),
                        row.find("service"),
                        row.get("name"),
                        row.get("unit"),
                        row.get("direction"),
                        row.findAny("denominator")))
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

    private static <T> Set<String> codes(List<T> list, Function<T, String> code) {
        return list.stream().map(code).collect(Collectors.toUnmodifiableSet());
    }
}
