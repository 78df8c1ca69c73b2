package uk.commonbaseline.normalise;

import java.util.Set;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.finding.Quoted;
import uk.commonbaseline.sheet.CellKind;

/// One cell on its way to becoming a value: what it holds, where it stands, and how it may be quoted.
record Cell(String text, CellKind kind, Place place, String heading, Quoted quoting) {
    private static final Set<String> SHOWN_ERRORS =
            Set.of("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!");

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isError() {
        return kind == CellKind.ERROR || SHOWN_ERRORS.contains(text);
    }

    String quoted() {
        return quoting.quote(text);
    }
}
