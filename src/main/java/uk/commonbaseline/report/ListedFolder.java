package uk.commonbaseline.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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

    static ListedFolder read(Path board, Path folder) throws IOException {
        String readers = readers(folder.getFileName().toString());
        Path manifest = folder.resolve(EditionFiles.MANIFEST);
        if (!Files.exists(manifest)) {
            return troubled(readers, "It has no manifest, so printing did not end. Print it again.");
        }
        try {
            JsonNode told = new ObjectMapper().readTree(Files.readAllBytes(manifest));
            return told.isObject() && told.path("files").isObject()
                    ? told(board, folder, told)
                    : troubled(readers, "Its manifest names no files, so it is not as it was printed.");
        } catch (JacksonException damaged) {
            return troubled(readers, "Its manifest is damaged and can't be read. Print the edition again.");
        }
    }

    private static ListedFolder troubled(String readers, String trouble) {
        return new ListedFolder(readers, trouble, "", false, "", List.of(), "", List.of(), List.of());
    }

    private static ListedFolder told(Path board, Path folder, JsonNode manifest) {
        Map<Boolean, List<ListedFile>> files = StreamSupport.stream(
                        ((Iterable<String>) manifest.path("files")::fieldNames).spliterator(), false)
                .collect(Collectors.partitioningBy(
                        name -> !name.startsWith(OtherForms.TABLES + "/") || NAMES.containsKey(name),
                        Collectors.mapping(name -> file(board, folder, name), Collectors.toList())));
        return new ListedFolder(
                readers(manifest.path("readership").asText(folder.getFileName().toString())),
                "",
                manifest.path("partnership").asText(""),
                manifest.path("draft").asBoolean(),
                manifest.path("whatChanged").asText(""),
                facts(manifest),
                manifest.path("files").path(BoardPack.PDF).asText(""),
                files.getOrDefault(true, List.of()),
                files.getOrDefault(false, List.of()));
    }

    private static List<ListedEdition.Said> facts(JsonNode manifest) {
        List<ListedEdition.Said> facts = new ArrayList<>();
        facts.add(new ListedEdition.Said(
                "State", manifest.path("draft").asBoolean() ? "draft: figures may still change" : "final"));
        add(facts, "Data received until", day(manifest.path("dataCut").asText("")));
        add(facts, "Baseline", manifest.path("baseline").asText(""));
        add(
                facts,
                "Baseline's fingerprint",
                manifest.path("baselineContentHash").asText(""));
        add(facts, "Assumptions", manifest.path("assumptionSet").asText(""));
        add(facts, "Pages", manifest.path("pages").asText(""));
        return facts;
    }

    private static void add(List<ListedEdition.Said> facts, String fact, String value) {
        if (!value.isEmpty() && !value.equals("null")) {
            facts.add(new ListedEdition.Said(fact, value));
        }
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
