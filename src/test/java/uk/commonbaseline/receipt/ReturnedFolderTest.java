package uk.commonbaseline.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.inbound.Home;

class ReturnedFolderTest {
    @TempDir
    private Path root;

    private Home home = new Home(Path.of("nowhere"));

    @BeforeEach
    void prepare() throws IOException {
        home = new Home(root.resolve("home"));
        home.prepare(List.of());
    }

    @Test
    void a_workbook_lies_in_the_folder_of_its_own_council_alone() throws IOException {
        ReceiptFolder folder = new ReceiptFolder(home);
        assertThat(folder.write("posts.csv", "BCC", ".xlsx", new byte[1]))
                .isEqualTo(home.returned().resolve("BCC/posts.xlsx"));
        assertThat(folder.write("posts.csv", "AVDC", ".xlsx", new byte[1]))
                .isEqualTo(home.returned().resolve("AVDC/posts.xlsx"));
        assertThat(folder.write("posts.csv", "", ".xlsx", new byte[1]))
                .isEqualTo(home.returned().resolve("unknown-council/posts.xlsx"));
        assertThat(folder.write("posts.csv", "../BCC", ".xlsx", new byte[1]))
                .isEqualTo(home.returned().resolve("__BCC/posts.xlsx"));
    }

    @Test
    void nothing_is_written_through_a_link_to_another_councils_folder_or_out_of_the_home() throws IOException {
        Path other = Files.createDirectory(home.returned().resolve("AVDC"));
        Path outside = Files.createDirectory(root.resolve("outside"));
        Files.createSymbolicLink(home.returned().resolve("BCC"), other);
        Files.createSymbolicLink(home.returned().resolve("CDC"), outside);
        for (String council : List.of("BCC", "CDC")) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> new ReceiptFolder(home).write("posts.csv", council, ".xlsx", new byte[1]))
                    .withMessageContaining("leads elsewhere");
        }
        assertThat(other).isEmptyDirectory();
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void a_link_that_waits_under_the_files_name_is_replaced_not_followed() throws IOException {
        Path secret = Files.writeString(root.resolve("secret"), "secret");
        Path folder = Files.createDirectory(home.returned().resolve("BCC"));
        Files.createSymbolicLink(folder.resolve("posts.xlsx"), secret);
        Files.createSymbolicLink(folder.resolve(".posts.xlsx.part"), secret);
        new ReceiptFolder(home).write("posts.csv", "BCC", ".xlsx", new byte[1]);
        assertThat(secret).hasContent("secret");
        assertThat(folder.resolve("posts.xlsx")).hasSize(1);
    }
}
