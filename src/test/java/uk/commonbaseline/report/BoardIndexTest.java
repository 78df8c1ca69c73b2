package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of all editions in the board's folder.
class BoardIndexTest {
    @TempDir
    private Path board;

    @Test
    void editions_stand_with_what_they_are_made_from_the_newest_first() throws IOException {
        edition("2008-06-v2", "restricted", true, "");
        edition("2008-06-v10", "restricted", false, "\"whatChanged\": \"Wycombe's ledger came: +£12k.\",");
        edition("2007-11-v1", "restricted", true, "");

        assertThat(index().split("Data received until", -1)).as("once for each").hasSize(4);
        assertThat(names()).containsExactly("2008-06 v10", "2008-06 v2 DRAFT", "2007-11 v1 DRAFT");
        assertThat(index())
                .contains("3 editions have been printed, the newest first.", "Wycombe&#39;s ledger came: +£12k.")
                .contains("20 June 2008", "B-2007/08-1", "5be1c0d2", "0a1b2c");
    }

    @Test
    void each_kind_of_reader_has_its_files_with_links_that_lead_to_them() throws IOException {
        edition("2008-06-v1", "restricted", true, "");
        edition("2008-06-v1/BCC", "BCC", true, "");
        edition("2008-06-v1/public", "public", true, "");
        Files.delete(board.resolve("2008-06-v1/tables.xlsx"));

        assertThat(index())
                .containsSubsequence("For the project (restricted)", "For the public", "For BCC")
                .contains(
                        "href=\"2008-06-v1/baseline-and-options.pdf\"",
                        "href=\"2008-06-v1/public/baseline-and-options.pdf\"",
                        "href=\"2008-06-v1/BCC/tables/06-cost%20%26%20more.csv\"",
                        "Tables (XLSX) (not in its place)")
                .doesNotContain("href=\"2008-06-v1/tables.xlsx\"");
        assertThat(links())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(board.resolve(URLDecoder.decode(link, StandardCharsets.UTF_8)))
                        .isRegularFile());
    }

    @Test
    void a_damaged_or_missing_manifest_is_said_to_be() throws IOException {
        Files.createDirectories(board.resolve("2008-06-v1"));
        Files.createDirectories(board.resolve("2008-06-v2"));
        Files.writeString(board.resolve("2008-06-v2/manifest.json"), "{\"files\": {\"base");
        Files.createDirectories(board.resolve("2008-06-v3"));
        Files.writeString(board.resolve("2008-06-v3/manifest.json"), "[1, null]");

        assertThat(index())
                .containsSubsequence(
                        "2008-06 v3", "names no files", "2008-06 v2", "is damaged", "2008-06 v1", "has no manifest");
    }

    @Test
    void a_reader_whose_copy_is_missing_is_told_of_with_the_edition() throws IOException {
        edition("2008-06-v1", "restricted", true, "");
        edition("2008-06-v1/public", "public", true, "");
        edition("2008-06-v1/BCC", "BCC", true, "");
        Files.delete(board.resolve("2008-06-v1/BCC/manifest.json"));
        BoardIndex.write(
                board,
                Map.of("2008-06-v1", List.of(Readership.PUBLIC, Readership.council("BCC"), Readership.council("WDC"))));
        assertThat(Files.readString(board.resolve("index.html")))
                .containsSubsequence(
                        "For the public",
                        "For BCC",
                        "It has no manifest",
                        "For WDC",
                        "Its folder is missing. Put it back from the backup");
    }

    @Test
    void a_list_that_can_not_take_its_place_leaves_nothing_half_there() throws IOException {
        edition("2008-06-v1", "restricted", true, "");
        Files.createDirectories(board.resolve("index.html/in the way"));
        assertThatThrownBy(() -> BoardIndex.write(board, Map.of()))
                .hasMessage("the list of editions could not be written");
        assertThat(board.toFile().list()).containsExactlyInAnyOrder("2008-06-v1", "index.html");
    }

    @Test
    void a_manifest_can_neither_mark_up_the_list_nor_lead_out_of_its_folder() throws IOException {
        Files.createDirectories(board.resolve("2008-06-v1"));
        Files.writeString(board.resolve("secret.txt"), "");
        Files.writeString(
                board.resolve("2008-06-v1/manifest.json"),
                "{\"baseline\": \"<script>\", \"files\": {\"../secret.txt\": \"x\"}}");

        assertThat(index()).contains("&lt;script").doesNotContain("<script", "href=\"secret", "href=\"..");
    }

    @Test
    void folders_that_are_no_editions_are_left_out() throws IOException {
        Files.createDirectories(board.resolve("benefits"));
        Files.writeString(board.resolve("benefits/ledger.xlsx"), "");

        assertThat(index()).contains("No edition has been printed yet.").doesNotContain("benefits");
        assertThat(board.toFile().list()).containsExactlyInAnyOrder("benefits", "index.html");
    }

    private void edition(String folder, String readership, boolean draft, String more) throws IOException {
        Path edition = board.resolve(folder);
        Files.createDirectories(edition.resolve("tables"));
        List<String> files =
                List.of("baseline-and-options.pdf", "figures.json", "tables.xlsx", "tables/06-cost & more.csv");
        for (String file : files) {
            Files.writeString(edition.resolve(file), file);
        }
        Files.writeString(edition.resolve("manifest.json"), """
                {"partnership": "The Partnership", "readership": "%s", "draft": %s, %s "baseline": "B-2007/08-1",
                 "baselineContentHash": "5be1c0d2", "assumptionSet": null, "dataCut": "2008-06-20T02:39:00Z",
                 "files": {"baseline-and-options.pdf": "0a1b2c", "figures.json": "1", "tables.xlsx": "2", "tables/06-cost & more.csv": "3"}}
                """.formatted(readership, draft, more));
    }

    private String index() throws IOException {
        BoardIndex.write(board, Map.of());
        return Files.readString(board.resolve("index.html"));
    }

    private List<String> names() throws IOException {
        return Pattern.compile("<h2[^>]*>(.*?)</h2>")
                .matcher(index())
                .results()
                .map(found -> found.group(1).replaceAll("<[^>]*>", ""))
                .toList();
    }

    private List<String> links() throws IOException {
        return Pattern.compile("<a href=\"([^#\"]+)\"")
                .matcher(index())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
