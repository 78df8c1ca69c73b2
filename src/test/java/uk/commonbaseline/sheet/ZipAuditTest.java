package uk.commonbaseline.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.sheet.FileLayout.Format;

/// An archive whose list of parts does not fit its parts is refused before anything of it is parsed, and the officer is
/// told what is odd.
class ZipAuditTest {
    private static final String TEXT = "Code,Amount\nA1,100.00\nA2,250.50\n";
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;

    @TempDir
    private Path folder;

    @Test
    void a_sound_archive_is_opened() throws IOException {
        assertThat(Shown.rows(write(stored("a.csv", TEXT)), Shown.csv("utf-8", ',')))
                .containsExactly("!1: t:Code | t:Amount", "!2: t:A1 | t:100.00", "!3: t:A2 | t:250.50");
    }

    @Test
    void a_digit_changed_without_its_checksum() throws IOException {
        byte[] archive = stored("a.csv", TEXT);
        archive[new String(archive, StandardCharsets.ISO_8859_1).indexOf("100.00")] = '9';
        assertThat(refusal(archive)).contains("does not match its checksum");
    }

    @Test
    void a_checksum_changed_in_both_lists() throws IOException {
        byte[] archive = stored("a.csv", TEXT);
        put(archive, LOCAL, 14, 1);
        put(archive, CENTRAL, 16, 1);
        assertThat(refusal(archive)).contains("does not match its checksum");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18, 22})
    void a_header_that_says_another_checksum_or_size_than_the_list(int field) throws IOException {
        byte[] archive = stored("a.csv", TEXT);
        put(archive, LOCAL, field, 7);
        assertThat(refusal(archive)).contains("contradict each other");
    }

    @Test
    void a_header_with_another_name_than_the_list() throws IOException {
        byte[] archive = stored("a.csv", TEXT);
        archive[30] = 'b';
        assertThat(refusal(archive)).contains("contradict each other");
    }

    @Test
    void a_declared_size_smaller_than_what_comes_out() throws IOException {
        byte[] archive = deflated("a.csv", TEXT.getBytes(StandardCharsets.UTF_8));
        put(archive, CENTRAL, 24, 5);
        assertThat(refusal(archive)).contains("does not match its checksum");
    }

    @Test
    void the_same_name_twice() throws IOException {
        byte[] archive = stored("a.csv", TEXT, "B.csv", TEXT);
        rename(archive, "B.csv", "A.csv");
        assertThat(refusal(archive)).contains("is in the file twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x.csv", "../xx.csv", "a/../../x", "C:\\x.csv", "..\\x.csv"})
    void a_name_that_leads_outside(String name) throws IOException {
        assertThat(refusal(stored(name, TEXT))).contains("leads out of the file");
    }

    @Test
    void two_names_for_the_same_bytes() throws IOException {
        byte[] archive = stored("a.csv", TEXT, "b.csv", TEXT);
        int second = find(archive, CENTRAL, find(archive, CENTRAL, 0) + 4);
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(second + 42, 0);
        rename(archive, "b.csv", "a.csv");
        archive[second + 46] = 'a';
        assertThat(refusal(archive)).containsAnyOf("twice", "overlaps");
    }

    @Test
    void a_part_within_another() throws IOException {
        byte[] inner = stored("b.csv", TEXT);
        byte[] archive = stored("a.csv", new String(inner, StandardCharsets.ISO_8859_1), "b.csv", TEXT);
        int second = find(archive, CENTRAL, find(archive, CENTRAL, archive.length - 160) + 4);
        ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(second + 42, 35);
        assertThat(refusal(archive)).contains("overlaps");
    }

    @Test
    void a_part_that_the_list_does_not_name() throws IOException {
        byte[] one = stored("a.csv", TEXT);
        byte[] two = stored("b.csv", TEXT);
        int directory = find(two, CENTRAL, 0);
        int before = find(one, CENTRAL, 0);
        ByteBuffer joined = ByteBuffer.allocate(before + two.length).order(ByteOrder.LITTLE_ENDIAN);
        joined.put(one, 0, before).put(two);
        joined.putInt(before + directory + 42, before);
        joined.putInt(before + two.length - 6, before + directory);
        assertThat(refusal(joined.array())).contains("does not name");
    }

    @Test
    void a_part_with_a_password() throws IOException {
        byte[] archive = stored("a.csv", TEXT);
        archive[6] |= 1;
        archive[find(archive, CENTRAL, 0) + 8] |= 1;
        assertThat(refusal(archive)).isEqualTo("The file is protected by a password.");
    }

    @Test
    void a_part_packed_in_an_unusual_way() throws IOException {
        byte[] archive = stored("a.csv", TEXT);
        archive[8] = 12;
        archive[find(archive, CENTRAL, 0) + 10] = 12;
        assertThat(refusal(archive)).contains("packed in a way");
    }

    @Test
    void a_part_that_grows_a_thousandfold() throws IOException {
        assertThat(refusal(deflated("a.csv", new byte[20 << 20]))).contains("more than 250 times");
    }

    @Test
    void parts_that_would_fill_the_disk() throws IOException {
        byte[] archive = stored("a.csv", TEXT, "b.csv", TEXT);
        for (int at = find(archive, CENTRAL, 0); at >= 0; at = find(archive, CENTRAL, at + 4)) {
            ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
            bytes.putInt(at + 20, 600 << 20).putInt(at + 24, 600 << 20);
        }
        assertThat(refusal(archive)).contains("more than 1,024 megabytes");
    }

    @Test
    void an_archive_of_many_parts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int number = 0; number <= Limits.PARTS; number++) {
                zip.putNextEntry(new ZipEntry(number + ".csv"));
            }
        }
        assertThat(refusal(out.toByteArray())).contains("more than 10,000 parts");
    }

    private String refusal(byte[] archive) throws IOException {
        Path file = write(archive);
        UnreadableFile refused =
                catchThrowableOfType(UnreadableFile.class, () -> Shown.rows(file, Shown.workbook(Format.CSV)));
        assertThat(refused).isNotNull();
        assertThat(refused.finding().remedy()).endsWith(".");
        return refused.finding().inPlainWords();
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("archive.zip"), content);
    }

    /// Names and contents in turn, not compressed.
    private static byte[] stored(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int at = 0; at < namesAndContents.length; at += 2) {
                byte[] content = namesAndContents[at + 1].getBytes(StandardCharsets.ISO_8859_1);
                ZipEntry entry = new ZipEntry(namesAndContents[at]);
                CRC32 crc = new CRC32();
                crc.update(content);
                entry.setMethod(ZipEntry.STORED);
                entry.setCrc(crc.getValue());
                entry.setSize(content.length);
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return out.toByteArray();
    }

    private static byte[] deflated(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    /// Writes a number into a field of the first header of this kind.
    private static void put(byte[] archive, int signature, int field, int value) {
        ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(find(archive, signature, 0) + field, value);
    }

    private static int find(byte[] archive, int signature, int from) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = Math.max(from, 0); at + 4 <= archive.length; at++) {
            if (bytes.getInt(at) == signature) {
                return at;
            }
        }
        return -1;
    }

    private static void rename(byte[] archive, String from, String to) {
        String text = new String(archive, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
            System.arraycopy(to.getBytes(StandardCharsets.ISO_8859_1), 0, archive, at, to.length());
        }
    }
}
