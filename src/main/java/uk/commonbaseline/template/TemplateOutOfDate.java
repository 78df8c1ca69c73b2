package uk.commonbaseline.template;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;

/// The template was made before the extract was agreed anew. It was read as agreed today.
record TemplateOutOfDate(String feed) implements Finding.OfFile {
    @Override
    public Consequence consequence() {
        return Consequence.QUESTIONED;
    }

    @Override
    public String inPlainWords() {
        return "The template is older than what is agreed for \"%s\" now; it was read as agreed now.".formatted(feed);
    }

    @Override
    public String remedy() {
        return "Check the figures above. Ask the partnership team for the new template, and use that from now on.";
    }
}
