package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.report.Fact;
import uk.commonbaseline.report.Figure;
import uk.commonbaseline.run.TraceRun;
import uk.commonbaseline.trace.TracedFigure;
import uk.commonbaseline.trace.TracedRow;
import uk.commonbaseline.trace.Tracing.Showing;

/// `trace`: from a figure to its cells, or from a row to its figures.
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description =
                "Shows what a printed figure is made of, down to the cells of the councils' files; or where a row of a file went. Changes nothing.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class TraceCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(
            paramLabel = "REF|FILE:ROW",
            description =
                    "A figure's reference, such as C-BCC-HR; or a row, such as GL_P01-P03.csv:31 or Book.xlsx!Sheet:31. The file's name may be the start of its sha256.")
    private String asked;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description = "The edition that prints it. Default: the newest.")
    private @Nullable String edition;

    @Option(names = "--all", description = "Show every row, not just the first twenty.")
    private boolean all;

    @Option(names = "--restricted", description = "Show what single posts are paid, to those who may see it.")
    private boolean restricted;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Session session = Session.open(where)) {
            TraceRun trace = session.get(TraceRun.class);
            if (asked.contains(":")) {
                show(trace.row(asked), out);
            } else {
                Showing showing = new Showing(all ? Integer.MAX_VALUE : where.json() ? 0 : SHOWN, restricted);
                return show(trace.figure(asked, Optional.ofNullable(edition), showing), out);
            }
        }
        return ExitCode.CLEAN.number();
    }

    private int show(TracedFigure traced, PrintWriter out) throws Exception {
        if (where.json()) {
            Json.print(out, json(traced, restricted));
        } else {
            new TraceText(out, restricted).show(traced);
        }
        return (traced.holds() ? ExitCode.CLEAN : ExitCode.RECONCILIATION_BROKEN).number();
    }

    private void show(List<TracedRow> rows, PrintWriter out) throws Exception {
        List<TracedRow> seen =
                restricted ? rows : rows.stream().map(TracedRow::withoutPay).toList();
        if (where.json()) {
            Json.print(out, seen);
        } else {
            seen.forEach(new TraceText(out, restricted)::show);
        }
    }

    /// As promised to programs; more names may be added.
    static Map<String, Object> json(TracedFigure traced, boolean restricted) {
        Map<String, Object> answer = new LinkedHashMap<>();
        Figure figure = traced.figure();
        answer.put("ref", figure.ref());
        answer.put("edition", traced.edition());
        answer.put("page", figure.page());
        answer.put("label", figure.label());
        answer.put("unit", figure.unit());
        answer.put("value", figure.exact());
        answer.put("sum", Figure.exact(traced.sum(), figure.unit()));
        traced.formula().ifPresent(formula -> {
            answer.put("formula", formula.words());
            answer.put(
                    "inputs",
                    traced.inputs().stream()
                            .map(input -> Map.of("ref", input.ref(), "value", input.value()))
                            .toList());
        });
        answer.put(
                "facts",
                traced.facts().stream()
                        .map(fact -> json(fact, figure.unit(), restricted))
                        .toList());
        return answer;
    }

    private static Map<String, Object> json(Fact fact, String unit, boolean restricted) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("delivery", fact.deliveryId());
        entry.put("file", fact.fileName());
        entry.put("sha256", fact.sha256());
        entry.put("sheet", fact.sheet());
        entry.put("row", fact.row());
        entry.put("column", fact.columns());
        entry.put("amount", fact.isPay() && !restricted ? "masked" : Figure.exact(fact.amount(), unit));
        entry.put("rule", fact.rule());
        entry.put("map", fact.mapLines());
        entry.put("mapVersion", fact.mapVersion());
        return entry;
    }
}
