package uk.commonbaseline.benefits;

import java.util.List;
import uk.commonbaseline.settings.Suggestion;

/// Somebody wants to look at an option that was never costed against the baseline; looking costs nothing anew.
public final class OptionNotCosted extends RuntimeException {
    OptionNotCosted(String option, String baseline, List<String> costed) {
        super("Option %s was not costed against %s%s%s."
                .formatted(
                        option,
                        baseline,
                        Suggestion.among(costed, option),
                        costed.isEmpty()
                                ? "; ./baseline options cost does it"
                                : " (costed: " + String.join(", ", costed) + ")"));
    }
}
