package uk.commonbaseline.template;

import java.io.IOException;
import java.nio.file.Path;
import uk.commonbaseline.feed.FeedDefinition;

/// A workbook that an officer fills in where her system gives no extract. What it holds follows from the feed's
/// definition and the council's code maps alone, to the byte.
public final class Template {
    private Template() {}

    /// The workbook (.xlsx) of a feed.
    ///
    /// @param maps the folder of the councils' code maps
    public static byte[] of(FeedDefinition feed, Path maps) throws IOException {
        FeedDefinition form = TemplateForm.of(feed);
        return new TemplateWorkbook(feed, TemplateColumns.of(form, maps)).bytes();
    }
}
