package uk.commonbaseline.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.dispatch.Answer.Outcome;
import uk.commonbaseline.dispatch.DigestLetter.Received;
import uk.commonbaseline.report.Readership;

/// What messages say, and what they are told apart by.
class LettersTest {
    private static final LocalDate BY = LocalDate.of(2008, 7, 8);

    @Test
    void a_subject_is_one_line_however_it_was_given() {
        assertThat(new Letter("a\r\nBcc: somebody@example.org", "").subject()).isEqualTo("a Bcc: somebody@example.org");
        assertThat(new Letter("x".repeat(300), "").subject()).hasSize(180).endsWith("…");
    }

    @Test
    void no_head_of_a_message_can_be_smuggled_in_through_a_name() throws MessagingException, IOException {
        MimeLetter mime = MimeLetter.of(
                Session.getInstance(new Properties()),
                new MimeLetter.Head(
                        new MailAddress("a@example.org"),
                        "Team\r\nBcc: x@example.org",
                        "Clerk\r\nBcc: y@example.org",
                        new MailAddress("b@example.org"),
                        "<1@example.org>",
                        Instant.EPOCH),
                new Letter("s", "b"),
                Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mime.writeTo(out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("Bcc")))
                .isEmpty();
        assertThat(mime.isHandedOver()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "clerk",
                "a@b c",
                "a@b\r\nBcc: c@d",
                "a b@example.org",
                "<a@example.org>",
                "a@-example.org",
                "a@example.org,b@example.org"
            })
    void what_is_no_address_is_none(String text) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new MailAddress(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_file_of_a_digest_says_how_it_ended_and_what_to_do() {
        List<Received> received = List.of(
                file(1, "accepted", 0, 0),
                file(2, "accepted-with-findings", 0, 3),
                file(3, "already-received", 0, 0),
                file(4, "not-taken", 0, 0),
                file(5, "rejected", 10, 0));
        Letter letter = new DigestLetter("Wycombe DC", "WDC", received, "").letter();
        assertThat(letter.subject()).isEqualTo("Wycombe DC: 5 files received, 1 to correct by Tuesday 8 July");
        assertThat(letter.body()).isEqualTo("""
                What to do, by Tuesday 8 July: correct the file marked TO DO below and
                drop it into the inbound folder again. Since the last message we
                received from Wycombe DC:

                * f5.csv (cost 2007/08, version 1): not accepted, nothing of it was
                  taken.
                  TO DO by Tuesday 8 July: put right what the receipt names and drop the
                  file again.
                  Receipt R-00005.
                * f1.csv (cost 2007/08, version 1): accepted, all 1,000 rows are in.
                  Receipt R-00001.
                * f2.csv (cost 2007/08, version 1): accepted, all 1,000 rows are in;
                  please look at 3 points in its receipt. What is right as it stands
                  needs no answer.
                  Receipt R-00002.
                * f3.csv (cost 2007/08, version 1): already received, nothing was
                  counted twice.
                  Receipt R-00003.
                * f4.csv (cost 2007/08, version 1): not taken; the fault is ours,
                  nothing is asked of you.
                  Receipt R-00004.

                Each receipt lies in returned/WDC and says more: rows, places, and what
                would help. No file is attached to this message, and it quotes nothing
                from yours.

                Questions: the partnership team.
                """);
    }

    @Test
    void a_long_digest_lists_forty_files_and_counts_the_rest() {
        List<Received> received = new ArrayList<>();
        for (int number = 1; number <= 100; number++) {
            received.add(file(number, "accepted", 0, 0));
        }
        Letter letter = new DigestLetter("Wycombe DC", "WDC", received, "").letter();
        assertThat(letter.subject()).isEqualTo("Wycombe DC: 100 files received, nothing to correct");
        assertThat(letter.body())
                .contains("* and 60 more, each with its receipt\n")
                .doesNotContain("f41.csv");
    }

    @Test
    void the_same_message_has_the_same_id_and_any_other_another() {
        MailAddress from = new MailAddress("baseline@Example.org");
        Drafted one = drafted("2008-06-v1", "0".repeat(64), Readership.PUBLIC, "clerk@example.org");
        assertThat(one.messageId(from))
                .matches("<[0-9a-f]{40}@example.org>")
                .isEqualTo(drafted("2008-06-v1", "0".repeat(64), Readership.PUBLIC, "Clerk@example.org")
                        .messageId(from));
        assertThat(List.of(
                        one.messageId(from),
                        drafted("2008-06-v2", "0".repeat(64), Readership.PUBLIC, "clerk@example.org")
                                .messageId(from),
                        drafted("2008-06-v1", "1".repeat(64), Readership.PUBLIC, "clerk@example.org")
                                .messageId(from),
                        drafted("2008-06-v1", "0".repeat(64), Readership.council("WDC"), "clerk@example.org")
                                .messageId(from),
                        drafted("2008-06-v1", "0".repeat(64), Readership.PUBLIC, "lead@example.org")
                                .messageId(from)))
                .doesNotHaveDuplicates();
    }

    @Test
    void pauses_double_up_to_twelve_hours() {
        Duration first = Duration.ofMinutes(5);
        assertThat(List.of(
                        Outbox.pause(first, 0),
                        Outbox.pause(first, 1),
                        Outbox.pause(first, 2),
                        Outbox.pause(first, 7),
                        Outbox.pause(first, 8),
                        Outbox.pause(first, 99)))
                .containsExactly(
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(20),
                        Duration.ofMinutes(640),
                        Duration.ofHours(12),
                        Duration.ofHours(12));
    }

    @Test
    void what_a_server_says_is_kept_without_addresses_line_breaks_and_length() {
        assertThat(new Answer(Outcome.REFUSED, "550 <jane@example.org>\r\nunknown\u0000").words())
                .isEqualTo("550 <(e-mail)> unknown");
        assertThat(new Answer(Outcome.LATER, "x".repeat(2_000)).words()).hasSize(300);
    }

    @Test
    void a_round_says_in_a_line_what_it_came_to() {
        assertThat(new Dispatched(3, 1, 2, 1, 1, 1, List.of()).words())
                .isEqualTo("1 message sent, 2 wait, 1 was not taken, 1 edition copied to its folder, 1 copy waits");
        assertThat(Dispatched.NOTHING.words()).isEqualTo("0 messages sent");
    }

    private static Received file(int number, String outcome, int rejected, int toCheck) {
        return new Received(number, "cost", "f" + number + ".csv", "2007/08", 1, outcome, 1000, rejected, toCheck, BY);
    }

    private static Drafted drafted(String edition, String pack, Readership readership, String address) {
        return new Drafted(
                Kind.EDITION,
                edition,
                readership,
                "Clerk",
                new MailAddress(address),
                new Letter("s", "b"),
                pack,
                List.of(),
                List.of());
    }
}
