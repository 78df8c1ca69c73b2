package uk.commonbaseline.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.sheet.UnreadableFile.FileNotReadable;

class CsvSheetTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() throws IOException {
        assertThat(utf8("\uFEFFCode,Amount\nA1,5\n")).containsExactly("!1: t:Code | t:Amount", "!2: t:A1 | t:5");
    }

    @Test
    void a_byte_order_mark_wins_over_the_declared_encoding() throws IOException {
        Path file = write("\uFEFF£5", StandardCharsets.UTF_16LE);
        assertThat(Shown.rows(file, Shown.csv("windows-1252", ','))).containsExactly("!1: t:£5");
    }

    @Test
    void the_pound_sign_of_windows_is_read() throws IOException {
        Path file = write("Net Amount(£)\n£5\n", WINDOWS);
        assertThat(Shown.rows(file, Shown.csv("windows-1252", ','))).containsExactly("!1: t:Net Amount(£)", "!2: t:£5");
    }

    @Test
    void rows_may_end_with_a_carriage_return_alone() throws IOException {
        assertThat(utf8("a,b\rc,d\re,f\r\n")).containsExactly("!1: t:a | t:b", "!2: t:c | t:d", "!3: t:e | t:f");
    }

    @Test
    void line_ends_may_be_mixed() throws IOException {
        assertThat(utf8("a\r\nb\nc\rd")).containsExactly("!1: t:a", "!2: t:b", "!3: t:c", "!4: t:d");
    }

    @Test
    void blank_lines_count_as_rows_like_on_screen() throws IOException {
        assertThat(utf8("\n\na\n\nb\n")).containsExactly("!1: ", "!2: ", "!3: t:a", "!4: ", "!5: t:b");
    }

    @Test
    void a_line_break_within_quotes_stays_in_its_row() throws IOException {
        assertThat(utf8("a,\"one\ntwo\",b\nc\n")).containsExactly("!1: t:a | t:one\ntwo | t:b", "!2: t:c");
    }

    @Test
    void doubled_quotes_delimiters_and_spaces_within_quotes_are_content() throws IOException {
        assertThat(utf8("\"say \"\"5\"\", please\", x ,\"\"\n")).containsExactly("!1: t:say \"5\", please | t:x | ");
    }

    @Test
    void a_quote_in_the_middle_of_a_text_is_content() throws IOException {
        assertThat(utf8("19\" monitor,5\nb,6\n")).containsExactly("!1: t:19\" monitor | t:5", "!2: t:b | t:6");
    }

    @Test
    void a_quote_that_is_never_closed_is_refused() throws IOException {
        Path file = write("a,b\nc,\"d\n" + "e,f\n".repeat(1000), StandardCharsets.UTF_8);
        assertThat(refusal(file))
                .isEqualTo(new FileNotReadable(
                        "The text can't be divided into rows and columns: a quotation mark is opened and never closed.",
                        "Export the file again; if a text holds a quotation mark, it must be doubled."));
    }

    @Test
    void rows_may_be_shorter_or_longer_than_the_headings() throws IOException {
        assertThat(utf8("a,b,c\n1\n1,2,3,4,\n"))
                .containsExactly("!1: t:a | t:b | t:c", "!2: t:1", "!3: t:1 | t:2 | t:3 | t:4 | ");
    }

    @Test
    void cells_beyond_the_end_of_a_row_are_blank() throws IOException {
        try (SheetReader rows = Sheets.open(write("a\n", StandardCharsets.UTF_8), Shown.csv("utf-8", ','))) {
            SourceRow row = rows.next();
            assertThat(row.text(78)).isEmpty();
            assertThat(row.kind(78)).isEqualTo(CellKind.BLANK);
            assertThat(row.onlyFilledColumn()).isZero();
        }
    }

    @Test
    void seventy_nine_columns_are_read_though_seven_are_filled() throws IOException {
        String line = IntStream.range(0, 79)
                .mapToObj(column -> column % 12 == 0 ? "x" + column : "")
                .collect(Collectors.joining(","));
        try (SheetReader rows =
                Sheets.open(write("a,b\n" + line + "\n", StandardCharsets.UTF_8), Shown.csv("utf-8", ','))) {
            rows.next();
            SourceRow row = rows.next();
            assertThat(row.width()).isEqualTo(79);
            assertThat(row.text(72)).isEqualTo("x72");
            assertThat(row.text(73)).isEmpty();
        }
    }

    @Test
    void more_columns_than_any_extract_has_are_refused() throws IOException {
        Path file = write(",".repeat(1001), StandardCharsets.UTF_8);
        assertThat(refusal(file))
                .isEqualTo(new FileNotReadable(
                        "Row 1 has more than 1000 columns.", "Check the delimiter and export the file again."));
    }

    @Test
    void semicolons_tabs_and_bars_may_part_the_columns() throws IOException {
        Path file = write("a;b\tc|d", StandardCharsets.UTF_8);
        assertThat(Shown.rows(file, Shown.csv("utf-8", ';'))).containsExactly("!1: t:a | t:b\tc|d");
        assertThat(Shown.rows(file, Shown.csv("utf-8", '\t'))).containsExactly("!1: t:a;b | t:c|d");
        assertThat(Shown.rows(file, Shown.csv("utf-8", '|'))).containsExactly("!1: t:a;b\tc | t:d");
    }

    @Test
    void hard_spaces_around_a_text_are_no_content() throws IOException {
        assertThat(utf8("\u00A0a\u00A0, \u00A0 ,b c\n")).containsExactly("!1: t:a |  | t:b c");
    }

    @Test
    void a_line_of_many_megabytes_without_an_end_is_refused_or_read_but_never_fills_the_memory() throws IOException {
        Path file = write("x".repeat(40 << 20), StandardCharsets.US_ASCII);
        assertThat(refusal(file)).isInstanceOf(FileNotReadable.class);
    }

    private List<String> utf8(String content) throws IOException {
        return Shown.rows(write(content, StandardCharsets.UTF_8), Shown.csv("utf-8", ','));
    }

    private Path write(String content, Charset encoding) throws IOException {
        return Files.write(folder.resolve("file.csv"), content.getBytes(encoding));
    }

    private static Object refusal(Path file) {
        UnreadableFile refused =
                catchThrowableOfType(UnreadableFile.class, () -> Shown.rows(file, Shown.csv("utf-8", ',')));
        return refused.finding();
    }
}
