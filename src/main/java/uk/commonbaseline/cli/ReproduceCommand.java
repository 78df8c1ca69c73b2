package uk.commonbaseline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.database.ScratchDatabase;
import uk.commonbaseline.inbound.Vault;
import uk.commonbaseline.run.PastEdition;
import uk.commonbaseline.run.PastEdition.Hashes;
import uk.commonbaseline.run.PastEdition.PastFile;
import uk.commonbaseline.run.PastEditions;
import uk.commonbaseline.run.Recipes;
import uk.commonbaseline.run.Replay;

/// `reproduce EDITION`: proves a past edition by making it again from its originals.
@Command(
        name = "reproduce",
        mixinStandardHelpOptions = true,
        description =
                "Makes a past edition again from the archive and the settings of then, in an empty database that is gone afterwards, and compares the fingerprints. Changes nothing.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class ReproduceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(paramLabel = "EDITION", description = "The edition's folder under board, such as 2008-06-v1.")
    private String edition;

    /// What came out.
    ///
    /// @param same whether all three fingerprints are equal
    record Outcome(String edition, int files, Hashes then, Hashes now, boolean same) {}

    @Override
    public Integer call() throws Exception {
        Terminal terminal = new Terminal(spec.commandLine().getOut(), where.quiet());
        try (Session session = Session.open(where)) {
            PastEdition past = session.get(PastEditions.class).get(edition);
            terminal.line(
                    "edition    %s, of %d files, baseline %s",
                    past.name(), past.files().size(), past.baseline());
            Hashes now = replay(session, past, terminal);
            Outcome outcome =
                    new Outcome(past.name(), past.files().size(), past.hashes(), now, now.equals(past.hashes()));
            show(outcome, terminal);
            if (where.json()) {
                Json.print(spec.commandLine().getOut(), outcome);
            }
            return (outcome.same() ? ExitCode.CLEAN : ExitCode.RECONCILIATION_BROKEN).number();
        }
    }

    private Hashes replay(Session session, PastEdition past, Terminal terminal) throws IOException {
        Vault vault = session.get(Vault.class);
        Path folder = Files.createTempDirectory("baseline-reproduction");
        try (ScratchDatabase scratch = ScratchDatabase.beside(session.database(), "reproduction");
                Session replayed = Session.beside(
                        folder.resolve("home"), where.keys(), folder.resolve("jobs"), scratch.address())) {
            return replayed.get(Replay.class).replay(past, (file, to) -> original(vault, file, to), terminal);
        } finally {
            Recipes.delete(folder);
        }
    }

    private Path original(Vault vault, PastFile file, Path folder) throws IOException {
        Path kept = where.home().resolve(file.keptAs());
        if (!Files.exists(kept)) {
            throw new MissingOriginal(file);
        }
        Files.createDirectories(folder);
        return vault.unseal(kept, folder);
    }

    /// The archive does not hold a file any more.
    static final class MissingOriginal extends RuntimeException {
        MissingOriginal(PastFile file) {
            super(
                    "The archive does not hold \"%s\" of %s any more (%s), so the edition can't be made again. Bring it back from a backup."
                            .formatted(file.fileName(), file.council(), file.keptAs()));
        }
    }

    private static void show(Outcome outcome, Terminal terminal) {
        compare("baseline", outcome.then().baseline(), outcome.now().baseline(), terminal);
        compare("figures", outcome.then().figures(), outcome.now().figures(), terminal);
        compare("pack", outcome.then().pack(), outcome.now().pack(), terminal);
        terminal.line(
                outcome.same()
                        ? "reproduced: every fingerprint is equal"
                        : "NOT reproduced: what differs is marked above. Was the program upgraded since? Was the edition's file changed?");
    }

    private static void compare(String what, String then, String now, Terminal terminal) {
        terminal.line("%-10s %s  %s", what, now, then.equals(now) ? "equal" : "DIFFERS from " + then);
    }
}
