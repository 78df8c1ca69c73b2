package uk.commonbaseline.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Editions that are copied into folders, and the outbox's care for editions as a whole.
class FoldersIT {
    @TempDir
    private Path folder;

    private House house;
    private Path share;

    @BeforeEach
    void open() throws IOException {
        share = folder.resolve("share");
        house = new House(folder).with("folders: [{path: %s, edition: public}]".formatted(share));
        house.prints("2008-06-v1", true);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void the_readers_edition_is_there_whole_and_nothing_of_another() throws IOException, SQLException {
        Files.createDirectory(share);
        assertThat(house.dispatch().afterPrinting(house.occasion()))
                .isEqualTo(new Dispatched(0, 0, 0, 0, 1, 0, List.of()));
        assertThat(files(share))
                .containsExactly(
                        "2008-06-v1/baseline-and-options.pdf",
                        "2008-06-v1/manifest.json",
                        "2008-06-v1/tables.xlsx",
                        "2008-06-v1/tables/T-1.csv");
        assertThat(share.resolve("2008-06-v1").resolve(House.PDF)).hasContent("%PDF of 2008-06-v1 for public");
        assertThat(house.dispatch().now(house.occasion(), Optional.of("2008-06 v1")))
                .isEqualTo(Dispatched.NOTHING);
    }

    @Test
    void a_share_that_is_not_connected_is_not_made_up_and_gets_it_the_next_night() throws IOException, SQLException {
        Dispatched round = house.dispatch().afterPrinting(house.occasion());
        assertThat(round.foldersWaiting()).isEqualTo(1);
        assertThat(round.troubles())
                .containsExactly("the folder %s is not there; is its disk or share connected?".formatted(share));
        assertThat(share).doesNotExist();
        assertThat(OutboxStanding.find(house.dataSource()).orElseThrow().inWords())
                .isEqualTo(
                        "nothing waits; 1 edition waits for its folder: the folder %s is not there; is its disk or share connected?; none sent yet"
                                .formatted(share));
        Files.createDirectory(share);
        assertThat(house.dispatch().nightly(house.occasion()).folders()).isEqualTo(1);
    }

    @Test
    void a_manifest_for_others_keeps_the_edition_out_of_the_folder() throws IOException, SQLException {
        Files.createDirectory(share);
        house.print("2008-06-v1", "restricted", true, "secret");
        Files.copy(
                house.board().resolve("2008-06-v1/manifest.json"),
                house.board().resolve("2008-06-v1/public/manifest.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        house.dispatch().afterPrinting(house.occasion());
        assertThat(files(share)).isEmpty();
    }

    @Test
    void an_edition_whose_printing_did_not_end_is_owed_to_nobody_until_it_did() throws IOException, SQLException {
        Files.createDirectory(share);
        house.dispatch().printing("2008-07-v1", house.now());
        house.print("2008-07-v1", "public", true, "half");
        house.dispatch().nightly(house.occasion());
        assertThat(files(share)).noneMatch(file -> file.startsWith("2008-07"));
        house.prints("2008-07-v1", false);
        house.dispatch().nightly(house.occasion());
        assertThat(files(share)).contains("2008-07-v1/manifest.json");
    }

    @Test
    void another_print_of_the_same_edition_is_another_message_that_says_so() throws IOException, SQLException {
        try (ScriptedServer server = ScriptedServer.start()) {
            house.with(House.mail(server.port(), """
                    recipients:
                      - {name: Clerk, address: clerk@example.org, edition: public}
                    """));
            house.dispatch().afterPrinting(house.occasion());
            house.dispatch().now(house.occasion(), Optional.of("2008-06-v1"));
            assertThat(server.taken()).hasSize(1);
            house.prints("2008-06-v1", false);
            house.print("2008-06-v1", "public", false, "other bytes");
            house.dispatch().afterPrinting(house.occasion());
            assertThat(server.taken()).hasSize(2);
            assertThat(server.taken().get(1).content())
                    .contains("You have had an earlier print of this edition. This one differs and\ntakes its place.");
            assertThat(house.states())
                    .containsExactly("edition clerk@example.org SENT", "edition clerk@example.org SENT");
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
