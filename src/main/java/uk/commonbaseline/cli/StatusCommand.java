package uk.commonbaseline.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.commonbaseline.database.DatabaseAddress;
import uk.commonbaseline.run.Today;
import uk.commonbaseline.warehouse.Status;

/// `status`: what is there and what waits; changes nothing.
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows what was received, what counts now, and what waits. Changes nothing.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class StatusCommand implements Callable<Integer> {
    private static final String LINE = "%-8s %-12s %-20s %-4s %-22s %9s  %s%n";

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Override
    public Integer call() throws Exception {
        DatabaseAddress address = Session.running(where.home());
        DriverManagerDataSource source = new DriverManagerDataSource(address.url(), address.user(), address.password());
        Status status = Status.read(source, Today.now().day());
        String mail = DispatchText.standing(source, where);
        PrintWriter out = spec.commandLine().getOut();
        if (where.json()) {
            Json.print(out, new WithMail(status, mail));
        } else {
            show(status, out);
            out.printf("mail: %s%n", mail);
            out.flush();
        }
        return ExitCode.CLEAN.number();
    }

    /// For programs.
    private record WithMail(@JsonUnwrapped Status status, String mail) {}

    private static void show(Status status, PrintWriter out) {
        out.printf(LINE, "council", "extract", "period", "ver.", "state", "rows", "file");
        for (Status.Line line : status.deliveries()) {
            out.printf(
                    LINE,
                    line.council(),
                    line.feed(),
                    line.period(),
                    line.version() > 0 ? "v" + line.version() : "",
                    line.words(),
                    "%,d".formatted(line.rows()),
                    line.fileName());
        }
        List<Status.Missing> missing = status.missing();
        out.printf("%nexpected and not here: %s%n", missing.isEmpty() ? "nothing" : missing.size() + " files");
        missing.forEach(each -> out.printf("  %s%n", each.words()));
        status.idleWaivers().forEach(each -> out.printf("waiver without effect: %s%n", each));
        List<String> baselines = status.baselines();
        out.printf(
                "unfinished deliveries: %d%nbaselines: %s%n",
                status.unfinished(), baselines.isEmpty() ? "none" : String.join(", ", baselines));
        out.flush();
    }
}
