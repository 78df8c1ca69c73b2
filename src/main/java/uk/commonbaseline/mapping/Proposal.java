package uk.commonbaseline.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.warehouse.Validity;

/// One line of a proposals file. Figures and evidence are ours; target, status, names, comment, weight and days are the
/// officer's to set.
///
/// @param target empty while nobody knows
/// @param evidence why the target was proposed; stays as it was written
/// @param proposedBy the person who accepts the target; empty while it is open
/// @param line its number in the file, from 1; 0 for one that is not written yet
record Proposal(
        CodeKey key,
        String name,
        String target,
        String score,
        String evidence,
        Stake stake,
        Status status,
        String proposedBy,
        String comment,
        Optional<BigDecimal> weight,
        Validity validity,
        int line,
        Mistakes mistakes) {
    enum Status {
        OPEN,
        ACCEPTED,
        REFUSED
    }

    /// Names file and line.
    interface Mistakes {
        SettingsMistake mistake(int line, String words);
    }

    SettingsMistake mistake(String words) {
        return mistakes.mistake(line, words);
    }

    boolean isLive() {
        return status != Status.REFUSED;
    }

    /// Whether nothing in it is a person's doing, as far as that can be told.
    boolean isUntouched() {
        return status == Status.OPEN && proposedBy.isEmpty() && comment.isEmpty() && weight.isEmpty();
    }

    Proposal withStake(Stake now) {
        return new Proposal(
                key, name, target, score, evidence, now, status, proposedBy, comment, weight, validity, line, mistakes);
    }

    Proposal withSuggestion(Suggested suggested) {
        return new Proposal(
                key,
                name,
                suggested.target(),
                suggested.target().isEmpty() ? "" : String.valueOf(suggested.score()),
                suggested.evidence(),
                stake,
                status,
                proposedBy,
                comment,
                weight,
                validity,
                line,
                mistakes);
    }
}
