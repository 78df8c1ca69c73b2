package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.report.Edition;
import uk.commonbaseline.report.PackNotPrinted;

/// The folder of editions: names that are used once, and editions that are there whole or not at all.
class BoardFolderTest {
    private static final AsAt JUNE = new AsAt(Instant.parse("2008-06-20T10:00:00Z"));

    @TempDir
    private Path board;

    @Test
    void a_name_that_was_printed_under_once_is_not_used_again_even_if_nothing_is_left_of_it() throws IOException {
        BoardFolder folder = new BoardFolder(board);
        assertThat(folder.nextEdition(JUNE, List.of())).isEqualTo("2008-06-v1");
        Files.createDirectory(board.resolve("2008-06-v1"));
        assertThat(folder.nextEdition(JUNE, List.of())).isEqualTo("2008-06-v2");
        assertThat(folder.nextEdition(JUNE, List.of("2008-06 v2", "2008-05 v3")))
                .isEqualTo("2008-06-v3");
    }

    @Test
    void an_edition_is_on_the_disk_before_it_has_its_name() throws IOException {
        List<String> seen = new ArrayList<>();
        BoardFolder folder = new BoardFolder(
                board,
                part -> seen.add("%s whole %s named %s"
                        .formatted(
                                part.getFileName(),
                                Files.exists(part.resolve("public/pack.pdf")),
                                Files.exists(board.resolve("2008-06-v1")))));
        Edition issued = folder.issue("2008-06-v1", printed(folder));
        assertThat(seen).containsExactly(".2008-06-v1.part whole true named false");
        assertThat(issued.pdf()).isEqualTo(board.resolve("2008-06-v1/pack.pdf")).hasContent("pack");
        assertThat(board.resolve("2008-06-v1/public/pack.pdf")).exists();
    }

    @Test
    void a_disk_that_is_full_at_the_end_is_told_and_leaves_no_edition() throws IOException {
        BoardFolder folder = new BoardFolder(board, _ -> {
            throw new IOException("No space left on device");
        });
        Edition printed = printed(folder);
        assertThatThrownBy(() -> folder.issue("2008-06-v1", printed))
                .isInstanceOf(PackNotPrinted.class)
                .hasMessage(
                        "The board pack was not printed: there is no room left in %s. Make room, then print again; nothing of it is listed or sent."
                                .formatted(board));
        folder.abandon("2008-06-v1");
        folder.list(Map.of());
        assertThat(board.toFile().list()).containsExactly("index.html");
        assertThat(board.resolve("index.html")).content().contains("No edition has been printed yet.");
    }

    @Test
    void what_a_killed_run_has_left_goes_when_the_next_edition_begins() throws IOException {
        Files.createDirectories(board.resolve(".2008-06-v1.part/public"));
        new BoardFolder(board).begin("2008-06-v2");
        assertThat(board.toFile().list()).containsExactly(".2008-06-v2.part");
    }

    @Test
    void a_list_that_can_not_be_written_harms_no_edition() throws IOException {
        BoardFolder folder = new BoardFolder(board);
        Files.createDirectories(board.resolve("index.html/in the way"));
        folder.issue("2008-06-v1", printed(folder));
        folder.list(Map.of());
        assertThat(board.resolve("2008-06-v1/pack.pdf")).hasContent("pack");
    }

    private static Edition printed(BoardFolder folder) throws IOException {
        Path part = folder.begin("2008-06-v1");
        Files.createDirectory(part.resolve("public"));
        Files.writeString(part.resolve("public/pack.pdf"), "open pack");
        Path pdf = Files.writeString(part.resolve("pack.pdf"), "pack");
        return new Edition(pdf, part.resolve("manifest.json"), part.resolve("figures.json"), 1, "", "");
    }
}
