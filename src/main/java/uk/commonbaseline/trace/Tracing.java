package uk.commonbaseline.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.inbound.Vault;
import uk.commonbaseline.report.Fact;
import uk.commonbaseline.report.Figure;
import uk.commonbaseline.report.FigureTrace;
import uk.commonbaseline.report.FigureTrace.Formula;
import uk.commonbaseline.report.PrintedEdition;
import uk.commonbaseline.settings.Suggestion;

/// Answers what a figure is made of, and where a row went.
public final class Tracing {
    private final DataSource database;
    private final Archive archive;

    public Tracing(DataSource database, Home home, Vault vault, Feeds feeds) {
        this.database = database;
        this.archive = new Archive(home, vault, feeds);
    }

    /// How much of what is found is shown; all of it counts.
    ///
    /// @param most cells to read from the archive
    /// @param restricted whether what a person is paid may be seen
    public record Showing(int most, boolean restricted) {}

    /// The rows and cells behind a figure.
    ///
    /// @param edition the newest when empty
    /// @throws CannotTrace when there is no such edition or figure
    public TracedFigure figure(String ref, Optional<String> edition, Showing showing) {
        return figures(List.of(ref), edition, showing).getFirst();
    }

    /// The rows and cells behind several figures of one edition, in the order asked for.
    public List<TracedFigure> figures(List<String> refs, Optional<String> edition, Showing showing) {
        PrintedEdition printed = edition(edition);
        try (FigureTrace trace = FigureTrace.open(database, printed)) {
            return refs.stream()
                    .map(ref -> trace.find(ref).orElseThrow(() -> unknown(ref, printed, trace)))
                    .map(figure -> traced(figure, printed, trace, showing))
                    .toList();
        }
    }

    /// Every figure of an edition, in the order of its pages.
    public List<Figure> figures(Optional<String> edition) {
        try (FigureTrace trace = FigureTrace.open(database, edition(edition))) {
            return trace.list();
        }
    }

    /// Where a row of a file went.
    ///
    /// @param place `FILE:ROW` or `FILE!Sheet:ROW`; the file by its name or the start of its sha256
    /// @throws CannotTrace when there is no such file or row
    public List<TracedRow> row(String place) {
        return new RowTracing(database, archive).trace(AskedRow.read(place));
    }

    private TracedFigure traced(Figure figure, PrintedEdition printed, FigureTrace trace, Showing showing) {
        List<Fact> facts = trace.facts(figure.ref());
        Optional<Formula> formula = trace.findFormula(figure.ref());
        BigDecimal sum = facts.isEmpty() ? formula.map(Formula::value).orElse(BigDecimal.ZERO) : sum(facts);
        List<String> cells = new SourceCells(archive, showing.restricted())
                .of(facts.subList(0, Math.min(showing.most(), facts.size())));
        List<TracedFigure.Input> inputs = formula.map(Formula::inputs).orElse(List.of()).stream()
                .map(input -> input(input, trace))
                .toList();
        return new TracedFigure(figure, printed.edition(), sum, formula, inputs, facts, cells);
    }

    private static TracedFigure.Input input(String ref, FigureTrace trace) {
        List<Fact> facts = trace.facts(ref);
        BigDecimal value = trace.findFormula(ref).map(Formula::value).orElseGet(() -> sum(facts));
        return new TracedFigure.Input(ref, value, facts.size());
    }

    private static BigDecimal sum(List<Fact> facts) {
        return facts.stream().map(Fact::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private PrintedEdition edition(Optional<String> name) {
        List<PrintedEdition> all = PrintedEdition.listAll(database);
        if (all.isEmpty()) {
            throw new CannotTrace(
                    "No edition has been printed yet. Print one with ./baseline report, then trace its figures.");
        }
        return name.isEmpty()
                ? all.getFirst()
                : PrintedEdition.find(all, name.get())
                        .orElseThrow(() -> new CannotTrace("There is no edition \"%s\". There are: %s."
                                .formatted(
                                        name.get(),
                                        String.join(
                                                ", ",
                                                all.stream()
                                                        .map(PrintedEdition::edition)
                                                        .toList()))));
    }

    private static CannotTrace unknown(String ref, PrintedEdition printed, FigureTrace trace) {
        List<String> refs = trace.list().stream().map(Figure::ref).toList();
        return new CannotTrace("Edition %s has no figure %s%s. figures.json beside the pack lists all %d."
                .formatted(printed.edition(), ref, Suggestion.among(refs, ref), refs.size()));
    }
}
