package uk.commonbaseline.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.report.Readership;

/// An edition's folder, and its copy elsewhere.
class FolderCopyTest {
    private static final String PDF = "baseline-and-options.pdf";

    @TempDir
    private Path folder;

    private Path board;
    private Path share;

    @BeforeEach
    void print() throws IOException {
        board = folder.resolve("board");
        share = Files.createDirectory(folder.resolve("share"));
        print("content", Map.of());
    }

    @Test
    void an_equal_copy_is_left_alone_and_another_print_is_put_beside_it() throws Exception {
        Path first = copy().deliver();
        assertThat(first).isEqualTo(share.resolve("2008-06-v1"));
        Object made = Files.readAttributes(first.resolve(PDF), "lastModifiedTime,fileKey")
                .toString();
        assertThat(copy().deliver()).isEqualTo(first);
        assertThat(Files.readAttributes(first.resolve(PDF), "lastModifiedTime,fileKey"))
                .hasToString((String) made);
        print("other content", Map.of());
        assertThat(copy().deliver())
                .isEqualTo(
                        share.resolve("2008-06-v1-" + Sha256.of("other content").substring(0, 8)));
        assertThat(first.resolve(PDF)).hasContent("content");
    }

    @Test
    void what_a_copy_that_broke_off_has_left_is_cleared_away() throws Exception {
        Path half = Files.createDirectory(share.resolve(".2008-06-v1.part"));
        Files.writeString(half.resolve(PDF), "con");
        copy().deliver();
        assertThat(share.resolve("2008-06-v1").resolve(PDF)).hasContent("content");
        assertThat(names(share)).containsExactly("2008-06-v1");
    }

    @Test
    void a_copy_that_fails_leaves_nothing_half_there() throws IOException {
        Files.writeString(board.resolve("2008-06-v1").resolve("tables.csv"), "changed since");
        assertThatThrownBy(() -> copy().deliver())
                .isInstanceOf(Unfit.class)
                .hasMessage(
                        "tables.csv of edition 2008-06-v1 has changed since it was printed (its sha256 differs from the manifest's)");
        assertThat(names(share)).isEmpty();
    }

    @Test
    void a_full_disk_is_told_in_a_sentence() {
        assertThat(FolderCopy.words(share, new IOException("No space left on device")))
                .isEqualTo("there is no room left in %s; the next run tries again".formatted(share));
    }

    @Test
    void no_file_outside_the_editions_folder_is_ever_read() throws IOException {
        Files.writeString(folder.resolve("secret"), "secret");
        print("content", Map.of("../../secret", Sha256.of("secret")));
        assertThatThrownBy(() -> open().read("../../secret"))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("is missing from");
        Path link = board.resolve("2008-06-v1/link");
        Files.createSymbolicLink(link, folder.resolve("secret"));
        print("content", Map.of("link", Sha256.of("secret")));
        assertThatThrownBy(() -> open().read("link")).isInstanceOf(Unfit.class);
    }

    @Test
    void a_manifest_without_a_readership_is_the_projects_alone() throws IOException, Unfit {
        assertThat(open().readership()).isEqualTo(Readership.RESTRICTED);
        Path open = Files.createDirectory(board.resolve("2008-06-v1/public"));
        Files.copy(board.resolve("2008-06-v1/manifest.json"), open.resolve("manifest.json"));
        assertThatThrownBy(() -> EditionFolder.open(board, "2008-06-v1", Readership.PUBLIC))
                .hasMessage(
                        "manifest.json of edition 2008-06-v1 was printed for \"\", not for \"public\", so it is not sent");
    }

    private EditionFolder open() throws Unfit {
        return EditionFolder.open(board, "2008-06-v1", Readership.RESTRICTED);
    }

    private FolderCopy copy() throws Unfit {
        return new FolderCopy(open(), share);
    }

    private void print(String pdf, Map<String, String> more) throws IOException {
        Path into = Files.createDirectories(board.resolve("2008-06-v1"));
        Files.writeString(into.resolve(PDF), pdf);
        Files.writeString(into.resolve("tables.csv"), "a,b");
        Map<String, String> files = new java.util.TreeMap<>(more);
        files.put(PDF, Sha256.of(pdf));
        files.put("tables.csv", Sha256.of("a,b"));
        new ObjectMapper()
                .writeValue(into.resolve("manifest.json").toFile(), Map.of("edition", "2008-06 v1", "files", files));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> String.valueOf(each.getFileName())).sorted().toList();
        }
    }
}
