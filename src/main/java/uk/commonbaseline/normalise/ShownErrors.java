package uk.commonbaseline.normalise;

import java.util.Set;
import uk.commonbaseline.sheet.CellKind;

/// Cells that a spreadsheet program could not work out, such as `#N/A`; a text file keeps them as texts.
public final class ShownErrors {
    private static final Set<String> SHOWN_ERRORS =
            Set.of("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!");

    private ShownErrors() {}

    public static boolean holds(CellKind kind, String text) {
        return kind == CellKind.ERROR || SHOWN_ERRORS.contains(text);
    }
}
