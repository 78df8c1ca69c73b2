package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.dispatch.Dispatch;
import uk.commonbaseline.dispatch.FolderDelivery;
import uk.commonbaseline.report.BoardPack;
import uk.commonbaseline.report.PackNotPrinted;

/// Prints in the midst of which something happens: an edition is there for all its readers or for none, it is sent when
/// it is there, and it keeps the settings that it was printed with.
class InterruptedPrintIT {
    @TempDir
    private Path folder;

    private JobsFolder jobs;
    private StartedProgram program;
    private Path board;
    private Path share;

    @BeforeEach
    void take_a_ledger() throws IOException, SQLException {
        jobs = JobsFolder.copyTo(folder.resolve("jobs")).with("uncertainty.yml", "draws: 100000", "draws: 1000");
        Files.writeString(jobs.path().resolve("editions.yml"), "public: yes\ncouncils: [WDC]\n");
        share = Files.createDirectory(folder.resolve("share"));
        Files.writeString(
                jobs.path().resolve("dispatch.yml"), "folders: [{path: %s, edition: public}]\n".formatted(share));
        program = StartedProgram.in(folder.resolve("home"), jobs.path(), TestDatabase.fresh());
        board = program.home().board();
        Path inbound = Files.createDirectories(program.home().inbound().resolve("WDC/cost"));
        for (Path sample : StartedProgram.listSamples()) {
            if (StartedProgram.samples().relativize(sample).startsWith("WDC/cost")) {
                Files.copy(sample, inbound.resolve(sample.getFileName()));
            }
        }
        program.night();
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void a_print_that_ends_between_two_readers_leaves_no_edition_and_its_name_is_not_used_again() throws Exception {
        program.jdbc()
                .sql("alter table warehouse.reader_edition add constraint broken check (readership <> 'WDC')")
                .update();
        assertThatThrownBy(this::print).isInstanceOf(PackNotPrinted.class).hasMessageContaining("broken");
        assertThat(entries(board)).isEmpty();
        assertThat(entries(share)).isEmpty();
        assertThat(program.get(Dispatch.class).listFolders()).isEmpty();

        program.jdbc()
                .sql("alter table warehouse.reader_edition drop constraint broken")
                .update();
        Files.createDirectories(board.resolve(".left-by-a-killed-run.part/public"));
        BoardPackRun.Printed printed = print();
        assertThat(printed.label()).endsWith("-v2");
        assertThat(entries(board)).containsExactly(printed.label(), "index.html");
        assertThat(board.resolve("index.html"))
                .content()
                .contains("One edition has been printed.")
                .doesNotContain("missing");
        assertThat(entries(share)).containsExactly(printed.label());
        assertThat(program.get(Dispatch.class).listFolders())
                .extracting(FolderDelivery::edition, FolderDelivery::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(printed.label(), FolderDelivery.State.DELIVERED));
    }

    @Test
    void settings_that_change_while_pages_are_printed_are_not_noted_as_those_they_were_printed_with() throws Exception {
        Path checks = jobs.path().resolve("checks.yml");
        String before = Files.readString(checks);
        whileThePackIsWritten(() -> Files.writeString(checks, before + "# changed since\n"));
        String label = print().label();
        assertThat(Files.readString(checks)).endsWith("# changed since\n");
        PastEdition past = program.get(PastEditions.class).get(label);
        assertThat(new String(past.ofEdition().get("checks.yml"), StandardCharsets.UTF_8))
                .isEqualTo(before);
    }

    private BoardPackRun.Printed print() throws SQLException, IOException {
        return program.get(BoardPackRun.class).print(Optional.empty());
    }

    private interface Deed {
        void go() throws IOException;
    }

    private static void whileThePackIsWritten(Deed deed) {
        Logger log = (Logger) LoggerFactory.getLogger(BoardPack.class);
        log.setLevel(Level.DEBUG);
        AppenderBase<ILoggingEvent> once = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (event.getMessage().contains("written as PDF")) {
                    log.detachAppender(this);
                    log.setLevel(null);
                    try {
                        deed.go();
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                }
            }
        };
        once.start();
        log.addAppender(once);
    }

    private static List<String> entries(Path folder) {
        String[] names = folder.toFile().list();
        return names == null ? List.of() : List.of(names).stream().sorted().toList();
    }
}
