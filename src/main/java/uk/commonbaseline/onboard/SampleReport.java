package uk.commonbaseline.onboard;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.mapping.CodeKey;
import uk.commonbaseline.mapping.MapDesk;
import uk.commonbaseline.mapping.Meanings;
import uk.commonbaseline.mapping.Meanings.Meaning;
import uk.commonbaseline.mapping.Stake;
import uk.commonbaseline.onboard.FileContents.Line;
import uk.commonbaseline.warehouse.Checked;

/// What a council's files would add to the baseline, by service and by subjective, as far as their codes can be placed.
/// What nobody can place yet is a line of its own.
final class SampleReport {
    private static final String UNMAPPED = "Not yet mapped";

    private final MapDesk desk;
    private final Meanings meanings;
    private final FileContents contents;

    SampleReport(MapDesk desk, Meanings meanings, FileContents contents) {
        this.desk = desk;
        this.meanings = meanings;
        this.contents = contents;
    }

    /// A line of a table.
    private record Place(String what, String code, String name, String how) {}

    String of(String council, List<OnboardedFile> files) {
        Page page = new Page();
        page.line("# What the files of %s would add".formatted(council));
        page.line("");
        page.line(
                "A sample: nothing is loaded, and what is only proposed is nobody's decision. \"in force\" is approved; \"proposed\" waits in `jobs/maps/%s/*.proposed.csv`."
                        .formatted(council));
        files(page, files);
        table(page, "Costs, contracts and posts by service", "service", line -> place(line, line.place()));
        table(
                page,
                "Costs by subjective",
                "subjective",
                line -> line.subjective() == null ? null : place(line, line.subjective()));
        table(
                page,
                "Indicators",
                "indicator",
                line -> line.what().equals("indicators") ? place(line, line.place()) : null);
        return page.toString();
    }

    private static void files(Page page, List<OnboardedFile> files) {
        page.line("");
        page.line("## Files");
        page.line("");
        page.headings(List.of("File", "Feed", "Outcome", "Rows", "Accepted", "Rejected", "Left out", "Figures"), 5);
        files.forEach(file -> page.row(file(file)));
    }

    private static List<String> file(OnboardedFile file) {
        @Nullable Checked checked = file.checked();
        if (checked == null) {
            return List.of(file.file(), "none", file.problem(), "", "", "", "", "");
        }
        return List.of(
                file.file(),
                checked.feed(),
                checked.outcome().replace('-', ' '),
                "%,d".formatted(checked.rows().read()),
                "%,d".formatted(checked.rows().accepted()),
                "%,d".formatted(checked.rows().rejected()),
                "%,d".formatted(checked.rows().excluded()),
                checked.amounts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each ->
                                each.getKey() + " " + Page.money(each.getValue().accepted()))
                        .collect(Collectors.joining(", ")));
    }

    private Place place(Line line, CodeKey key) {
        Optional<Meaning> meaning = meanings.find(key);
        return meaning.map(each -> new Place(
                        line.what(),
                        each.target(),
                        desk.targetName(key.dimension(), each.target()),
                        each.inForce() ? "in force" : "proposed"))
                .orElse(new Place(line.what(), "", UNMAPPED, ""));
    }

    private void table(Page page, String title, String dimension, Function<Line, @Nullable Place> places) {
        Map<Place, Stake> sums = new LinkedHashMap<>();
        contents.lines().forEach((line, stake) -> {
            @Nullable Place place = places.apply(line);
            boolean indicator = line.what().equals("indicators");
            if (place != null && indicator == dimension.equals("indicator")) {
                sums.merge(place, stake, Stake::plus);
            }
        });
        if (sums.isEmpty()) {
            return;
        }
        page.line("");
        page.line("## %s".formatted(title));
        Map<String, Map<Place, Stake>> byKind = new LinkedHashMap<>();
        sums.forEach((place, stake) ->
                byKind.computeIfAbsent(place.what(), _ -> new LinkedHashMap<>()).put(place, stake));
        byKind.forEach((what, rows) -> table(page, what, dimension, rows));
    }

    private static void table(Page page, String what, String dimension, Map<Place, Stake> rows) {
        page.line("");
        page.headings(List.of(what + ", by " + dimension, "", "", "Rows", "GBP", "FTE"), 3);
        rows.entrySet().stream()
                .sorted(Map.Entry.<Place, Stake>comparingByKey(
                                Comparator.comparing(place -> place.code().isEmpty()))
                        .thenComparing(
                                Map.Entry::getValue,
                                Comparator.comparing(Stake::moved)
                                        .thenComparing(Stake::fte)
                                        .reversed())
                        .thenComparing(each -> each.getKey().code()))
                .forEach(each -> row(
                        page,
                        each.getKey().code(),
                        each.getKey().name(),
                        each.getKey().how(),
                        each.getValue()));
        row(page, "", "All", "", rows.values().stream().reduce(Stake.NONE, Stake::plus));
    }

    private static void row(Page page, String code, String name, String how, Stake stake) {
        page.row(List.of(
                code,
                name,
                how,
                "%,d".formatted(stake.rows()),
                Page.money(stake.pounds().amount()),
                stake.fte().toString()));
    }
}
