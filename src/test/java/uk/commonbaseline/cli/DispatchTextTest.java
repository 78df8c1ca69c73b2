package uk.commonbaseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.dispatch.Dispatched;
import uk.commonbaseline.dispatch.FolderDelivery;
import uk.commonbaseline.dispatch.Kind;
import uk.commonbaseline.dispatch.Letter;
import uk.commonbaseline.dispatch.MailAddress;
import uk.commonbaseline.dispatch.Message;
import uk.commonbaseline.report.Readership;

class DispatchTextTest {
    @Test
    void a_round_tells_five_troubles_and_counts_the_rest() {
        Dispatched round = new Dispatched(7, 0, 7, 0, 0, 0, List.of("a", "b", "c", "d", "e", "f", "g"));
        assertThat(DispatchText.words(round).lines().map(String::strip))
                .containsExactly(
                        "0 messages sent, 7 wait", "a", "b", "c", "d", "e", "and 2 more; see ./baseline dispatch list");
    }

    @Test
    void the_outbox_shows_what_stood_in_the_way_of_what_was_not_sent() {
        StringWriter shown = new StringWriter();
        PrintWriter out = new PrintWriter(shown);
        DispatchText.list(
                out, List.of(message(1, Message.State.SENT), message(2, Message.State.GIVEN_UP)), List.of(stopped()));
        out.flush();
        assertThat(shown.toString().lines())
                .containsExactly(
                        "  no. kind      about                    for         state     tries  to",
                        "    1 edition   2008-06-v1               public      sent          1  Clerk <clerk@example.org>",
                        "    2 edition   2008-06-v1               public      given-up      1  Clerk <clerk@example.org>",
                        "      said the server",
                        "      copy      2008-06-v1               public      stopped       2  /srv/board",
                        "      it has changed",
                        "      once that is mended: ./baseline dispatch --edition 2008-06-v1");
    }

    private static FolderDelivery stopped() {
        return new FolderDelivery(
                "2008-06-v1",
                Readership.PUBLIC,
                "/srv/board",
                "0".repeat(64),
                Instant.EPOCH,
                FolderDelivery.State.STOPPED,
                2,
                "it has changed");
    }

    private static Message message(int number, Message.State state) {
        return new Message(
                number,
                Kind.EDITION,
                "2008-06-v1",
                Readership.PUBLIC,
                "Clerk",
                new MailAddress("clerk@example.org"),
                "<1@example.org>",
                new Letter("s", "b"),
                "0".repeat(64),
                Instant.EPOCH,
                state,
                1,
                Optional.of(Instant.EPOCH),
                "said the server",
                List.of());
    }
}
