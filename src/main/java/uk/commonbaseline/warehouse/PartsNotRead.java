package uk.commonbaseline.warehouse;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Recogniser.HiddenSheet;
import uk.commonbaseline.feed.UnreadSheets;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.normalise.PersonalScan;
import uk.commonbaseline.sheet.Sheets;

/// What an officer should know of the parts of a file that are not loaded; the same for a check and for the night.
public final class PartsNotRead {
    private PartsNotRead() {}

    /// Passes on each finding as soon as it is made.
    ///
    /// @throws uk.commonbaseline.sheet.UnreadableFile when the file is broken
    public static void tell(Path file, FeedDefinition feed, Consumer<Finding> found) {
        List<Sheets.OtherSheet> others = Sheets.listOthers(file, feed.layout());
        others.stream()
                .filter(Sheets.OtherSheet::hidden)
                .map(sheet -> new HiddenSheet(sheet.name()))
                .forEach(found);
        UnreadSheets.among(others, file, feed.layout()).forEach(found);
        Sheets.listNotes(file, feed.layout()).forEach(found);
        PersonalScan.of(file, feed).forEach(found);
    }
}
