package uk.commonbaseline.run;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.baseline.Freeze;
import uk.commonbaseline.dispatch.Dispatched;
import uk.commonbaseline.report.Edition;
import uk.commonbaseline.run.NotedJob.Piece;
import uk.commonbaseline.savings.Appraised;

/// The job that prints the board pack: freeze, cost the options, print, and let it out.
@Component
public class BoardPackRun {
    private final SettingsInForce settings;
    private final Freezing freezing;
    private final Freeze freeze;
    private final Appraising appraising;
    private final EditionPrinting printing;
    private final DoorsOut doors;
    private final NotedJob job;
    private final DataSource dataSource;

    BoardPackRun(
            SettingsInForce settings,
            Freezing freezing,
            Freeze freeze,
            Appraising appraising,
            EditionPrinting printing,
            DoorsOut doors,
            NotedJob job,
            DataSource dataSource) {
        this.settings = settings;
        this.freezing = freezing;
        this.freeze = freeze;
        this.appraising = appraising;
        this.printing = printing;
        this.doors = doors;
        this.job = job;
        this.dataSource = dataSource;
    }

    /// A printed pack, and what it was printed from.
    ///
    /// @param dispatched what left the house then
    public record Printed(
            Baseline baseline, Appraised appraised, Edition edition, String label, Dispatched dispatched) {
        private Printed with(Dispatched round) {
            return new Printed(baseline, appraised, edition, label, round);
        }
    }

    /// What the steps hand to each other.
    private static final class Handed {
        private @Nullable Baseline baseline;
        private Appraising.@Nullable Costed costed;
        private @Nullable Edition edition;

        private Baseline baseline() {
            return Objects.requireNonNull(baseline);
        }

        private Appraising.Costed costed() {
            return Objects.requireNonNull(costed);
        }

        private Printed printed(String label) {
            return new Printed(
                    baseline(), costed().appraised(), Objects.requireNonNull(edition), label, Dispatched.NOTHING);
        }
    }

    /// Prints a pack: of the named baseline, or of what is current now.
    public Printed print(Optional<String> baseline) throws SQLException, IOException {
        return print(baseline, false);
    }

    /// The same, with every line of the ledgers as an annex where that is wanted.
    public Printed print(Optional<String> baseline, boolean annex) throws SQLException, IOException {
        SettingsInForce.Noted noted = settings.readAndNote();
        return printAlone(noted, baseline, annex).with(doors.afterPrinting());
    }

    private Printed printAlone(SettingsInForce.Noted noted, Optional<String> baseline, boolean annex)
            throws SQLException {
        try (RunnerLock _ = RunnerLock.take(dataSource).orElseThrow(RunnerLock.Busy::new)) {
            freezing.begin(noted.all());
            Instant now = Instant.now();
            String label = printing.nextName(now);
            doors.printing(label, now);
            Handed handed = new Handed();
            Piece freezes = new Piece("freeze", () -> handed.baseline = frozen(noted, baseline, now));
            Piece costs = new Piece("options", () -> {
                handed.costed = appraising.cost(noted.all(), handed.baseline().id(), now);
                settings.mustStillBe(noted);
            });
            Piece prints = new Piece(
                    "print",
                    () -> handed.edition = printing.print(
                            noted, new EditionPrinting.Order(label, handed.baseline(), handed.costed(), annex, now)));
            job.run("board-pack", label, List.of(freezes, costs, prints));
            return handed.printed(label);
        }
    }

    private Baseline frozen(SettingsInForce.Noted noted, Optional<String> name, Instant now) {
        return name.map(freeze::getFrozen).orElseGet(() -> freezing.freeze(noted, Freezing.Wanted.NOW, now));
    }
}
