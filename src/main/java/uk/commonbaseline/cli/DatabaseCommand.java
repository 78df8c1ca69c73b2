package uk.commonbaseline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.database.DatabaseAddress;
import uk.commonbaseline.database.EmbeddedPostgres;

/// `db start|stop|url`: the PostgreSQL that we run.
@Command(
        name = "db",
        mixinStandardHelpOptions = true,
        description = "Starts or stops our own PostgreSQL, or prints where it answers.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class DatabaseCommand implements Callable<Integer> {
    private enum Action {
        START,
        STOP,
        URL
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(paramLabel = "start|stop|url", description = "What to do.")
    private Action action;

    @Override
    public Integer call() {
        EmbeddedPostgres postgres = new EmbeddedPostgres(where.home().root());
        switch (action) {
            case START -> print("The database answers at " + postgres.start().url() + ".");
            case STOP -> print(postgres.stop() ? "The database is stopped." : "The database was not running.");
            case URL -> {
                DatabaseAddress address = Session.running(where.home());
                print(address.url() + " user " + address.user());
            }
        }
        return ExitCode.CLEAN.number();
    }

    private void print(String words) {
        spec.commandLine().getOut().println(words);
        spec.commandLine().getOut().flush();
    }
}
