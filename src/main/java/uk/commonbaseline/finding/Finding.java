package uk.commonbaseline.finding;

import java.util.Locale;

/// One thing to tell an officer. The shape is sealed, since it decides where the receipt shows it;
/// the kinds are open: each rule brings its own record.
///
/// Words never hold a personal value: a kind quotes only what [Quoted] lets through.
public sealed interface Finding permits Finding.OfFile, Finding.OfRow, Finding.OfCell {
    Place place();

    Consequence consequence();

    /// What we found, in one or two sentences an officer can follow.
    String inPlainWords();

    /// What to do about it, in one sentence.
    String remedy();

    default NextMove nextMove() {
        return NextMove.COUNCIL_OFFICER;
    }

    /// Stable code of the kind, from its name: `NotAnAmount` is `not-an-amount`.
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /// About a file or one of its sheets.
    non-sealed interface OfFile extends Finding {
        @Override
        default Place place() {
            return Place.WHOLE_FILE;
        }
    }

    /// About a whole row.
    non-sealed interface OfRow extends Finding {}

    /// About one cell.
    non-sealed interface OfCell extends Finding {}
}
