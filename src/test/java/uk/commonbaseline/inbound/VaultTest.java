package uk.commonbaseline.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.partnership.Sha256;

class VaultTest {
    private static final int BLOCK = 64 * 1024;
    private static final int SEALED_BLOCK = BLOCK + 16;
    /// Sign, version, the key's id with its length, salt.
    private static final int HEADER = 8 + 1 + 2 + 13 + 32;

    @TempDir
    private Path root;

    @TempDir
    private Path keyFolder;

    private Home home = new Home(Path.of("nowhere"));

    @BeforeEach
    void prepare() {
        home = new Home(root.resolve("home"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK, 3 * BLOCK + 17})
    void a_file_of_any_length_opens_as_it_was(int bytes) throws IOException {
        byte[] content = content(bytes);
        Path sealed = sealed(content);
        assertThat(Files.readAllBytes(vault().unseal(sealed, root.resolve("out"))))
                .isEqualTo(content);
        assertThat(vault().hash(sealed)).isEqualTo(Sha256.of(content));
        assertThat(Files.size(sealed)).isEqualTo(HEADER + bytes + 16L * Math.max(1, (bytes + BLOCK - 1) / BLOCK));
    }

    @Test
    void nothing_of_the_content_is_in_the_sealed_file() throws IOException {
        byte[] content =
                "Surname,NI Number\nBlenkinsop,QQ123456C\n".repeat(9000).getBytes(StandardCharsets.UTF_8);
        String sealed = Files.readString(sealed(content), StandardCharsets.ISO_8859_1);
        assertThat(sealed).doesNotContain("Blenk", "QQ123456C").startsWith("CB-SEAL");
    }

    @Test
    void the_same_content_is_never_sealed_alike() throws IOException {
        assertThat(Files.readAllBytes(sealed(content(99)))).isNotEqualTo(Files.readAllBytes(sealed(content(99))));
    }

    @Test
    void a_change_anywhere_is_noticed() throws IOException {
        byte[] whole = Files.readAllBytes(sealed(content(BLOCK + 40)));
        for (int at :
                new int[] {0, 8, 12, 20, HEADER - 1, HEADER, HEADER + BLOCK, HEADER + SEALED_BLOCK, whole.length - 1}) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            assertDamaged(changed);
        }
    }

    @Test
    void a_file_that_was_cut_off_is_noticed_wherever_it_ends() throws IOException {
        byte[] whole = Files.readAllBytes(sealed(content(2 * BLOCK + 40)));
        for (int length : new int[] {
            0, 5, HEADER - 1, HEADER, HEADER + 1, HEADER + SEALED_BLOCK, HEADER + 2 * SEALED_BLOCK, whole.length - 1
        }) {
            assertDamaged(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void blocks_out_of_their_places_or_said_twice_are_noticed() throws IOException {
        byte[] whole = Files.readAllBytes(sealed(content(3 * BLOCK)));
        byte[] swapped = whole.clone();
        System.arraycopy(whole, HEADER, swapped, HEADER + SEALED_BLOCK, SEALED_BLOCK);
        System.arraycopy(whole, HEADER + SEALED_BLOCK, swapped, HEADER, SEALED_BLOCK);
        assertDamaged(swapped);
        byte[] longer = Arrays.copyOf(whole, whole.length + SEALED_BLOCK);
        System.arraycopy(whole, HEADER + 2 * SEALED_BLOCK, longer, whole.length, SEALED_BLOCK);
        assertDamaged(longer);
    }

    @Test
    void a_block_of_another_file_is_noticed() throws IOException {
        byte[] one = Files.readAllBytes(sealed(content(3 * BLOCK)));
        byte[] other = Files.readAllBytes(sealed(content(3 * BLOCK)));
        System.arraycopy(other, HEADER, one, HEADER, SEALED_BLOCK);
        assertDamaged(one);
    }

    @Test
    void a_damaged_file_leaves_nothing_behind() throws IOException {
        Path sealed = sealed(content(2 * BLOCK));
        sealed.toFile().setWritable(true);
        Files.write(sealed, new byte[] {1}, StandardOpenOption.APPEND);
        assertThatExceptionOfType(DamagedSeal.class).isThrownBy(() -> vault().unseal(sealed, root.resolve("out")));
        assertThat(root.resolve("out")).isEmptyDirectory();
        assertThatExceptionOfType(DamagedSeal.class).isThrownBy(() -> vault().unsealed(sealed));
        assertThat(home.opened()).isEmptyDirectory();
    }

    @Test
    void what_is_unsealed_is_ours_alone_and_goes_with_its_reader() throws IOException {
        Path sealed = sealed(content(7));
        Path folder;
        try (Vault.Unsealed plain = vault().unsealed(sealed)) {
            folder = plain.folder();
            assertThat(plain.file()).hasBinaryContent(content(7)).hasFileName("GL.csv");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(plain.file())))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void what_a_process_that_died_had_unsealed_is_swept_away() throws IOException {
        Path left = vault().unsealed(sealed(content(7))).folder();
        Instant now = Instant.now();
        vault().sweep(now);
        assertThat(left).exists();
        Files.setLastModifiedTime(left, FileTime.from(now.minusSeconds(3601)));
        vault().sweep(now);
        assertThat(left).doesNotExist();
    }

    @Test
    void a_file_that_was_kept_plain_opens_too() throws IOException {
        Path plain = Files.writeString(root.resolve("old.csv"), "a");
        assertThat(vault().isSealed(plain)).isFalse();
        assertThat(vault().isSealed(sealed(content(1)))).isTrue();
        assertThat(vault().unseal(plain, root.resolve("out"))).hasContent("a").hasFileName("old.csv");
        assertThat(plain).exists();
        assertThat(vault().hash(plain)).isEqualTo(Sha256.of("a"));
    }

    private void assertDamaged(byte[] content) throws IOException {
        Path changed = Files.write(root.resolve("changed.csv.sealed"), content);
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> vault().hash(changed))
                .satisfies(problem -> assertThat(problem).isInstanceOfAny(DamagedSeal.class, KeysUnavailable.class));
    }

    private Vault vault() {
        return new Vault(KeyFolder.open(keyFolder, home), home);
    }

    private Path sealed(byte[] content) throws IOException {
        Path plain = Files.write(root.resolve("GL.csv"), content);
        Path sealed = Files.createTempDirectory(root, "archive").resolve("GL.csv.sealed");
        vault().seal(plain, sealed, Sha256.of(content));
        return sealed;
    }

    private static byte[] content(int bytes) {
        byte[] content = new byte[bytes];
        new Random(1).nextBytes(content);
        return content;
    }
}
