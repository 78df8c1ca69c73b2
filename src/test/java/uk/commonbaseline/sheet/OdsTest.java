package uk.commonbaseline.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.sheet.FileLayout.Format;

/// OpenDocument spreadsheets give the rows that the program shows.
class OdsTest {
    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
             xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
            <office:automatic-styles><style:style style:name="ta2" style:family="table">
            <style:table-properties table:display="false"/></style:style></office:automatic-styles>
            <office:body><office:spreadsheet>""";
    private static final String END = "</office:spreadsheet></office:body></office:document-content>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            office:value-type="float" office:value="1234.5"><text:p>1,234.50</text:p>       | n:1234.5
            office:value-type="currency" office:value="-0.07"><text:p>-£0.07</text:p>       | n:-0.07
            office:value-type="percentage" office:value="0.6"><text:p>60%</text:p>          | p:0.6
            office:value-type="date" office:date-value="2008-03-31"><text:p>31/03</text:p>  | d:2008-03-31
            office:value-type="date" office:date-value="2008-03-31T01:00:00"><text:p/>      | d:2008-03-31
            office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p>   | b:true
            office:value-type="string"><text:p>Head <text:span>of</text:span><text:s text:c="2"/>Pay</text:p> | t:Head of  Pay
            office:value-type="string" office:string-value="given"><text:p>shown</text:p>   | t:given
            office:value-type="string"><text:p>#REF!</text:p>                               | e:#REF!
            office:value-type="string" calcext:value-type="error"><text:p>Err:502</text:p>  | e:Err:502
            table:formula="of:=[.A1]*2" office:value-type="float" office:value="8"><text:p>8</text:p> | n:8
            office:value-type="float" office:value="1"><office:annotation><text:p>note</text:p></office:annotation><text:p>1</text:p> | n:1
            office:value-type="string"><draw:frame><text:p>drawn</text:p></draw:frame><text:p>x</text:p> | t:x
            """)
    void cells_say_what_they_hold(String cell, String shown) throws IOException {
        Path file = ods(sheet("Posts", row("<table:table-cell " + cell + "</table:table-cell>")));
        assertThat(Shown.rows(file, Shown.workbook(Format.ODS))).containsExactly("Posts!1: " + shown);
    }

    @Test
    void equal_cells_and_rows_are_written_once_and_read_as_often_as_they_count() throws IOException {
        String table = row("<table:table-cell/>" + text("a", "table:number-columns-repeated=\"2\"")
                        + "<table:table-cell table:number-columns-repeated=\"16381\"/>")
                + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"2\">" + text("b", "") + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row>";
        assertThat(Shown.rows(ods(sheet("Posts", table)), Shown.workbook(Format.ODS)))
                .containsExactly("Posts!1:  | t:a | t:a", "Posts!5: t:b", "Posts!6: t:b");
    }

    @Test
    void what_was_left_under_a_merged_cell_is_read_as_in_excel_workbooks() throws IOException {
        String table = row(text("2007/08", "table:number-columns-spanned=\"2\"")
                + "<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>" + text("b", ""));
        assertThat(Shown.rows(ods(sheet("Merged", table)), Shown.workbook(Format.ODS)))
                .containsExactly("Merged!1: t:2007/08 | t:under | t:b");
    }

    @Test
    void rows_in_groups_and_repeated_headings_are_rows() throws IOException {
        String table = "<table:table-column/><table:table-header-rows>" + row(text("h", ""))
                + "</table:table-header-rows><table:table-row-group>" + row(text("a", "")) + "</table:table-row-group>";
        assertThat(Shown.rows(ods(sheet("Groups", table)), Shown.workbook(Format.ODS)))
                .containsExactly("Groups!1: t:h", "Groups!2: t:a");
    }

    @Test
    void hidden_sheets_are_listed_and_not_read() throws IOException {
        Path file = ods("<table:table table:name=\"Leavers\" table:style-name=\"ta2\">" + row(text("x", ""))
                + "</table:table>" + sheet("Extract", row(text("a", ""))));
        assertThat(Shown.rows(file, Shown.workbook(Format.ODS))).containsExactly("Extract!1: t:a");
        assertThat(Sheets.listOthers(file, Shown.workbook(Format.ODS)))
                .containsExactly(new Sheets.OtherSheet("Leavers", SheetState.HIDDEN));
    }

    @Test
    void the_sheets_asked_for_are_read() throws IOException {
        Path file = ods(sheet("One", row(text("1", "")))
                + sheet("Two", row(text("2", "")))
                + sheet("Three", row(text("3", ""))));
        assertThat(Shown.rows(file, Shown.workbook(Format.ODS, "Three", "One")))
                .containsExactly("One!1: t:1", "Three!1: t:3");
    }

    @Test
    void a_link_to_another_file_is_noted() throws IOException {
        Path file = ods(sheet("Posts", "<table:table-source/>" + row(text("a", ""))));
        assertThat(Sheets.listNotes(file, Shown.workbook(Format.ODS)))
                .containsExactly(new ActiveContent.LinksNotFollowed());
    }

    @Test
    void a_link_to_a_program_is_refused() throws IOException {
        Path file = ods(sheet("Posts", row(text("a", ""))) + "<table:dde-links><table:dde-link/></table:dde-links>");
        assertThatThrownBy(() -> Shown.rows(file, Shown.workbook(Format.ODS)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("another program");
    }

    @Test
    void macros_are_refused() throws IOException {
        Path file = zip("content.xml", START + END, "META-INF/manifest.xml", "<m/>", "Basic/Standard/A.xml", "<x/>");
        assertThatThrownBy(() -> Shown.rows(file, Shown.workbook(Format.ODS)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The workbook holds macros.");
    }

    @Test
    void a_password_is_refused() throws IOException {
        Path file = zip("content.xml", "?", "META-INF/manifest.xml", "<m><f><encryption-data/></f></m>");
        assertThatThrownBy(() -> Shown.rows(file, Shown.workbook(Format.ODS)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The file is protected by a password.");
    }

    private static String sheet(String name, String rows) {
        return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String text(String text, String attributes) {
        return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + text
                + "</text:p></table:table-cell>";
    }

    private Path ods(String sheets) throws IOException {
        return zip("content.xml", START + sheets + END, "META-INF/manifest.xml", "<manifest/>");
    }

    private Path zip(String... namesAndContents) throws IOException {
        Path file = folder.resolve("book.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int at = 0; at < namesAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[at]));
                zip.write(namesAndContents[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
