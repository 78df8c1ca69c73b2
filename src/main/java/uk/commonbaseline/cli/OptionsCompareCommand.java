package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.run.OptionsRun;
import uk.commonbaseline.savings.OptionDesk.Compared;

/// `options compare O2 O3`.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Puts two options beside each other: by figure, service and partner. Changes nothing.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class OptionsCompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Mixin
    private OnBaseline on;

    @Parameters(index = "0", paramLabel = "A", description = "Code of the one option, such as O2.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "Code of the other.")
    private String second;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Session session = Session.open(where)) {
            OptionsRun.Desk desk = session.get(OptionsRun.class).desk(on.name());
            WhichOption which = new WhichOption(desk, spec);
            String one = which.of(first);
            String other = which.of(second);
            Compared compared = desk.options().compare(one, other).orElseThrow();
            if (where.json()) {
                Json.print(out, compared);
            } else {
                show(compared, desk.baseline(), out);
            }
        }
        out.flush();
        return ExitCode.CLEAN.number();
    }

    private static void show(Compared compared, String baseline, PrintWriter out) {
        out.printf("on %s, GBP at its prices%n", baseline);
        FiguresText.pair(
                compared.one().option(), compared.one(), compared.other().option(), compared.other(), out);
        out.printf("%ngross saving a year, by service%n");
        compared.services()
                .forEach((service, move) ->
                        FiguresText.row("  " + (service.isEmpty() ? "all" : service), move.one(), move.other(), out));
        FiguresText.partners(compared.partners(), out);
    }
}
