package uk.commonbaseline.template;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;

/// A template of one extract was dropped into the folder of another.
record TemplateOfAnother(String council, String feed) implements Finding.OfFile {
    @Override
    public Consequence consequence() {
        return Consequence.FILE_REJECTED;
    }

    @Override
    public String inPlainWords() {
        return "This is the template for the extract \"%s\" of %s, dropped into another folder."
                .formatted(feed, council);
    }

    @Override
    public String remedy() {
        return "Drop it into inbound/%s/%s.".formatted(council, feed);
    }
}
