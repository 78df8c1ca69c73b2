package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.commonbaseline.options.Change;
import uk.commonbaseline.run.OptionsRun;
import uk.commonbaseline.savings.OptionDesk.WhatIf;

/// `options what-if`.
@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        description =
                "Says what an option would come to if things turned out otherwise, in seconds. Several changes work together. Changes nothing.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class OptionsWhatIfCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Mixin
    private OnBaseline on;

    @Option(names = "--option", paramLabel = "CODE", description = "Which option. Default: the one worth most.")
    private @Nullable String option;

    @Option(names = "--without", paramLabel = "PARTNER", split = ",", description = "These partners take no part.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--keeps",
            paramLabel = "PARTNER=SERVICE",
            description = "This partner keeps the service to itself; WDC=HR+PAY for two.")
    private List<String> keeps = new ArrayList<>();

    @Option(
            names = "--joins",
            paramLabel = "PARTNER=SERVICE",
            description = "This partner comes in with the service that the option left to it.")
    private List<String> joins = new ArrayList<>();

    @Option(
            names = "--delay",
            paramLabel = "MONTHS",
            description = "Everything goes live so much later; ICT=6 for one service.")
    private List<String> delays = new ArrayList<>();

    @Option(
            names = "--saving",
            paramLabel = "CHANGE",
            description = "Savings turn out so much lower or higher: -25%%, or FIN=-25%% for one service.")
    private List<String> savings = new ArrayList<>();

    @Option(
            names = "--cost",
            paramLabel = "CHANGE",
            description = "One-off costs turn out higher or lower: +40%%, or ict=+40%% for one kind.")
    private List<String> costs = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Session session = Session.open(where)) {
            OptionsRun.Desk desk = session.get(OptionsRun.class).desk(on.name());
            WhichOption which = new WhichOption(desk, spec);
            String code = option == null ? which.best() : which.of(option);
            List<Change> changes = changes(new ChangesAsked(desk.known(), which.costs(code), spec));
            WhatIf answer = desk.options().ask(code, changes).orElseThrow();
            if (where.json()) {
                Json.print(out, answer);
            } else {
                show(answer, desk.baseline(), out);
            }
        }
        out.flush();
        return ExitCode.CLEAN.number();
    }

    private List<Change> changes(ChangesAsked asked) {
        List<Change> changes = new ArrayList<>();
        if (!without.isEmpty()) {
            changes.add(asked.without(without));
        }
        keeps.forEach(each -> changes.add(asked.keeps(each)));
        joins.forEach(each -> changes.add(asked.joins(each)));
        delays.forEach(each -> changes.add(asked.later(each)));
        savings.forEach(each -> changes.add(asked.saving(each)));
        costs.forEach(each -> changes.add(asked.cost(each)));
        if (changes.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Say what should be different, such as --without WDC or --delay 12.");
        }
        return changes;
    }

    private static void show(WhatIf answer, String baseline, PrintWriter out) {
        out.printf(
                "%s %s on %s, GBP at its prices; nothing was kept%n",
                answer.before().option(), answer.before().name(), baseline);
        FiguresText.pair("as planned", answer.before(), "then", answer.after(), out);
        FiguresText.partners(answer.partners(), out);
        answer.after().findings().forEach(out::println);
    }
}
