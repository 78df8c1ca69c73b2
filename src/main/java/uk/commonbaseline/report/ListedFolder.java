package uk.commonbaseline.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The files of an edition for one kind of reader, as their manifest names them.
///
/// @param trouble why nothing is known of them; empty where all is well
/// @param fingerprint of the PDF
record ListedFolder(
        String readers,
        String trouble,
        String partnership,
        boolean draft,
        String changed,
        List<ListedEdition.Said> facts,
        String fingerprint,
        List<ListedFile> main,
        List<ListedFile> tables) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final Map<String, String> NAMES = Map.of(
            BoardPack.PDF,
            "Board pack (PDF)",
            OtherForms.SCREEN,
            "On a screen (HTML)",
            OtherForms.WORKBOOK,
            "Tables (XLSX)",
            "options.xlsx",
            "Options, with formulas (XLSX)",
            BoardPack.FIGURES,
            "Figures (JSON)",
            OtherForms.TABLES + "/figures.csv",
            "All figures (CSV)");

    /// A file.
    ///
    /// @param href relative to the list; empty where the file is gone
    record ListedFile(String label, String href) {}

    public boolean hasFiles() {
        return !main.isEmpty() || !tables.isEmpty();
    }

    public boolean hasTables() {
        return !tables.isEmpty();
    }

    public String tablesCount() {
        return tables.size() == 1 ? "One table (CSV)" : tables.size() + " tables, one by one (CSV)";
    }

    static ListedFolder read(Path board, Path folder) {
        String readers = readers(folder.getFileName().toString());
        try {
            return told(board, folder, PrintedManifest.read(folder));
        } catch (PrintedManifest.Unreadable unreadable) {
            return troubled(
                    readers,
                    switch (unreadable.fault()) {
                        case MISSING -> "It has no manifest, so printing did not end. Print it again.";
                        case NOT_ALLOWED, UNREADABLE ->
                            "Its manifest can't be read. Look at the permissions of its folder.";
                        case DAMAGED -> "Its manifest is damaged and can't be read. Print the edition again.";
                        case NAMES_NO_FILES -> "Its manifest names no files, so it is not as it was printed.";
                    });
        }
    }

    /// For readers for whom an edition was printed, and whose folder is not there.
    static ListedFolder missing(Readership reader) {
        return troubled(
                readers(reader.name()),
                "Its folder is missing. Put it back from the backup, or print the pack anew as another edition.");
    }

    private static ListedFolder troubled(String readers, String trouble) {
        return new ListedFolder(readers, trouble, "", false, "", List.of(), "", List.of(), List.of());
    }

    private static ListedFolder told(Path board, Path folder, PrintedManifest manifest) {
        Map<Boolean, List<ListedFile>> files = manifest.files().keySet().stream()
                .collect(Collectors.partitioningBy(
                        name -> !name.startsWith(OtherForms.TABLES + "/") || NAMES.containsKey(name),
                        Collectors.mapping(name -> file(board, folder, name), Collectors.toList())));
        return new ListedFolder(
                readers(manifest.text("readership").orElse(folder.getFileName().toString())),
                "",
                manifest.text("partnership").orElse(""),
                manifest.draft(),
                manifest.text("whatChanged").orElse(""),
                facts(manifest),
                manifest.files().getOrDefault(BoardPack.PDF, ""),
                files.getOrDefault(true, List.of()),
                files.getOrDefault(false, List.of()));
    }

    private static List<ListedEdition.Said> facts(PrintedManifest manifest) {
        List<ListedEdition.Said> facts = new ArrayList<>();
        facts.add(new ListedEdition.Said("State", manifest.draft() ? "draft: figures may still change" : "final"));
        add(facts, "Data received until", manifest.text("dataCut").map(ListedFolder::day));
        add(facts, "Baseline", manifest.text("baseline"));
        add(facts, "Baseline's fingerprint", manifest.text("baselineContentHash"));
        add(facts, "Assumptions", manifest.text("assumptionSet"));
        add(facts, "Pages", manifest.text("pages"));
        return facts;
    }

    private static void add(List<ListedEdition.Said> facts, String fact, Optional<String> value) {
        value.ifPresent(said -> facts.add(new ListedEdition.Said(fact, said)));
    }

    private static String day(String moment) {
        try {
            return DAY.format(Instant.parse(moment));
        } catch (DateTimeParseException otherwiseWritten) {
            return moment;
        }
    }

    private static ListedFile file(Path board, Path folder, String name) {
        Path file = folder.resolve(name).normalize();
        String label = NAMES.getOrDefault(name, name.replaceFirst("^" + OtherForms.TABLES + "/", ""));
        return new ListedFile(label, file.startsWith(folder) && Files.exists(file) ? href(board, file) : "");
    }

    private static String href(Path board, Path file) {
        return StreamSupport.stream(board.relativize(file).spliterator(), false)
                .map(part -> URLEncoder.encode(part.toString(), StandardCharsets.UTF_8)
                        .replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    private static String readers(String readership) {
        return switch (readership) {
            case "restricted" -> "For the project (restricted)";
            case "public" -> "For the public";
            default -> readership.matches("\\d{4}-\\d{2}-v\\d+") ? "For the project (restricted)" : "For " + readership;
        };
    }
}
