package uk.commonbaseline.report;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.commonbaseline.report.chart.Row;
import uk.commonbaseline.report.pdf.DocumentFacts;
import uk.commonbaseline.report.pdf.TaggedPdf;
import uk.commonbaseline.report.suppression.HeldBack;

/// Prints the pack that the board reads, from one frozen baseline and, when options have been costed against it,
/// their appraisal.
public final class BoardPack {
    private static final Logger LOG = LoggerFactory.getLogger(BoardPack.class);
    static final String PDF = "baseline-and-options.pdf";
    static final String FIGURES = "figures.json";
    private final DataSource database;
    private final boolean annex;
    private final Templates templates = new Templates();
    private final PackPlan plan = PackPlan.read();
    private final FigurePlan figurePlan = FigurePlan.read();

    public BoardPack(DataSource database) {
        this(database, false);
    }

    /// @param annex whether every line of the ledgers is printed beside the pack, for those who may see it
    public BoardPack(DataSource database, boolean annex) {
        this.database = database;
        this.annex = annex;
    }

    /// Prints one edition into a folder: the PDF, the list of its figures and a manifest. The figures are noted in the
    /// warehouse too.
    ///
    /// @param appraisalId the costed options, or null when there are none yet; their pages are then left out
    /// @param besides files that are made elsewhere and belong to the edition
    /// @throws PackNotPrinted when a page can't be filled or written, or when figures differ that must be equal
    public Edition print(
            int baselineId, @Nullable Integer appraisalId, EditionLabel label, Path folder, List<Beside> besides) {
        try (Snapshot figures = Snapshot.of(database, baselineId, appraisalId, label)) {
            Laps laps = new Laps();
            Laid laid = lay(figures, label, laps);
            DocumentFacts document = document(label, laid.facts());
            OtherForms forms = OtherForms.begin(
                    laid.sets(), laid.filled(), laid.list(), new OtherForms.Facts(plan.title(), label, laid.facts()));
            byte[] pdf = TaggedPdf.write(laid.filled(), document);
            LOG.debug("Pack: written as PDF in {} ms", laps.lap());
            List<Tie> ties = new Ties(figures, laid.list(), laid.facts(), pdf, label.readership()).check();
            List<Beside> others = forms.with(besides, folder);
            EditionFiles files = new EditionFiles(folder);
            Edition edition = edition(files, laid, pdf, folder);
            if (annex && label.readership().isRestricted()) {
                new Annex(templates, shared(laid.facts()), document, Annex.LINES_OF_A_VOLUME).write(figures, files);
            }
            files.take(others);
            // What is told is known before it is whole: later editions hold back with it in mind.
            EditionTables.keep(
                    database, new EditionTables.Provenance(baselineId, appraisalId, label, edition), laid.list());
            files.close(manifest(figures, label, laid), ties);
            return edition;
        } catch (IOException unwritten) {
            throw PackNotPrinted.unwritten(folder, unwritten);
        } catch (SQLException | JRException failed) {
            throw new PackNotPrinted(String.valueOf(failed.getMessage()), failed);
        }
    }

    /// Pages that are filled, with what they show.
    private record Laid(Row facts, List<FilledPages> sets, List<JasperPrint> filled, FigureList list) {}

    private Laid lay(Snapshot figures, EditionLabel label, Laps laps) throws SQLException, JRException {
        Row facts = figures.row("pack", "facts");
        List<FilledPages> sets = sets(figures, label, facts);
        List<Shown> shown = sets.stream().flatMap(set -> set.shown().stream()).toList();
        @Nullable HeldBack held = withhold(figures, label, sets, shown);
        long queries = laps.lap();
        List<JasperPrint> filled = filled(sets);
        PageNumbers.write(filled);
        long layout = laps.lap();
        FigureList list = list(figures, shown, held, sets, filled);
        LOG.debug(
                "Pack: figures read in {} ms, laid out in {} ms, computed anew in {} ms", queries, layout, laps.lap());
        return new Laid(facts, sets, filled, list);
    }

    private static Edition edition(EditionFiles files, Laid laid, byte[] pdf, Path folder) throws IOException {
        Path file = files.write(PDF, pdf);
        Path listed = files.write(FIGURES, laid.list().json());
        return new Edition(
                file,
                folder.resolve(EditionFiles.MANIFEST),
                listed,
                pages(laid.filled()),
                files.fingerprint(PDF),
                files.fingerprint(FIGURES));
    }

    private static Manifest manifest(Snapshot figures, EditionLabel label, Laid laid) {
        return new Manifest(
                label,
                laid.facts(),
                figures.rows("pack", "sources"),
                laid.list().held(),
                headline(laid.sets()),
                pages(laid.filled()));
    }

    /// The project sees everything; for others the pages are made anew without what can't be told.
    private static @Nullable HeldBack withhold(
            Snapshot figures, EditionLabel label, List<FilledPages> sets, List<Shown> shown) throws SQLException {
        if (label.readership().isRestricted()) {
            return null;
        }
        HeldBack held = new Discretion(figures, label).decide(shown);
        figures.withhold(shown, held);
        sets.forEach(set -> set.withhold(held, figures));
        return held;
    }

    private List<FilledPages> sets(Snapshot figures, EditionLabel label, Row facts) {
        List<String> stands = figures.rows("pack", "stands").stream()
                .map(row -> row.text("what"))
                .toList();
        Map<String, Object> shared = shared(facts);
        return plan.pages().stream()
                .filter(page -> page.isFor(label.readership()))
                .filter(page -> page.needs().isEmpty() || stands.contains(page.needs()))
                .map(page -> new FilledPages(page, figurePlan, templates, figures, shared))
                .toList();
    }

    private static FigureList list(
            Snapshot figures,
            List<Shown> shown,
            @Nullable HeldBack held,
            List<FilledPages> sets,
            List<JasperPrint> filled)
            throws SQLException {
        figures.note(shown);
        PrintedPlaces places =
                new PrintedPlaces(sets.stream().map(FilledPages::name).toList(), filled);
        return FigureList.of(shown, places, new Definitions(figures), held);
    }

    /// The contents name the pages of the others, so they are filled once more when those are counted.
    private static List<JasperPrint> filled(List<FilledPages> sets) throws JRException {
        List<JasperPrint> filled = new ArrayList<>();
        for (FilledPages set : sets) {
            filled.add(set.fill(unnumbered(sets)));
        }
        List<Row> contents = contents(sets, filled);
        for (int set = 0; set < sets.size(); set++) {
            if (sets.get(set).namesTheOthers()) {
                filled.set(set, sets.get(set).fill(contents));
            }
        }
        return filled;
    }

    private static List<Row> unnumbered(List<FilledPages> sets) {
        return sets.stream()
                .filter(FilledPages::listed)
                .map(set -> entry(set, 1))
                .toList();
    }

    private static List<Row> contents(List<FilledPages> sets, List<JasperPrint> filled) {
        List<Row> contents = new ArrayList<>();
        for (int set = 0; set < sets.size(); set++) {
            if (sets.get(set).listed()) {
                contents.add(entry(sets.get(set), pages(filled.subList(0, set)) + 1));
            }
        }
        return contents;
    }

    private static Row entry(FilledPages set, int page) {
        return new Row(Map.of("title", set.title(), "headline", set.headline(), "page", Integer.toString(page)));
    }

    /// What the first page that the contents name says in large letters.
    private static String headline(List<FilledPages> sets) {
        return sets.stream()
                .filter(FilledPages::listed)
                .map(FilledPages::headline)
                .findFirst()
                .orElse("");
    }

    private static int pages(List<JasperPrint> filled) {
        return filled.stream().mapToInt(print -> print.getPages().size()).sum();
    }

    private Map<String, Object> shared(Row facts) {
        Map<String, Object> shared = new HashMap<>();
        shared.put("pack_title", plan.title());
        shared.put(JRParameter.REPORT_TEMPLATES, List.of(templates.style()));
        shared.putAll(templates.look());
        shared.put("draft", facts.flag("draft"));
        shared.put("appraised", facts.has("assumption_set"));
        shared.put("running_head", facts.text("running_head") + " · " + plan.title());
        shared.put("running_edition", facts.text("running_edition"));
        shared.put("running_foot", facts.text("running_foot"));
        return shared;
    }

    private DocumentFacts document(EditionLabel label, Row facts) {
        return new DocumentFacts(
                "%s: %s".formatted(label.partnership(), plan.title()),
                label.partnership(),
                "%s. %s".formatted(facts.text("running_edition"), facts.text("running_foot")),
                Instant.ofEpochSecond(facts.whole("dated")));
    }
}
