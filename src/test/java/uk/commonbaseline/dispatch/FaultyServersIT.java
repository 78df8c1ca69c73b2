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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.dispatch.Message.State;
import uk.commonbaseline.dispatch.ScriptedServer.Act;
import uk.commonbaseline.dispatch.ScriptedServer.Taken;

/// Mail servers that fail in each way that mail servers fail: nothing is lost, and at most one duplicate comes, with
/// the
/// same Message-ID.
class FaultyServersIT extends MailedHouse {
    private static final String ONE = """
            recipients:
              - {name: Clerk to the board, address: clerk@example.org, edition: public}
            """;

    @Override
    String settings() {
        return ONE;
    }

    @BeforeEach
    void print() throws IOException {
        house.prints("2008-06-v1", true);
    }

    @Test
    void a_server_that_says_later_gets_it_when_the_pause_is_over() throws IOException, SQLException {
        server.plays(Act.LATER_FOR_RECIPIENT, Act.LATER_AFTER_DATA);
        assertThat(house.dispatch().afterPrinting(house.occasion()))
                .isEqualTo(new Dispatched(1, 0, 1, 0, 0, 0, List.of("message 1: 450 4.2.1 try again later")));
        assertThat(house.dispatch().due(house.occasion())).isEqualTo(Dispatched.NOTHING);
        house.later(Duration.ofMinutes(5));
        assertThat(house.dispatch().due(house.occasion()).troubles()).containsExactly("message 1: 451 4.3.0 try again");
        house.later(Duration.ofMinutes(9));
        assertThat(house.dispatch().due(house.occasion())).isEqualTo(Dispatched.NOTHING);
        house.later(Duration.ofMinutes(1));
        assertThat(house.dispatch().due(house.occasion()).sent()).isEqualTo(1);
        assertThat(server.taken()).hasSize(1);
        assertThat(attempts())
                .containsExactly(
                        "1 later 450 4.2.1 try again later",
                        "2 later 451 4.3.0 try again",
                        "3 sent 250 2.0.0 taken as 42");
    }

    @Test
    void a_mailbox_that_does_not_exist_is_told_without_its_address_and_not_tried_again()
            throws IOException, SQLException {
        server.plays(Act.REFUSE_RECIPIENT);
        Dispatched round = house.dispatch().afterPrinting(house.occasion());
        assertThat(round)
                .isEqualTo(
                        new Dispatched(1, 0, 0, 1, 0, 0, List.of("message 1: 550 5.1.1 <(e-mail)>: no such mailbox")));
        assertThat(house.dispatch().now(house.occasion(), Optional.empty())).isEqualTo(Dispatched.NOTHING);
        assertThat(house.states()).containsExactly("edition clerk@example.org REFUSED");

        house.with(House.mail(server.port(), ONE.replace("clerk@", "the.clerk@")));
        assertThat(house.dispatch().again(house.occasion(), 1)).isEqualTo(2);
        assertThat(house.dispatch().due(house.occasion()).sent()).isEqualTo(1);
        assertThat(house.states())
                .containsExactly("edition clerk@example.org REFUSED", "edition the.clerk@example.org SENT");
    }

    @Test
    void one_recipient_that_is_refused_keeps_no_other_from_theirs() throws IOException, SQLException {
        house.with(House.mail(
                server.port(), ONE + "  - {name: Project lead, address: lead@example.org, edition: restricted}\n"));
        server.plays(Act.REFUSE_AFTER_DATA, Act.BEHAVE);
        house.dispatch().afterPrinting(house.occasion());
        assertThat(house.states())
                .containsExactly("edition clerk@example.org REFUSED", "edition lead@example.org SENT");
        assertThat(server.taken()).extracting(Taken::to).containsExactly("lead@example.org");
    }

    @Test
    void a_server_that_drops_after_the_message_gets_it_twice_at_most_under_one_id() throws IOException, SQLException {
        server.plays(Act.DROP_AFTER_DATA);
        Dispatched round = house.dispatch().afterPrinting(house.occasion());
        assertThat(round.waiting()).isEqualTo(1);
        assertThat(round.troubles().getFirst())
                .startsWith("message 1: the message was handed over, but the mail server 127.0.0.1:" + server.port()
                        + " did not answer, so it may have it");
        assertThat(house.dispatch().now(house.occasion(), Optional.empty()).sent())
                .isEqualTo(1);
        assertThat(house.dispatch().now(house.occasion(), Optional.empty())).isEqualTo(Dispatched.NOTHING);
        assertThat(server.taken()).hasSize(2);
        assertThat(server.taken())
                .extracting(taken -> taken.header("Message-ID"))
                .containsOnly(onlyId());
        assertThat(attempts().getFirst()).startsWith("1 unknown the message was handed over");
    }

    @Test
    void a_server_that_drops_each_time_gets_one_duplicate_and_then_somebody_is_asked()
            throws IOException, SQLException {
        server.plays(Act.DROP_AFTER_DATA, Act.LATER_FOR_RECIPIENT, Act.DROP_AFTER_DATA);
        house.with(House.mail(server.port(), ONE).replace("tries: 3", "tries: 9"));
        for (int round = 0; round < 4; round++) {
            house.dispatch().now(house.occasion(), Optional.empty());
        }
        assertThat(server.taken()).hasSize(2);
        assertThat(house.states()).containsExactly("edition clerk@example.org GIVEN_UP");
    }

    @Test
    void a_server_that_falls_silent_after_the_message_is_left_after_the_set_time() throws IOException, SQLException {
        server.plays(Act.SILENT_AFTER_DATA);
        long begun = System.nanoTime();
        assertThat(house.dispatch().afterPrinting(house.occasion()).waiting()).isEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(2_800));
        assertThat(house.dispatch().now(house.occasion(), Optional.empty()).sent())
                .isEqualTo(1);
        assertThat(server.taken())
                .extracting(taken -> taken.header("Message-ID"))
                .containsExactly(onlyId(), onlyId());
    }

    @Test
    void a_server_that_never_greets_is_asked_once_for_all_messages_that_are_due() throws IOException, SQLException {
        house.with(House.mail(
                server.port(), ONE + "  - {name: Project lead, address: lead@example.org, edition: restricted}\n"));
        server.plays(Act.NO_GREETING);
        Dispatched round = house.dispatch().afterPrinting(house.occasion());
        assertThat(round.waiting()).isEqualTo(2);
        assertThat(server.connections()).isEqualTo(1);
        assertThat(round.troubles().getFirst())
                .contains("the mail server 127.0.0.1:" + server.port() + " can't be reached");
        assertThat(house.dispatch().now(house.occasion(), Optional.empty()).sent())
                .isEqualTo(2);
    }

    @Test
    void a_connection_that_breaks_before_the_message_leaves_no_doubt() throws IOException, SQLException {
        server.plays(Act.DROP_BEFORE_DATA);
        assertThat(house.dispatch().afterPrinting(house.occasion()).troubles().getFirst())
                .contains("broke off before it had the message");
        assertThat(house.dispatch().now(house.occasion(), Optional.empty()).sent())
                .isEqualTo(1);
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void a_server_that_is_down_leaves_the_message_waiting_and_the_outbox_says_why() throws IOException, SQLException {
        server.close();
        house.dispatch().afterPrinting(house.occasion());
        assertThat(OutboxStanding.find(house.dataSource(), Optional.of(house.occasion()))
                        .orElseThrow()
                        .inWords())
                .startsWith("1 message waits since 1 July 2008 03:30: the mail server 127.0.0.1:" + server.port()
                        + " can't be reached: ")
                .endsWith("; none sent yet");
    }

    @Test
    void after_its_tries_a_message_is_given_up_and_can_be_queued_again() throws IOException, SQLException {
        server.plays(Act.LATER_FOR_RECIPIENT, Act.LATER_FOR_RECIPIENT, Act.LATER_FOR_RECIPIENT);
        for (int tries = 0; tries < 3; tries++) {
            house.dispatch().now(house.occasion(), Optional.empty());
        }
        assertThat(house.states()).containsExactly("edition clerk@example.org GIVEN_UP");
        assertThat(house.dispatch().now(house.occasion(), Optional.empty())).isEqualTo(Dispatched.NOTHING);
        assertThat(house.dispatch().again(house.occasion(), 1)).isEqualTo(1);
        assertThat(house.dispatch().due(house.occasion()).sent()).isEqualTo(1);
        assertThatThrownBy(() -> house.dispatch().again(house.occasion(), 1))
                .isInstanceOf(NotAgain.class)
                .hasMessage("Message 1 was sent; what was sent is not sent again.");
    }

    @Test
    void after_a_long_outage_all_that_were_given_up_are_queued_again_at_once() throws IOException, SQLException {
        house.with(House.mail(
                server.port(), ONE + "  - {name: Project lead, address: lead@example.org, edition: restricted}\n"));
        house.prints("2008-07-v1", true);
        server.plays(Act.NO_GREETING, Act.NO_GREETING, Act.NO_GREETING);
        for (int tries = 0; tries < 3; tries++) {
            house.dispatch().now(house.occasion(), Optional.empty());
        }
        assertThat(house.states()).hasSize(4).allMatch(state -> state.endsWith("GIVEN_UP"));
        assertThat(standing())
                .contains("4 were given up: when the mail server is back, ./baseline dispatch again --all");

        assertThat(house.dispatch()
                        .againAll(house.occasion(), Optional.of("2008-07 v1"))
                        .queued())
                .hasSize(2);
        assertThat(house.dispatch().due(house.occasion()).sent()).isEqualTo(2);
        assertThat(house.dispatch().againAll(house.occasion(), Optional.empty()).queued())
                .hasSize(2);
        assertThat(house.dispatch().due(house.occasion()).sent()).isEqualTo(2);
        assertThat(standing()).startsWith("nothing waits; 4 sent");
    }

    @Test
    void what_may_have_come_and_what_nobody_is_to_get_any_more_is_left_out_and_said() throws IOException, SQLException {
        house.with(House.mail(
                server.port(), ONE + "  - {name: Project lead, address: lead@example.org, edition: restricted}\n"));
        server.plays(
                Act.DROP_AFTER_DATA,
                Act.LATER_FOR_RECIPIENT,
                Act.DROP_AFTER_DATA,
                Act.LATER_FOR_RECIPIENT,
                Act.LATER_FOR_RECIPIENT);
        for (int tries = 0; tries < 3; tries++) {
            house.dispatch().now(house.occasion(), Optional.empty());
        }
        assertThat(house.states()).allMatch(state -> state.endsWith("GIVEN_UP"));
        house.with(House.mail(server.port(), ONE));
        Again.Round round = house.dispatch().againAll(house.occasion(), Optional.empty());
        assertThat(round.queued()).isEmpty();
        assertThat(round.left())
                .containsExactly(
                        "Message 1 may have come: ask its recipient, and if it did not, ./baseline dispatch again 1.",
                        "jobs/dispatch.yml does not name the recipient of message 2 for it any more, so it is not queued.");
    }

    @Test
    void when_the_database_fails_between_sending_and_noting_the_message_goes_once_more_under_the_same_id()
            throws IOException, SQLException {
        server.whenTaken(() -> house.jdbc()
                .sql("alter table warehouse.outbox_attempt add constraint broken check (answer <> 'sent') not valid")
                .update());
        assertThatThrownBy(() -> house.dispatch().afterPrinting(house.occasion()))
                .hasMessageContaining("broken");
        house.jdbc()
                .sql("alter table warehouse.outbox_attempt drop constraint broken")
                .update();
        assertThat(attempts()).containsExactly("1 unknown ");
        assertThat(house.dispatch().due(house.occasion())).isEqualTo(Dispatched.NOTHING);
        house.later(Duration.ofMinutes(5));
        assertThat(house.dispatch().due(house.occasion()).sent()).isEqualTo(1);
        assertThat(house.dispatch().now(house.occasion(), Optional.empty())).isEqualTo(Dispatched.NOTHING);
        assertThat(server.taken())
                .extracting(taken -> taken.header("Message-ID"))
                .containsExactly(onlyId(), onlyId());
    }

    @Test
    void a_second_sender_leaves_the_first_alone() throws IOException, SQLException {
        server.whenTaken(() -> assertThatThrownBy(() -> house.dispatch().now(house.occasion(), Optional.empty()))
                .isInstanceOf(Dispatch.Busy.class));
        house.dispatch().afterPrinting(house.occasion());
        assertThat(server.taken()).hasSize(1);
        assertThat(house.states()).containsExactly("edition clerk@example.org SENT");
    }

    @Test
    void a_file_that_changed_since_stops_the_message_and_nothing_is_sent() throws IOException, SQLException {
        server.plays(Act.LATER_FOR_RECIPIENT);
        house.dispatch().afterPrinting(house.occasion());
        Files.writeString(house.board().resolve("2008-06-v1/public").resolve(House.PDF), "other words");
        assertThat(house.dispatch().now(house.occasion(), Optional.empty()).troubles())
                .containsExactly(
                        "message 1: baseline-and-options.pdf of edition 2008-06-v1 has changed since it was printed (its sha256 differs from the manifest's)");
        assertThat(house.dispatch().list().getFirst().state()).isEqualTo(State.STOPPED);
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void a_recipient_who_may_no_longer_see_it_gets_nothing_of_what_waits() throws IOException, SQLException {
        server.plays(Act.LATER_FOR_RECIPIENT);
        house.dispatch().afterPrinting(house.occasion());
        house.with(House.mail(server.port(), ONE.replace("edition: public", "edition: WDC")));
        assertThat(house.dispatch().now(house.occasion(), Optional.empty()).troubles())
                .containsExactly("message 1: the settings no longer name this recipient for it");
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void a_folder_that_was_printed_for_other_readers_stops_the_message() throws IOException, SQLException {
        server.plays(Act.LATER_FOR_RECIPIENT);
        house.dispatch().afterPrinting(house.occasion());
        Path open = house.board().resolve("2008-06-v1/public/manifest.json");
        Files.writeString(open, Files.readString(open).replace("\"public\"", "\"restricted\""));
        assertThat(house.dispatch().now(house.occasion(), Optional.empty()).troubles())
                .containsExactly(
                        "message 1: manifest.json of edition 2008-06-v1 was printed for \"restricted\", not for \"public\", so it is not sent");
        assertThat(server.taken()).isEmpty();
    }

    private String standing() throws IOException {
        return OutboxStanding.find(house.dataSource(), Optional.of(house.occasion()))
                .orElseThrow()
                .inWords();
    }

    private String onlyId() {
        return house.dispatch().list().getFirst().messageId();
    }

    private List<String> attempts() {
        return house.jdbc()
                .sql("select attempt_no || ' ' || answer || ' ' || words from warehouse.outbox_attempt order by 1")
                .<String>query((row, _) -> row.getString(1))
                .list();
    }
}
