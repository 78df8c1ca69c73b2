package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.dispatch.Dispatch;
import uk.commonbaseline.dispatch.Message;
import uk.commonbaseline.dispatch.OutboxStanding;
import uk.commonbaseline.settings.SettingsMistake;

/// A partnership whose mail server is down: the night takes the files and the pack stands; what is owed waits, and goes
/// out when the server is back.
class DispatchNightIT {
    @TempDir
    private Path folder;

    @Test
    void what_is_owed_waits_for_the_mail_server_and_nothing_else_waits_with_it() throws Exception {
        int port = freePort();
        JobsFolder jobs =
                JobsFolder.copyTo(folder.resolve("jobs")).with("uncertainty.yml", "draws: 100000", "draws: 1000");
        TestDatabase database = TestDatabase.fresh();
        try (StartedProgram program = StartedProgram.in(folder.resolve("home"), jobs.path(), database)) {
            assertThat(program.night()).isEmpty();
            assertThat(program.get(Dispatch.class).list()).isEmpty();

            Path settings = Files.writeString(jobs.path().resolve("dispatch.yml"), "mail: nonsense");
            dropLedgerOfWycombe(program);
            assertThat(program.night()).hasSize(1);
            assertThat(states(program)).isEmpty();

            Files.writeString(settings, settings(port));
            assertThat(program.night()).isEmpty();
            assertThat(states(program)).containsExactly("DIGEST WAITING");

            BoardPackRun.Printed printed = program.get(BoardPackRun.class).print(Optional.empty());
            assertThat(printed.edition().pdf()).exists();
            assertThat(printed.dispatched().queued()).isEqualTo(1);
            assertThat(states(program)).containsExactly("DIGEST WAITING", "EDITION WAITING");
            assertThat(OutboxStanding.find(database.dataSource(), Optional.empty())
                            .orElseThrow()
                            .inWords())
                    .startsWith("2 messages wait since ")
                    .contains("the mail server 127.0.0.1:" + port + " can't be reached");
            assertThat(program.jdbc()
                            .sql("select count(*) from warehouse.edition_recipe where path = 'dispatch.yml'")
                            .query(Integer.class)
                            .single())
                    .as("who gets the pack is kept with no edition")
                    .isZero();

            assertThat(sent(program, port)).isEqualTo(2);
            assertThat(states(program)).containsExactly("DIGEST SENT", "EDITION SENT");
        }
    }

    @Test
    void a_night_that_stops_at_a_mistake_sends_what_was_queued_before() throws Exception {
        int port = freePort();
        JobsFolder jobs = JobsFolder.copyTo(folder.resolve("jobs"));
        try (StartedProgram program = StartedProgram.in(folder.resolve("home"), jobs.path(), TestDatabase.fresh())) {
            Files.writeString(jobs.path().resolve("dispatch.yml"), settings(port));
            dropLedgerOfWycombe(program);
            program.night();
            assertThat(states(program)).containsExactly("DIGEST WAITING");
            program.jdbc()
                    .sql("update warehouse.outbox set next_try_at = now() - interval '1 minute'")
                    .update();
            Files.writeString(jobs.path().resolve("nightly.yml"), "night: never\n");
            GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            try {
                assertThatThrownBy(program::night).isInstanceOf(SettingsMistake.class);
                assertThat(server.getReceivedMessages()).hasSize(1);
            } finally {
                server.stop();
            }
            assertThat(states(program)).containsExactly("DIGEST SENT");
        }
    }

    /// How many messages arrive once the server is there.
    private static int sent(StartedProgram program, int port) throws IOException, SQLException {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            DoorsOut doors = program.get(DoorsOut.class);
            program.get(Dispatch.class).now(doors.occasion().orElseThrow(), Optional.empty());
            assertThat(program.night()).isEmpty();
            return server.getReceivedMessages().length;
        } finally {
            server.stop();
        }
    }

    private static String settings(int port) {
        return """
            mail:
              host: 127.0.0.1
              port: %d
              security: none
              from: baseline@example.org
              connect-seconds: 1
              answer-seconds: 5
            recipients:
              - {name: Project lead, address: lead@example.org, edition: restricted}
            officers:
              WDC: finance@example.org
            """.formatted(port);
    }

    private static List<String> states(StartedProgram program) {
        return program.get(Dispatch.class).list().stream()
                .map((Message each) -> each.kind() + " " + each.state())
                .toList();
    }

    private static void dropLedgerOfWycombe(StartedProgram program) throws IOException {
        Path sample = StartedProgram.listSamples().stream()
                .filter(each -> StartedProgram.samples().relativize(each).startsWith("WDC/cost"))
                .findFirst()
                .orElseThrow();
        Path inbound = Files.createDirectories(program.home().inbound().resolve("WDC/cost"));
        Files.copy(sample, inbound.resolve(String.valueOf(sample.getFileName())));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
