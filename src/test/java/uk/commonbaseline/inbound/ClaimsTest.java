package uk.commonbaseline.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.inbound.Claims.Claim;

class ClaimsTest {
    private static final String SHA256_OF_A = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
    private static final LocalDate DAY = LocalDate.of(2008, 5, 30);

    @TempDir
    private Path root;

    private Home home = new Home(Path.of(""));
    private Claims claims = new Claims(home);

    @TempDir
    private Path keys;

    @BeforeEach
    void prepare() throws IOException {
        home = new Home(root);
        home.prepare(List.of(Path.of("ABC/cost")));
        claims = new Claims(home);
    }

    private Vault vault() {
        return new Vault(KeyFolder.open(keys, home), home);
    }

    @Test
    void a_claimed_file_is_gone_from_inbound_and_hashed_as_copied() throws IOException {
        Arrival arrival = drop("GL.csv");
        Claim claim = claims.claim(arrival, "run-1").orElseThrow();
        assertThat(arrival.file()).doesNotExist();
        assertThat(claim.original()).isEqualTo(root.resolve("processing/run-1/ABC/cost/GL.csv"));
        assertThat(claim.copy()).hasContent("a");
        assertThat(claim.sha256()).isEqualTo(SHA256_OF_A).isEqualTo(Claims.hash(claim.copy()));
        assertThat(claim.bytes()).isEqualTo(1);
    }

    @Test
    void only_the_first_of_two_claims_gets_the_file() throws IOException {
        Arrival arrival = drop("GL.csv");
        assertThat(claims.claim(arrival, "run-1")).isPresent();
        assertThat(claims.claim(arrival, "run-2")).isEmpty();
    }

    @Test
    void a_link_or_folder_that_took_the_files_place_is_not_claimed() throws IOException {
        Arrival arrival = drop("GL.csv");
        Files.delete(arrival.file());
        Files.createSymbolicLink(arrival.file(), Files.writeString(root.resolve("secret"), "secret"));
        assertThat(claims.claim(arrival, "run-1")).isEmpty();
        Files.delete(arrival.file());
        Files.createDirectory(arrival.file());
        assertThat(claims.claim(arrival, "run-1")).isEmpty();
    }

    @Test
    void a_writer_that_holds_the_file_open_does_not_change_what_we_read() throws IOException {
        Arrival arrival = drop("GL.csv");
        try (OutputStream held = Files.newOutputStream(arrival.file(), StandardOpenOption.APPEND)) {
            Claim claim = claims.claim(arrival, "run-1").orElseThrow();
            held.write('b');
            assertThat(claim.original()).hasContent("ab");
            assertThat(claim.copy()).hasContent("a");
        }
    }

    @Test
    void two_files_of_one_name_in_one_run_keep_apart() throws IOException {
        Claim first = claims.claim(drop("GL.csv"), "run-1").orElseThrow();
        Claim second = claims.claim(drop("GL.csv"), "run-1").orElseThrow();
        assertThat(second.original()).isNotEqualTo(first.original());
        assertThat(second.copy()).isNotEqualTo(first.copy()).exists();
    }

    @Test
    void an_officers_own_copy_of_a_file_keeps_apart_from_ours() throws IOException {
        Claim theirs = claims.claim(drop("GL.csv.copy"), "run-1").orElseThrow();
        Claim other = claims.claim(drop("GL.csv"), "run-1").orElseThrow();
        assertThat(List.of(theirs.copy(), theirs.original(), other.copy(), other.original()))
                .doesNotHaveDuplicates();
        assertThat(List.of(theirs, other)).allSatisfy(claim -> {
            assertThat(Claims.isCopy(claim.copy())).isTrue();
            assertThat(Claims.isCopy(claim.original())).isFalse();
            assertThat(Claims.originalOf(claim.copy())).isEqualTo(claim.original());
        });
    }

    @Test
    void a_file_that_was_renamed_before_a_stop_is_taken_up() throws IOException {
        Claim claim = claims.claim(drop("GL.csv"), "run-1").orElseThrow();
        Files.delete(claim.copy());
        assertThat(claims.resume(new Arrival(claim.original(), "ABC", "cost", 1, Instant.EPOCH))
                        .sha256())
                .isEqualTo(SHA256_OF_A);
    }

    @Test
    void a_file_is_kept_before_its_original_is_removed() throws IOException {
        Claim claim = claims.claim(drop("GL.csv"), "run-1").orElseThrow();
        Path last = home.archive().resolve("2008/05/kept.csv");
        vault().keep(claim.copy(), claim.original(), last, claim.sha256());
        assertThat(vault().hash(last)).isEqualTo(SHA256_OF_A);
        assertThat(Files.isWritable(last) && !isRoot(last)).isFalse();
        assertThat(claim.copy()).doesNotExist();
        assertThat(claim.original()).doesNotExist();
    }

    @Test
    void keeping_may_be_repeated_wherever_it_was_stopped() throws IOException {
        Claim claim = claims.claim(drop("GL.csv"), "run-1").orElseThrow();
        Path last = home.archive().resolve("2008/05/kept.csv");
        Files.createDirectories(home.archive().resolve("2008/05"));
        Files.writeString(last.resolveSibling(".kept.csv.part"), "half");
        vault().keep(claim.copy(), claim.original(), last, claim.sha256());
        vault().keep(claim.copy(), claim.original(), last, claim.sha256());
        Files.writeString(claim.original(), "a");
        vault().keep(claim.copy(), claim.original(), last, claim.sha256());
        assertThat(vault().hash(last)).isEqualTo(SHA256_OF_A);
        assertThat(claim.original()).doesNotExist();
        assertThat(last.resolveSibling(".kept.csv.part")).doesNotExist();
    }

    @Test
    void what_was_not_read_is_never_kept_in_its_place() throws IOException {
        Claim claim = claims.claim(drop("GL.csv"), "run-1").orElseThrow();
        Path last = home.archive().resolve("kept.csv");
        String other = SHA256_OF_A.replace('c', 'd');
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> vault().keep(claim.copy(), claim.original(), last, other));
        assertThat(claim.original()).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb.csv", "-rf.csv", "..csv", "a;b|c.csv", "\u202Evsc.exe", "no ending", "=cmd.csv"})
    void hostile_names_are_claimed_and_get_safe_last_places(String name) throws IOException {
        Claim claim = claims.claim(drop(name), "run-1").orElseThrow();
        for (Path last : lastPlaces(name)) {
            vault().keep(claim.copy(), claim.original(), last, claim.sha256());
            assertThat(last.getFileName().toString())
                    .matches("[A-Za-z0-9][A-Za-z0-9 ._()-]*")
                    .hasSizeLessThan(200);
            Files.writeString(claim.copy(), "a");
        }
    }

    @Test
    void a_name_of_255_bytes_is_claimed_and_kept() throws IOException {
        String name = "x".repeat(251) + ".csv";
        Claim claim = claims.claim(drop(name), "run-1").orElseThrow();
        Path last = lastPlaces(name).getLast();
        vault().keep(claim.copy(), claim.original(), last, claim.sha256());
        assertThat(vault().hash(last)).isEqualTo(SHA256_OF_A);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/cron.d/x", "/etc/passwd", "..", "a/../../b.csv"})
    void a_name_with_a_way_out_stays_inside(String name) {
        assertThat(lastPlaces(name))
                .allSatisfy(last -> assertThat(last.normalize()).isEqualTo(last).startsWithRaw(root));
    }

    @Test
    void last_places_tell_what_a_file_is() {
        assertThat(LastPlace.archived(home, DAY, "ABC", "cost", "2007/08 P01-P03", 2, SHA256_OF_A, "GL.CSV"))
                .isEqualTo(root.resolve("archive/2008/05/ABC-cost-2007-08-P01-P03-v2-ca978112.csv.sealed"));
        assertThat(LastPlace.quarantined(home, DAY, "", 12, SHA256_OF_A, "GL (1).csv"))
                .isEqualTo(root.resolve("quarantine/2008/05/unknown-12-ca978112-GL (1).csv.sealed"));
    }

    @Test
    void nothing_outside_home_is_opened() {
        assertThat(home.resolve("archive/2008/x.csv")).isEqualTo(root.resolve("archive/2008/x.csv"));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> home.resolve("../x"));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> home.resolve("/etc/passwd"));
    }

    private List<Path> lastPlaces(String name) {
        return List.of(
                LastPlace.archived(home, DAY, "ABC", "cost", "2007/08", 1, SHA256_OF_A, name),
                LastPlace.quarantined(home, DAY, "ABC", 12, SHA256_OF_A, name));
    }

    private Arrival drop(String name) throws IOException {
        Path file = Files.writeString(home.inbound().resolve("ABC/cost").resolve(name), "a");
        return new Arrival(file, "ABC", "cost", 1, Instant.EPOCH);
    }

    private static boolean isRoot(Path file) throws IOException {
        return Files.getOwner(file).getName().equals("root");
    }
}
