package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.commonbaseline.run.OptionsRun;
import uk.commonbaseline.savings.Figures;

/// `options list`.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists all options with what they come to. Changes nothing.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class OptionsListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Mixin
    private OnBaseline on;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Session session = Session.open(where)) {
            OptionsRun.Desk desk = session.get(OptionsRun.class).desk(on.name());
            List<Figures> options = desk.options().list();
            if (where.json()) {
                Json.print(out, options);
            } else {
                out.printf("on %s, GBP at its prices%n", desk.baseline());
                FiguresText.table(options, out);
            }
        }
        out.flush();
        return ExitCode.CLEAN.number();
    }
}
