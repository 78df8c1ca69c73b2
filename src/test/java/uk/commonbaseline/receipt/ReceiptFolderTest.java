package uk.commonbaseline.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.receipt.Receipt.Group;
import uk.commonbaseline.receipt.Receipt.Line;
import uk.commonbaseline.receipt.Receipt.OutOfScope;

class ReceiptFolderTest {
    @TempDir
    private Path root;

    @Test
    void a_receipt_says_what_was_taken_what_was_wrong_and_what_to_do_by_when() throws IOException {
        assertThat(text(partlyAccepted("Posts March.xls")))
                .isEqualTo(
                        Files.readString(Path.of("src/test/resources/uk/commonbaseline/receipt/partly-accepted.txt")));
    }

    @Test
    void a_file_without_anything_to_tell_has_a_short_receipt() {
        Receipt accepted = receipt("accepted", "GL.csv", List.of(), List.of());
        assertThat(text(accepted)).isEqualTo("""
                Accepted: all 90 rows are in
                What to do: Nothing. Thank you.

                Abc Council · staff · 2007/08, version 1
                GL.csv, received 2 June 2008 17:05, taken 3 June 2008 02:30

                EVERY ROW AND POUND OF YOUR FILE
                * Rows: read 100, accepted 90, rejected 8, left out by rule 2, not accounted for 0

                Receipt R-00012, file fingerprint 0123456789ab, questions: The Partnership team.
                """);
    }

    @Test
    void the_page_says_the_same_as_the_text() {
        String page = page(partlyAccepted("Posts March.xls"));
        assertThat(page)
                .contains("<h1>Partly accepted: 8 of 100 rows need you</h1>")
                .contains("by Monday 16 June:")
                .contains("ICT!G31 to G33, Legal!G41")
                .contains("&quot;Hours&quot; holds &quot;370&quot;")
                .contains("(4 times)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>.csv",
                "\"><img src=x onerror=alert(1)>.csv",
                "'><a href='javascript:x'>.csv",
                "{{partnership}}{{#wrong}}.csv",
                "&lt;b&gt;.csv"
            })
    void a_hostile_file_name_is_shown_and_not_followed(String name) {
        String page = page(partlyAccepted(name));
        assertThat(page).doesNotContain("<script>", "<img", "<a href", "&lt;b&gt;.csv.");
        assertThat(page.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&#x27;", "'")
                        .replace("&#x3D;", "=")
                        .replace("&#x60;", "`")
                        .replace("&amp;", "&"))
                .contains(name);
    }

    @Test
    void words_from_the_file_are_shown_and_not_followed() {
        Group wrong = new Group("row_rejected", List.of("<i>!A1"), 1, "\"<b>\" holds \"<script>\"", "Write <u>.");
        assertThat(page(receipt("partly-accepted", "a.csv", List.of(), List.of(wrong))))
                .doesNotContain("<i>", "<b>", "<script>", "<u>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../../etc/passwd", "-rf.csv", "a\nb.csv", ".hidden.csv", "a/b.csv", "\u202Efdp.csv", ""})
    void a_hostile_name_stays_in_the_councils_folder(String name) throws IOException {
        Path page = new ReceiptFolder(new Home(root)).write(partlyAccepted(name), "ABC");
        assertThat(page.getParent()).isEqualTo(root.resolve("returned/ABC"));
        assertThat(page.getFileName().toString()).matches("[A-Za-z0-9 ._()-]+").doesNotStartWith(".");
        try (Stream<Path> written = Files.list(root.resolve("returned/ABC"))) {
            assertThat(written)
                    .hasSize(2)
                    .allMatch(file -> !file.getFileName().toString().endsWith(".part"));
        }
    }

    @Test
    void a_name_of_255_bytes_has_room_for_its_receipt() throws IOException {
        Path page = new ReceiptFolder(new Home(root)).write(partlyAccepted("x".repeat(251) + ".csv"), "ABC");
        assertThat(page).isRegularFile();
    }

    @Test
    void a_folder_outside_is_never_written_to() throws IOException {
        Path page = new ReceiptFolder(new Home(root)).write(partlyAccepted("a.csv"), "../../out");
        assertThat(page.normalize()).startsWith(root.resolve("returned"));
        assertThat(new ReceiptFolder(new Home(root))
                        .write(partlyAccepted("a.csv"), "")
                        .getParent())
                .isEqualTo(root.resolve("returned/unknown-council"));
    }

    @Test
    void the_same_receipt_written_again_replaces_itself() throws IOException {
        ReceiptFolder folder = new ReceiptFolder(new Home(root));
        assertThat(folder.write(partlyAccepted("a.csv"), "ABC"))
                .isEqualTo(folder.write(partlyAccepted("a.csv"), "ABC"));
    }

    private String page(Receipt receipt) {
        return new ReceiptFolder(new Home(root)).both(receipt).getFirst();
    }

    private String text(Receipt receipt) {
        return new ReceiptFolder(new Home(root)).both(receipt).getLast();
    }

    private static Receipt partlyAccepted(String fileName) {
        return receipt(
                "partly-accepted",
                fileName,
                List.of(new OutOfScope(
                        "Embedded posts", "Support work is less than the board's lower limit", 3, "1.20 FTE")),
                List.of(
                        new Group(
                                "row_rejected",
                                List.of("ICT!G31 to G33", "Legal!G41"),
                                4,
                                "\"Hours\" holds \"370\" where a number is expected.",
                                "Write a number such as 18.5."),
                        new Group(
                                "questioned",
                                List.of("row 7"),
                                1,
                                "The post is filled, but no salary is given.",
                                "Give the salary."),
                        new Group(
                                "noted",
                                List.of(),
                                1,
                                "The hidden sheet \"Leavers\" was not read.",
                                "Nothing, unless it should count.")));
    }

    private static Receipt receipt(String outcome, String fileName, List<OutOfScope> outOfScope, List<Group> groups) {
        boolean partly = outcome.equals("partly-accepted");
        return new Receipt(
                12,
                "The Partnership",
                "Abc Council",
                "staff",
                fileName,
                "2007/08",
                partly ? 2 : 1,
                partly ? Optional.of(1) : Optional.empty(),
                Optional.empty(),
                "0123456789abcdef",
                Instant.parse("2008-06-02T16:05:00Z"),
                Instant.parse("2008-06-03T01:30:00Z"),
                outcome,
                LocalDate.of(2008, 6, 16),
                new Line("Rows", "100", "90", "8", "2", "0"),
                partly ? List.of(new Line("Pay", "1,000.00", "900.00", "80.00", "20.00", "0.00")) : List.of(),
                outOfScope,
                groups,
                List.of(),
                List.of());
    }
}
