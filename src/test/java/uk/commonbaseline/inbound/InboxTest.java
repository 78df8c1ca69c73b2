package uk.commonbaseline.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    private static final Instant NOON = Instant.parse("2008-06-02T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    @TempDir
    private Path root;

    private Home home = new Home(Path.of(""));
    private Inbox inbox = new Inbox(home, Duration.ZERO);

    @BeforeEach
    void prepare() throws IOException {
        home = new Home(root);
        home.prepare(List.of(Path.of("ABC/cost")));
        inbox = new Inbox(home, Duration.ofSeconds(60));
    }

    @Test
    void a_file_is_taken_when_it_has_stayed_the_same_for_long_enough() throws IOException {
        Path file = drop("ABC/cost/GL.csv", "a");
        assertThat(inbox.look(NOON)).isEmpty();
        assertThat(inbox.isWaiting(NOON)).isTrue();
        assertThat(inbox.look(NOON.plusSeconds(59))).isEmpty();
        assertThat(inbox.look(LATER)).singleElement().satisfies(arrival -> {
            assertThat(arrival.file()).isEqualTo(file);
            assertThat(arrival.council()).isEqualTo("ABC");
            assertThat(arrival.feed()).isEqualTo("cost");
            assertThat(arrival.bytes()).isEqualTo(1);
        });
        assertThat(inbox.isWaiting(LATER)).isFalse();
    }

    @Test
    void a_growing_file_is_not_taken() throws IOException {
        Path file = drop("ABC/cost/GL.csv", "a");
        for (int second = 0; second < 600; second += 50) {
            assertThat(inbox.look(NOON.plusSeconds(second))).isEmpty();
            Files.writeString(file, "more", StandardOpenOption.APPEND);
        }
    }

    @Test
    void a_file_that_is_written_anew_with_the_same_size_is_not_taken() throws IOException {
        Path file = drop("ABC/cost/GL.csv", "a");
        inbox.look(NOON);
        Files.setLastModifiedTime(file, FileTime.from(NOON.plusSeconds(30)));
        assertThat(inbox.look(LATER)).isEmpty();
        assertThat(inbox.look(LATER.plusSeconds(60))).hasSize(1);
    }

    @Test
    void the_clock_of_the_machine_that_wrote_a_file_does_not_matter() throws IOException {
        Files.setLastModifiedTime(drop("ABC/cost/old.csv", "a"), FileTime.from(Instant.EPOCH));
        Files.setLastModifiedTime(drop("ABC/cost/new.csv", "a"), FileTime.from(NOON.plusSeconds(86_400)));
        assertThat(inbox.look(NOON)).isEmpty();
        assertThat(names(inbox.look(LATER))).containsExactly("old.csv", "new.csv");
    }

    @Test
    void a_file_that_left_and_came_back_begins_anew() throws IOException {
        Path file = drop("ABC/cost/GL.csv", "a");
        FileTime time = Files.getLastModifiedTime(file);
        inbox.look(NOON);
        Files.delete(file);
        inbox.look(NOON.plusSeconds(30));
        Files.setLastModifiedTime(drop("ABC/cost/GL.csv", "a"), time);
        assertThat(inbox.look(LATER)).isEmpty();
    }

    @Test
    void what_is_unfinished_hidden_or_no_file_is_left_alone() throws IOException {
        drop("ABC/cost/~$book.xlsx", "lock");
        drop("ABC/cost/book.xlsx.tmp", "a");
        drop("ABC/cost/book.xlsx.PART", "a");
        drop("ABC/cost/book.xlsx.crdownload", "a");
        drop("ABC/cost/book.filepart", "a");
        drop("ABC/cost/.book.xlsx", "a");
        Files.createDirectories(home.inbound().resolve("ABC/cost/folder.xlsx"));
        Path outside = Files.writeString(root.resolve("secret.csv"), "secret");
        Files.createSymbolicLink(home.inbound().resolve("ABC/cost/link.csv"), outside);
        Files.createSymbolicLink(home.inbound().resolve("DEF"), root);
        Files.createDirectories(home.inbound().resolve(".hidden/cost"));
        drop(".hidden/cost/a.csv", "a");
        drop("ABC/cost/good.csv", "a");
        inbox.look(NOON);
        assertThat(names(inbox.look(LATER))).containsExactly("good.csv");
    }

    @Test
    void files_beside_the_folders_are_seen_and_deeper_ones_are_not() throws IOException {
        drop("loose.csv", "a");
        drop("ABC/council.csv", "a");
        Files.createDirectories(home.inbound().resolve("ABC/cost/old"));
        drop("ABC/cost/old/deep.csv", "a");
        inbox.look(NOON);
        assertThat(inbox.look(LATER))
                .extracting(arrival -> arrival.council() + "/" + arrival.feed() + "/"
                        + arrival.file().getFileName())
                .containsExactlyInAnyOrder("//loose.csv", "ABC//council.csv");
    }

    @Test
    void older_files_come_first_and_of_one_moment_the_shorter_name() throws IOException {
        for (String name : List.of("list v2.csv", "list.csv", "early.csv")) {
            Files.setLastModifiedTime(
                    drop("ABC/cost/" + name, "a"),
                    FileTime.from(name.equals("early.csv") ? NOON.minusSeconds(9) : NOON));
        }
        inbox.look(NOON);
        assertThat(names(inbox.look(LATER))).containsExactly("early.csv", "list.csv", "list v2.csv");
    }

    private Path drop(String name, String content) throws IOException {
        return Files.writeString(home.inbound().resolve(name), content);
    }

    private static List<String> names(List<Arrival> arrivals) {
        return arrivals.stream()
                .map(arrival -> arrival.file().getFileName().toString())
                .toList();
    }
}
