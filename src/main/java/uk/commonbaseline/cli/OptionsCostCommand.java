package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--workbook",
            paramLabel = "FILE",
            description = "Write the cash flow of all options there, as a workbook (.xlsx) with live formulas.")
    private @Nullable Path workbook;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = new Terminal(out, where.quiet());
        try (Session session = Session.open(where)) {
            OptionsRun.Costed costed =
                    session.get(OptionsRun.class).cost(on.name(), Optional.ofNullable(workbook), terminal::step);
            if (where.json()) {
                Json.print(out, costed.appraised());
            } else {
                out.printf(
                        "on %s, GBP at its prices; assumptions %s, %s%n",
                        costed.baseline(),
                        costed.appraised().assumptionSet(),
                        costed.appraised().madeBefore() ? "costed before" : "kept in the warehouse");
                FiguresText.table(costed.options().list(), out);
                if (workbook != null) {
                    out.printf("workbook   %s%n", workbook);
                }
            }
        }
        out.flush();
        return ExitCode.CLEAN.number();
    }
}
