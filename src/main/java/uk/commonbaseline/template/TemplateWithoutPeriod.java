package uk.commonbaseline.template;

import java.util.List;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;

/// The template does not say which period it is for.
record TemplateWithoutPeriod(List<String> known) implements Finding.OfFile {
    TemplateWithoutPeriod {
        known = List.copyOf(known);
    }

    @Override
    public Consequence consequence() {
        return Consequence.FILE_REJECTED;
    }

    @Override
    public String inPlainWords() {
        return "The template does not say which period it is for.";
    }

    @Override
    public String remedy() {
        return known.isEmpty()
                ? "Write the period on its sheet \"%s\" and drop it again.".formatted(TemplateSign.SHEET)
                : "Choose one on its sheet \"%s\" (%s) and drop it again."
                        .formatted(TemplateSign.SHEET, String.join(", ", known));
    }
}
