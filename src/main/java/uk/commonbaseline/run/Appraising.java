package uk.commonbaseline.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.commonbaseline.savings.Appraisal;
import uk.commonbaseline.savings.Appraised;
import uk.commonbaseline.savings.Terms;
import uk.commonbaseline.savings.Workings;

/// Costs the options against a frozen baseline, and works out all that follows from it.
@Component
class Appraising {
    private final Workplace workplace;
    private final Appraisal appraisal;

    Appraising(Workplace workplace, Appraisal appraisal) {
        this.workplace = workplace;
        this.appraisal = appraisal;
    }

    /// Costs all options and keeps the result; what stands already is not worked out twice.
    Appraised cost(SettingsInForce.All all, int baselineId, Instant madeAt) {
        return appraisal.cost(options(), baselineId, all.knownCodes(), terms(all), madeAt);
    }

    /// Takes all options apart and keeps nothing.
    List<Workings> workings(SettingsInForce.All all, int baselineId) {
        return appraisal.workings(options(), baselineId, all.knownCodes(), terms(all));
    }

    private static Terms terms(SettingsInForce.All all) {
        return Terms.greenBook(all.baseline().targetSaving());
    }

    private Path options() {
        return workplace.jobs().resolve("options");
    }
}
