package uk.commonbaseline.feed;

import static uk.commonbaseline.feed.DriftPolicy.DISCARD_ROW;
import static uk.commonbaseline.feed.DriftPolicy.DISCARD_VALUE;
import static uk.commonbaseline.feed.DriftPolicy.EVOLVE;
import static uk.commonbaseline.feed.DriftPolicy.FREEZE;

import java.util.List;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// What holds when a delivery has a column that nobody agreed on, lacks one, or has one in another place. Not every
/// policy makes sense for every change; see `docs/feeds.md`.
public record Drift(DriftPolicy newColumn, DriftPolicy missingColumn, DriftPolicy movedColumn) {
    /// A new column is not read, a missing one refuses the file, a moved one is read where it stands now.
    public static final Drift USUAL = new Drift(DISCARD_VALUE, FREEZE, EVOLVE);

    /// Reads `drift` of a feed.
    static Drift ofFeed(Setting setting, boolean oneTable) {
        SettingsGroup group = setting.group().allowing("new-column", "missing-column", "moved-column");
        return new Drift(
                group.get("new-column", USUAL.newColumn, Drift::policy),
                group.get("missing-column", USUAL.missingColumn, written -> missing(written, oneTable)),
                group.get("moved-column", USUAL.movedColumn, Drift::moved));
    }

    /// Reads `drift` of one column; what it does not say is as the feed says.
    ///
    /// @param needed whether records can't be made without the column
    Drift ofColumn(SettingsGroup column, boolean needed, boolean byLetter, boolean oneTable) {
        SettingsGroup own = column.find("drift")
                .map(setting -> setting.group().allowing("missing-column", "moved-column"))
                .orElse(null);
        DriftPolicy usual = needed ? FREEZE : missingColumn;
        if (own == null) {
            return new Drift(newColumn, usual, movedColumn);
        }
        own.find("missing-column").ifPresent(written -> refuseNonsense(written, column, needed, byLetter));
        return new Drift(
                newColumn,
                own.get("missing-column", usual, written -> missing(written, oneTable)),
                own.get("moved-column", movedColumn, Drift::moved));
    }

    private static void refuseNonsense(Setting written, SettingsGroup column, boolean needed, boolean byLetter) {
        DriftPolicy policy = policy(written);
        if (byLetter) {
            throw written.mistake("a column that is named by its letter is never missing; name it by its heading");
        }
        if (needed && (policy == EVOLVE || policy == DISCARD_VALUE)) {
            throw written.mistake(
                    "no record can be made without this column; say freeze (refuse the file) or discard-row (refuse the rows of the sheet that lacks it)");
        }
        if (column.find("required").isPresent()) {
            throw written.mistake(
                    "\"required\" and \"missing-column\" speak of the same thing; leave \"required\" out");
        }
    }

    private static DriftPolicy policy(Setting written) {
        return written.oneOf(DriftPolicy.class);
    }

    private static DriftPolicy missing(Setting written, boolean oneTable) {
        DriftPolicy policy = policy(written);
        if (oneTable && policy == DISCARD_ROW) {
            throw written.mistake("a text file is one table, so every row would go; say freeze");
        }
        return policy;
    }

    private static DriftPolicy moved(Setting written) {
        DriftPolicy policy = policy(written);
        if (!List.of(EVOLVE, FREEZE).contains(policy)) {
            throw written.mistake(
                    "a column is known by its heading wherever it stands; say evolve (read it there) or freeze (refuse the file)");
        }
        return policy;
    }
}
