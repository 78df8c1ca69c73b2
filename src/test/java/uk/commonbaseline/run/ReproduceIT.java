package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.history.Withdrawals.Wanted;
import uk.commonbaseline.inbound.Vault;
import uk.commonbaseline.run.PastEdition.PastFile;

/// A pack is printed; then files are restated, one is withdrawn, maps and limits are changed. The pack of then can be
/// made
/// again from the archive all the same, to the last byte.
class ReproduceIT {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private static Path folder;

    private static StartedProgram program;
    private static PastEdition past;

    @BeforeAll
    static void print_and_move_on() throws IOException, SQLException {
        JobsFolder jobs = JobsFolder.copyTo(folder.resolve("jobs")).forTheProjectAlone();
        program = StartedProgram.in(folder.resolve("home"), jobs.path(), TestDatabase.fresh());
        StartedProgram.dropSamples(program.home());
        program.night();
        program.get(BoardPackRun.class).print(Optional.empty());
        restate("AVDC/cost", "agresso_0708_H1.csv", WINDOWS, 400);
        restate("AVDC/contracts", "contracts_register.txt", WINDOWS);
        program.get(Withdrawing.class)
                .withdraw(new Wanted("CDC", "contracts", "2007/08", "A. Lee", "the register was a draft", true));
        costAWhileBefore();
        String label = program.get(BoardPackRun.class).print(Optional.empty()).label();
        restate("BCC/cost", "GL_P01-P03.csv", WINDOWS);
        restate("BCC/cost", "GL_P04-P06.csv", WINDOWS);
        jobs.with("baseline.yml", "in-scope-from: 50%", "in-scope-from: 70%");
        Files.delete(jobs.path().resolve("maps/WDC/cost-centre.csv"));
        program.night();
        past = program.get(PastEditions.class).get(label);
    }

    /// The edition will show options that were costed before, as a second edition of a baseline does.
    private static void costAWhileBefore() throws SQLException {
        program.get(Freezing.class).freeze(Freezing.Wanted.NOW);
        program.get(OptionsRun.class).cost(Optional.empty(), Optional.empty(), _ -> {});
        program.jdbc()
                .sql("update warehouse.appraisal set made_at = made_at - interval '90 minutes'")
                .update();
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    void a_pack_made_again_after_restatements_has_the_same_fingerprints() throws IOException {
        assertThat(current("BCC", "cost", "2007/08 P01-P03")).isEqualTo(2);
        assertThat(past.files()).hasSize(32);
        assertThat(words(program)).contains("by restated data", "agresso_0708_H1.csv", "Since the last issue");
        try (StartedProgram again =
                StartedProgram.in(folder.resolve("again"), folder.resolve("again-jobs"), TestDatabase.fresh())) {
            PastEdition.Hashes now = again.get(Replay.class).replay(past, ReproduceIT::original, Progress.SILENT);
            assertThat(words(again)).isEqualTo(words(program));
            assertThat(now).isEqualTo(past.hashes());
        }
    }

    @Test
    void an_original_of_another_content_is_told() throws IOException {
        try (StartedProgram again =
                StartedProgram.in(folder.resolve("other"), folder.resolve("other-jobs"), TestDatabase.fresh())) {
            assertThatExceptionOfType(Replay.OtherContent.class)
                    .isThrownBy(() -> again.get(Replay.class).replay(past, ReproduceIT::altered, Progress.SILENT))
                    .withMessageContaining("than was read then");
        }
    }

    @Test
    void an_edition_that_was_never_printed_is_told_with_those_that_were() {
        assertThatExceptionOfType(PastEditions.NoSuchEdition.class)
                .isThrownBy(() -> program.get(PastEditions.class).get("1999-01-v1"))
                .withMessageContaining("There are: ")
                .withMessageContaining(past.name());
    }

    /// What the pack says, so that a difference is seen and not only known.
    private static String words(StartedProgram printed) throws IOException {
        Path pack = printed.home().board().resolve(past.folder()).resolve("baseline-and-options.pdf");
        try (PDDocument document = Loader.loadPDF(pack.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Path original(PastFile file, Path to) throws IOException {
        Files.createDirectories(to);
        return program.get(Vault.class).unseal(program.home().resolve(file.keptAs()), to);
    }

    private static Path altered(PastFile file, Path to) throws IOException {
        Path original = original(file, to);
        Files.write(original, new byte[] {' '}, StandardOpenOption.APPEND);
        return original;
    }

    /// The sample once more, with one row less.
    private static void restate(String feed, String file, Charset charset) throws IOException, SQLException {
        restate(feed, file, charset, 1);
    }

    private static void restate(String feed, String file, Charset charset, int less) throws IOException, SQLException {
        Path sample = StartedProgram.samples().resolve(feed).resolve(file);
        String content = Files.readString(sample, charset);
        String without = content;
        for (int row = 0; row < less; row++) {
            without = without.substring(0, without.stripTrailing().lastIndexOf('\n') + 1);
        }
        Files.writeString(program.home().inbound().resolve(feed).resolve(file), without, charset);
        assertThat(program.night().getFirst().outcome()).isNotIn("rejected", "already-received");
    }

    private static int current(String council, String feed, String period) {
        return program.jdbc()
                .sql(
                        "select version from warehouse.delivery where state = 'published' and council = ? and feed = ? and period = ?")
                .params(council, feed, period)
                .query(Integer.class)
                .single();
    }
}
