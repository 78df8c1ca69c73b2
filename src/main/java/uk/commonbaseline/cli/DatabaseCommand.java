package uk.commonbaseline.cli;

import java.util.concurrent.Callable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.database.DatabaseAddress;
import uk.commonbaseline.database.EmbeddedPostgres;
import uk.commonbaseline.run.SettingsInForce;
import uk.commonbaseline.warehouse.CouncilRoles;

/// `db start|stop|url|roles`: the PostgreSQL that we run.
@Command(
        name = "db",
        mixinStandardHelpOptions = true,
        description = "Starts or stops our own PostgreSQL, prints where it answers, or makes a role for each council.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class DatabaseCommand implements Callable<Integer> {
    private enum Action {
        START,
        STOP,
        URL,
        ROLES
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(paramLabel = "start|stop|url|roles", description = "What to do.")
    private Action action;

    @Override
    public Integer call() throws Exception {
        EmbeddedPostgres postgres = new EmbeddedPostgres(where.home().root());
        switch (action) {
            case ROLES -> makeRoles();
            case START -> print("The database answers at " + postgres.start().url() + ".");
            case STOP -> print(postgres.stop() ? "The database is stopped." : "The database was not running.");
            case URL -> {
                DatabaseAddress address = Session.running(where.home());
                print(address.url() + " user " + address.user());
            }
        }
        return ExitCode.CLEAN.number();
    }

    /// Needs a login that may make roles; ours may.
    private void makeRoles() throws Exception {
        try (Session session = Session.open(where)) {
            DatabaseAddress address = session.database();
            CouncilRoles.make(
                            new DriverManagerDataSource(address.url(), address.user(), address.password()),
                            session.get(SettingsInForce.class).readAnew().councils())
                    .forEach((council, role) -> print(council + "  " + role));
        }
        print("Grant each to the logins of its council: grant baseline_council_... to <login>;");
    }

    private void print(String words) {
        spec.commandLine().getOut().println(words);
        spec.commandLine().getOut().flush();
    }
}
