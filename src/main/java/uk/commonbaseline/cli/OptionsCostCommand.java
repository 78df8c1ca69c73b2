package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.commonbaseline.run.OptionsRun;

/// `options cost`.
@Command(
        name = "cost",
        mixinStandardHelpOptions = true,
        description = "Costs all options on a frozen baseline and keeps the result in the warehouse.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class OptionsCostCommand implements Callable<Integer> {
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
            OptionsRun.Costed costed = session.get(OptionsRun.class).cost(on.name());
            if (where.json()) {
                Json.print(out, costed.appraised());
            } else {
                out.printf(
                        "on %s, GBP at its prices; assumptions %s, %s%n",
                        costed.baseline(),
                        costed.appraised().assumptionSet(),
                        costed.appraised().madeBefore() ? "costed before" : "kept in the warehouse");
                FiguresText.table(costed.options().list(), out);
            }
        }
        out.flush();
        return ExitCode.CLEAN.number();
    }
}
