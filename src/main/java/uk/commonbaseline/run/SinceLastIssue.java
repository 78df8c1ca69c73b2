package uk.commonbaseline.run;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.baseline.Changes.Change;
import uk.commonbaseline.report.EditionLabel;
import uk.commonbaseline.run.LastIssues.Before;

/// Works out what changed since the issue before, for the edition that is about to be printed.
@Component
class SinceLastIssue {
    private final LastIssues issues;
    private final Comparing comparing;

    SinceLastIssue(LastIssues issues, Comparing comparing) {
        this.issues = issues;
        this.comparing = comparing;
    }

    /// Compares and keeps; to be called by whoever holds the runner's lock.
    void note(EditionLabel label, Baseline baseline, @Nullable Integer appraisalId) {
        Optional<LastIssue> last = issues.findBefore(label.edition(), label.partnership())
                .map(before -> lastIssue(before, baseline, appraisalId));
        issues.keep(label.edition(), last);
    }

    private LastIssue lastIssue(Before before, Baseline baseline, @Nullable Integer appraisalId) {
        List<Change> changes = List.of();
        String unexplained = "";
        if (!before.baseline().equals(baseline.name())) {
            try {
                changes = comparing
                        .compareLocked(before.baseline(), baseline.name())
                        .changes();
            } catch (Recipes.NotKept gone) {
                unexplained = String.valueOf(gone.getMessage());
            }
        }
        return new LastIssue(
                before.edition(),
                before.baseline(),
                unexplained,
                issues.headlines(before),
                changes,
                issues.assumptions(before, appraisalId));
    }
}
