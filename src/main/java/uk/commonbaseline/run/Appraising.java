package uk.commonbaseline.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.commonbaseline.benefits.PlannedBenefits;
import uk.commonbaseline.coalition.Allocations;
import uk.commonbaseline.savings.Appraisal;
import uk.commonbaseline.savings.Appraised;
import uk.commonbaseline.savings.OptionDesk;
import uk.commonbaseline.savings.Workings;
import uk.commonbaseline.timetable.Timetables;
import uk.commonbaseline.uncertainty.Uncertainty;
import uk.commonbaseline.workbook.OptionsWorkbook;

/// Costs the options against a frozen baseline, and works out all that follows from it.
@Component
class Appraising {
    /// Is told what begins, and how far a long part has come.
    static final ScopedValue<Consumer<String>> PROGRESS = ScopedValue.newInstance();

    private static final int TENTHS = 10;

    private final Workplace workplace;
    private final Appraisal appraisal;
    private final Allocations allocations;
    private final Timetables timetables;
    private final PlannedBenefits plannedBenefits;
    private final Uncertainty uncertainty;
    private final OptionsWorkbook workbook;

    Appraising(
            Workplace workplace,
            Appraisal appraisal,
            Allocations allocations,
            Timetables timetables,
            PlannedBenefits plannedBenefits,
            Uncertainty uncertainty,
            OptionsWorkbook workbook) {
        this.workplace = workplace;
        this.appraisal = appraisal;
        this.allocations = allocations;
        this.timetables = timetables;
        this.plannedBenefits = plannedBenefits;
        this.uncertainty = uncertainty;
        this.workbook = workbook;
    }

    /// Costed options that were kept, and the desk that they were costed on.
    record Costed(Appraised appraised, OptionDesk desk) {}

    /// Costs all options and keeps the result; what stands already is not worked out twice.
    Costed cost(SettingsInForce.All all, int baselineId, Instant madeAt) {
        OptionDesk desk = desk(all, baselineId);
        Appraised appraised = appraisal.cost(desk, madeAt);
        List<Workings> workings = desk.workings();
        tell("every coalition of partners");
        allocations.work(appraised.appraisalId(), workings, all.allocation());
        timetables.work(appraised.appraisalId(), workings);
        plannedBenefits.work(appraised.appraisalId(), workings);
        uncertainty.work(appraised.appraisalId(), workings, all.uncertainty(), new TenthsTold()::drawn);
        return new Costed(appraised, desk);
    }

    private static void tell(String words) {
        PROGRESS.orElse(_ -> {}).accept(words);
    }

    /// Tells each tenth of the draws once; they come from several threads.
    private static final class TenthsTold {
        private final AtomicInteger told = new AtomicInteger();

        void drawn(long done, long of) {
            int tenth = (int) (TENTHS * done / of);
            if (told.getAndAccumulate(tenth, Math::max) < tenth) {
                tell("draws of the simulation, %d0%%".formatted(tenth));
            }
        }
    }

    /// The options on a baseline, to be asked; nothing is kept.
    OptionDesk desk(SettingsInForce.All all, int baselineId) {
        return appraisal.desk(order(all, baselineId));
    }

    /// Writes the cash flow of all options, with live formulas, into a file.
    void writeWorkbook(SettingsInForce.All all, Costed costed, String edition, Path file) {
        workbook.write(
                costed.appraised().appraisalId(),
                costed.desk().workings(),
                all.partners().partnership(),
                edition,
                file);
    }

    private Appraisal.Order order(SettingsInForce.All all, int baselineId) {
        return new Appraisal.Order(
                workplace.jobs().resolve("options"),
                baselineId,
                all.knownCodes(),
                all.baseline().targetSaving());
    }
}
