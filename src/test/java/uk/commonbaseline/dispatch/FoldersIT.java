package uk.commonbaseline.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.partnership.Sha256;

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
        assertThat(OutboxStanding.find(house.dataSource(), Optional.of(house.occasion()))
                        .orElseThrow()
                        .inWords())
                .isEqualTo(
                        "nothing waits; 1 edition waits for its folder: the folder %s is not there; is its disk or share connected?; none sent yet"
                                .formatted(share));
        Files.createDirectory(share);
        assertThat(house.dispatch()
                        .nightly(house.occasion(), House.CORRECTION_DAYS)
                        .folders())
                .isEqualTo(1);
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
        house.dispatch().nightly(house.occasion(), House.CORRECTION_DAYS);
        assertThat(files(share)).noneMatch(file -> file.startsWith("2008-07"));
        house.prints("2008-07-v1", false);
        house.dispatch().nightly(house.occasion(), House.CORRECTION_DAYS);
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

    @Test
    void a_broken_manifest_leaves_its_readers_waiting_in_sight_until_it_is_mended() throws IOException, SQLException {
        Files.createDirectory(share);
        try (ScriptedServer server = ScriptedServer.start()) {
            house.with(House.mail(server.port(), """
                    recipients:
                      - {name: Clerk, address: clerk@example.org, edition: public}
                      - {name: Project lead, address: lead@example.org, edition: restricted}
                    """) + "folders: [{path: %s, edition: public}]%n".formatted(share));
            Path manifest = house.board().resolve("2008-06-v1/public/manifest.json");
            String whole = Files.readString(manifest);
            Files.writeString(manifest, whole.substring(0, 40));
            String why = "edition 2008-06-v1 can't be read: %s is damaged; put its folder back from the backup"
                    .formatted(manifest);

            Dispatched round = house.dispatch().afterPrinting(house.occasion());
            assertThat(round.troubles()).containsExactly("Clerk waits for it: " + why, share + " waits for it: " + why);
            assertThat(round.clean()).isFalse();
            assertThat(house.states()).containsExactly("edition lead@example.org SENT");
            assertThat(standing()).startsWith("Clerk waits for it: " + why + "; " + share + " waits for it: " + why);
            assertThat(house.dispatch().isDue(house.now())).isFalse();
            house.later(Duration.ofMinutes(5));
            assertThat(house.dispatch().isDue(house.now())).isTrue();
            assertThat(house.dispatch().due(house.occasion()).sent()).isZero();

            Files.writeString(manifest, whole);
            house.later(Duration.ofMinutes(10));
            assertThat(house.dispatch().due(house.occasion())).isEqualTo(new Dispatched(1, 1, 0, 0, 1, 0, List.of()));
            assertThat(standing()).startsWith("nothing waits; 2 sent");
            assertThat(house.dispatch().isDue(house.now())).isFalse();
        }
    }

    @Test
    void an_edition_asked_for_by_name_is_owed_too_until_its_copy_can_be_read_or_somebody_lets_it_go()
            throws IOException, SQLException {
        Files.createDirectory(share);
        house.dispatch().afterPrinting(house.occasion());
        Path manifest = house.board().resolve("2008-06-v1/public/manifest.json");
        Files.delete(manifest);
        house.dispatch().now(house.occasion(), Optional.of("2008-06-v1"));
        assertThat(standing())
                .startsWith(share + " waits for it: edition 2008-06-v1 can't be read: " + manifest + " is missing");
        assertThat(house.dispatch().letGo(house.occasion(), "2008-06 v1")).isEqualTo("2008-06-v1");
        assertThat(standing()).startsWith("nothing waits");
        assertThatThrownBy(() -> house.dispatch().letGo(house.occasion(), "2008-06 v1"))
                .isInstanceOf(NoEdition.class)
                .hasMessage("Nobody waits for edition 2008-06-v1 to be queued.");
    }

    @Test
    void a_share_that_is_back_gets_its_edition_at_the_beat_of_mails_and_not_at_night()
            throws IOException, SQLException {
        house.dispatch().afterPrinting(house.occasion());
        Files.createDirectory(share);
        house.later(Duration.ofMinutes(4));
        assertThat(house.dispatch().isDue(house.now())).isFalse();
        house.later(Duration.ofMinutes(1));
        assertThat(house.dispatch().isDue(house.now())).isTrue();
        assertThat(house.dispatch().due(house.occasion()).folders()).isEqualTo(1);
        house.later(Duration.ofDays(1));
        assertThat(house.dispatch().isDue(house.now())).isFalse();
    }

    @Test
    void a_copy_that_was_stopped_is_counted_and_listed_until_it_is_asked_for_again() throws IOException, SQLException {
        Files.createDirectory(share);
        Files.writeString(house.board().resolve("2008-06-v1/public/tables.xlsx"), "other words");
        house.dispatch().afterPrinting(house.occasion());
        assertThat(standing())
                .isEqualTo(
                        "nothing waits; 1 copy to a folder was stopped, see ./baseline dispatch list; none sent yet");
        FolderDelivery stopped = house.dispatch().listFolders().getFirst();
        assertThat(stopped.state()).isEqualTo(FolderDelivery.State.STOPPED);
        assertThat(stopped.folder()).isEqualTo(share.toString());
        assertThat(stopped.words())
                .isEqualTo(
                        "tables.xlsx of edition 2008-06-v1 has changed since it was printed (its sha256 differs from the manifest's)");
        house.print("2008-06-v1", "public", true, "%PDF of 2008-06-v1 for public");
        house.dispatch().now(house.occasion(), Optional.of("2008-06-v1"));
        assertThat(standing()).isEqualTo("nothing waits; none sent yet");
    }

    @Test
    void two_doors_that_lead_to_one_place_stay_shut() throws IOException, SQLException {
        Files.createDirectory(share);
        Path other = Files.createSymbolicLink(folder.resolve("other"), share);
        house.with("folders: [{path: %s, edition: public}, {path: %s, edition: restricted}]".formatted(share, other));
        Dispatched round = house.dispatch().afterPrinting(house.occasion());
        assertThat(files(share)).isEmpty();
        assertThat(round.troubles())
                .containsExactlyInAnyOrder(
                        "%s and %s lead to one place; each edition needs a place of its own".formatted(share, other),
                        "%s and %s lead to one place; each edition needs a place of its own".formatted(other, share));
    }

    @Test
    void a_folder_that_is_given_to_other_readers_gets_their_edition_beside_the_one_that_lies_there()
            throws IOException, SQLException {
        Files.createDirectory(share);
        house.dispatch().afterPrinting(house.occasion());
        house.with("folders: [{path: %s, edition: WDC}]".formatted(share));
        house.dispatch().now(house.occasion(), Optional.of("2008-06-v1"));
        String beside = "2008-06-v1-" + Sha256.of("%PDF of 2008-06-v1 for WDC").substring(0, 8);
        assertThat(share.resolve("2008-06-v1").resolve(House.PDF)).hasContent("%PDF of 2008-06-v1 for public");
        assertThat(share.resolve(beside).resolve(House.PDF)).hasContent("%PDF of 2008-06-v1 for WDC");
    }

    private String standing() throws IOException {
        return OutboxStanding.find(house.dataSource(), Optional.of(house.occasion()))
                .orElseThrow()
                .inWords();
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
