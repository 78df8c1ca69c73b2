package uk.commonbaseline.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.inbound.KeyFolder.Listed;
import uk.commonbaseline.partnership.Sha256;

class KeyFolderTest {
    @TempDir
    private Path root;

    private Home home = new Home(Path.of("nowhere"));
    private Path folder = Path.of("nowhere.keys");

    @BeforeEach
    void prepare() throws IOException {
        home = new Home(Files.createDirectory(root.resolve("partnership")));
        folder = KeyFolder.besides(home);
    }

    @Test
    void keys_lie_beside_the_home_for_us_alone() throws IOException {
        KeyFolder.open(folder, home);
        assertThat(folder).isEqualTo(root.resolve("partnership.keys"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(keyFiles()).hasSize(2).allSatisfy(key -> {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
            assertThat(key).hasSize(32);
        });
    }

    @Test
    void the_home_knows_which_keys_it_was_used_with_but_not_the_keys() throws IOException {
        KeyFolder keys = KeyFolder.open(folder, home);
        String listed = Files.readString(home.root().resolve("keys-used.txt"));
        assertThat(listed).contains("archive " + keys.current().id()).contains("person-tokens ");
        assertThat(KeyFolder.open(folder, home).current().id())
                .isEqualTo(keys.current().id());
    }

    @Test
    void keys_in_the_home_itself_are_refused() {
        assertThatExceptionOfType(KeysUnavailable.class)
                .isThrownBy(() -> KeyFolder.open(home.root().resolve("keys"), home))
                .withMessageContaining("--keys");
    }

    @Test
    void a_key_that_lies_in_the_home_is_moved_out_once() throws IOException {
        byte[] secret = new byte[32];
        secret[3] = 7;
        Path old = Files.createDirectory(home.root().resolve("keys")).resolve("person-tokens.key");
        Files.write(old, secret);
        assertThat(KeyFolder.open(folder, home).personTokens()).isEqualTo(secret);
        assertThat(home.root().resolve("keys")).doesNotExist();
        assertThat(KeyFolder.open(folder, home).personTokens()).isEqualTo(secret);
    }

    @Test
    void two_different_keys_for_tokens_are_not_chosen_between() throws IOException {
        KeyFolder.open(folder, home);
        Path old = Files.createDirectory(home.root().resolve("keys")).resolve("person-tokens.key");
        Files.write(old, new byte[32]);
        assertThatExceptionOfType(KeysUnavailable.class)
                .isThrownBy(() -> KeyFolder.open(folder, home))
                .withMessageContaining("two keys");
        assertThat(old).exists();
    }

    @Test
    void a_lost_folder_is_noticed_before_new_keys_are_made() throws IOException {
        KeyFolder.open(folder, home);
        for (Path key : keyFiles()) {
            Files.delete(key);
        }
        assertThatExceptionOfType(KeysUnavailable.class)
                .isThrownBy(() -> KeyFolder.open(folder, home))
                .withMessageContaining("is not in " + folder)
                .withMessageContaining("Restore the folder from your backup");
        assertThat(keyFiles()).isEmpty();
    }

    @Test
    void another_key_for_tokens_is_noticed() throws IOException {
        KeyFolder.open(folder, home);
        Files.write(folder.resolve("person-tokens.key"), new byte[32]);
        assertThatExceptionOfType(KeysUnavailable.class)
                .isThrownBy(() -> KeyFolder.open(folder, home))
                .withMessageContaining("not the one that this home was used with");
    }

    @Test
    void keys_that_are_lost_for_good_are_replaced_only_when_asked() throws IOException {
        String lost = KeyFolder.open(folder, home).current().id();
        for (Path key : keyFiles()) {
            Files.delete(key);
        }
        assertThat(KeyFolder.replaceLost(folder, home))
                .extracting(Listed::purpose)
                .containsExactlyInAnyOrder("archive", "person-tokens");
        KeyFolder keys = KeyFolder.open(folder, home);
        assertThat(keys.current().id()).isNotEqualTo(lost).startsWith("0002-");
        assertThat(KeyFolder.replaceLost(folder, home)).extracting(Listed::id).containsExactly(lost);
        assertThat(keyFiles()).hasSize(2);
    }

    @Test
    void after_a_rotation_old_files_open_and_new_ones_have_the_new_key() throws IOException {
        KeyFolder keys = KeyFolder.open(folder, home);
        Path first = sealed(keys, "first");
        String id = keys.rotate();
        Path second = sealed(keys, "second");
        assertThat(new Vault(keys, home).hash(first)).isEqualTo(Sha256.of("first"));
        assertThat(new Vault(keys, home).hash(second)).isEqualTo(Sha256.of("second"));
        assertThat(Files.readAllBytes(second)).containsSequence(id.getBytes(StandardCharsets.US_ASCII));
        Files.delete(folder.resolve("archive-" + id + ".key"));
        assertThatExceptionOfType(KeysUnavailable.class)
                .isThrownBy(() -> new Vault(keys, home).hash(second))
                .withMessageContaining(id)
                .withMessageContaining("backup");
        assertThat(new Vault(keys, home).hash(first)).isEqualTo(Sha256.of("first"));
    }

    @Test
    void a_key_file_with_another_content_is_noticed() throws IOException {
        KeyFolder keys = KeyFolder.open(folder, home);
        Path file = sealed(keys, "first");
        Files.write(folder.resolve("archive-" + keys.current().id() + ".key"), new byte[32]);
        assertThatExceptionOfType(KeysUnavailable.class)
                .isThrownBy(() -> new Vault(keys, home).hash(file))
                .withMessageContaining("does not hold the key that its name says");
    }

    @Test
    void commands_that_start_at_one_moment_make_one_key() throws IOException {
        List<String> made = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> KeyFolder.open(folder, home).current().id())
                .distinct()
                .toList();
        assertThat(made).hasSize(1);
        assertThat(keyFiles()).hasSize(2);
    }

    private Path sealed(KeyFolder keys, String content) throws IOException {
        Path plain = Files.writeString(root.resolve(content + ".csv"), content);
        Path sealed = root.resolve(content + ".csv.sealed");
        new Vault(keys, home).seal(plain, sealed, Sha256.of(content));
        return sealed;
    }

    private List<Path> keyFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".key")).toList();
        }
    }
}
