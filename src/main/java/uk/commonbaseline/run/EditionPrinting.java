package uk.commonbaseline.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.reconcile.Checks;
import uk.commonbaseline.report.Beside;
import uk.commonbaseline.report.BoardPack;
import uk.commonbaseline.report.Edition;
import uk.commonbaseline.report.EditionLabel;
import uk.commonbaseline.report.Readership;

/// Prints an edition for all its readers, and gives it its name when the copies of all of them are whole.
@Component
class EditionPrinting {
    private final Workplace workplace;
    private final Checks checks;
    private final SinceLastIssue since;
    private final LastIssues issues;
    private final PastEditions editions;
    private final Appraising appraising;
    private final DataSource dataSource;

    EditionPrinting(
            Workplace workplace,
            Checks checks,
            SinceLastIssue since,
            LastIssues issues,
            PastEditions editions,
            Appraising appraising,
            DataSource dataSource) {
        this.workplace = workplace;
        this.checks = checks;
        this.since = since;
        this.issues = issues;
        this.editions = editions;
        this.appraising = appraising;
        this.dataSource = dataSource;
    }

    /// What is to be printed.
    ///
    /// @param folder the edition's name as its folder has it, `2008-06-v1`
    /// @param annex whether every line of the ledgers is printed beside it
    record Order(String folder, Baseline baseline, Appraising.Costed costed, boolean annex, Instant now) {}

    /// The name of the next edition, as its folder has it.
    String nextName(Instant now) {
        return board().nextEdition(new AsAt(now), editions.list());
    }

    /// Prints; what goes wrong leaves no edition behind.
    ///
    /// @param settings those that the baseline was frozen and the options were costed with
    Edition print(SettingsInForce.Noted settings, Order order) {
        try {
            EditionLabel label = label(settings.all(), order);
            since.note(label, order.baseline(), order.costed().appraised().appraisalId());
            Edition printed = printForAll(settings.all(), order, label);
            Edition issued = board().issue(order.folder(), printed);
            editions.keep(label.edition(), settings.files().contents(), order.now());
            board().list(editions.readers());
            return issued;
        } catch (RuntimeException failed) {
            board().abandon(order.folder());
            throw failed;
        }
    }

    private EditionLabel label(SettingsInForce.All all, Order order) {
        return new EditionLabel(
                all.partners().partnership(),
                order.folder().replace("-v", " v"),
                !checks.standing(order.baseline().id()).isFinal());
    }

    /// The project's first, then each in a folder of its own, the public edition before the councils'.
    private Edition printForAll(SettingsInForce.All all, Order order, EditionLabel label) {
        Path folder = board().begin(order.folder());
        int baselineId = order.baseline().id();
        int appraisalId = order.costed().appraised().appraisalId();
        Edition printed = new BoardPack(dataSource, order.annex())
                .print(baselineId, appraisalId, label, folder, List.of(workbook(all, order, label)));
        for (Readership reader : all.editions().readers()) {
            new BoardPack(dataSource)
                    .print(
                            baselineId,
                            appraisalId,
                            label.readBy(reader, all.editions().smallNumbers()),
                            reader.folderIn(folder),
                            List.of());
        }
        return printed;
    }

    private Beside workbook(SettingsInForce.All all, Order order, EditionLabel label) {
        return Beside.named(
                "options.xlsx", file -> appraising.writeWorkbook(all, order.costed(), label.edition(), file));
    }

    /// Prints a past edition of its baseline once more, with the settings of then in force.
    PastEdition.Hashes printAgain(SettingsInForce.All all, Baseline baseline, PastEdition past) {
        int appraisalId =
                appraising.cost(all, baseline.id(), past.costedAt()).appraised().appraisalId();
        issues.keep(past.name(), past.lastIssue());
        @Nullable Integer shown = past.costed() ? appraisalId : null;
        Edition edition = new BoardPack(dataSource)
                .print(
                        baseline.id(),
                        shown,
                        new EditionLabel(all.partners().partnership(), past.name(), past.draft()),
                        workplace.home().board().resolve(past.folder()),
                        List.of());
        return new PastEdition.Hashes(baseline.contentHash(), edition.sha256(), edition.figuresSha256());
    }

    private BoardFolder board() {
        return new BoardFolder(workplace.home().board());
    }
}
