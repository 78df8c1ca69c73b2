package uk.commonbaseline.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.feed.PeriodLabel;
import uk.commonbaseline.feed.Recognised;
import uk.commonbaseline.feed.Recogniser.UnknownFeed;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sheet.FileLayout;
import uk.commonbaseline.sheet.FileLayout.Format;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.sheet.SourceRow;
import uk.commonbaseline.sheet.UnreadableFile;

/// A template that came back. It is known by its sign, whatever it is called, and is read as it is laid out, also where
/// the feed's own extract is CSV.
public final class FilledTemplate {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int LARGEST_LIST = 4_000_000;
    private static final FileLayout NOTES = new FileLayout(Format.XLSX, "UTF-8", ',', List.of(TemplateSign.SHEET));

    private final TemplateSign sign;
    private final String period;

    private FilledTemplate(TemplateSign sign, String period) {
        this.sign = sign;
        this.period = period;
    }

    /// The file as a template; empty when it is none.
    public static Optional<FilledTemplate> find(Path file) {
        if (!mayBeOne(file)) {
            return Optional.empty();
        }
        try (SheetReader rows = Sheets.open(file, NOTES)) {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            return sign(rows.next()).map(sign -> new FilledTemplate(sign, period(rows)));
        } catch (UnreadableFile _) {
            return Optional.empty();
        }
    }

    /// The definition by which the file is read: the template's form of the feed where it is one, else the feed itself.
    public static FeedDefinition definitionFor(Path file, FeedDefinition feed) {
        return find(file).isPresent() ? TemplateForm.of(feed) : feed;
    }

    /// What the officer should know of the template itself.
    public static List<Finding> listNotes(Path file, FeedDefinition feed) {
        return find(file)
                .filter(template -> !template.sign.recipe().equals(feed.recipe()))
                .<Finding>map(_ -> new TemplateOutOfDate(feed.feed()))
                .stream()
                .toList();
    }

    public String council() {
        return sign.council();
    }

    public String feed() {
        return sign.feed();
    }

    /// Which extract the template is of, dropped into this folder.
    ///
    /// @param folder the feed's folder; empty where it was dropped into the council's own
    public Recognised recognise(String council, String folder, Feeds feeds) {
        if (!sign.council().equals(council) || !(folder.isEmpty() || folder.equals(sign.feed()))) {
            return new Recognised.Not(new TemplateOfAnother(sign.council(), sign.feed()));
        }
        Optional<FeedDefinition> feed = feeds.find(council, sign.feed());
        if (feed.isEmpty()) {
            return new Recognised.Not(new UnknownFeed(
                    sign.feed(),
                    feeds.listOf(council).stream().map(FeedDefinition::feed).toList()));
        }
        return periodFor(feed.get())
                .<Recognised>map(told -> new Recognised.As(feed.get(), told))
                .orElseGet(() ->
                        new Recognised.Not(new TemplateWithoutPeriod(feed.get().expects())));
    }

    private Optional<String> periodFor(FeedDefinition feed) {
        if (feed.period() instanceof PeriodLabel.Fixed(String label)) {
            return Optional.of(label);
        }
        return Optional.of(period)
                .filter(told -> !told.isEmpty())
                .filter(told -> feed.expects().isEmpty() || feed.expects().contains(told));
    }

    /// A quick look at the list of sheets, since every delivery is asked.
    private static boolean mayBeOne(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            @Nullable ZipEntry list = zip.getEntry(WORKBOOK);
            if (list == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(list)) {
                return new String(in.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8)
                        .contains("\"" + TemplateSign.SHEET + "\"");
            }
        } catch (IOException _) {
            return false;
        }
    }

    private static Optional<TemplateSign> sign(SourceRow row) {
        boolean ours = row.text(0).equals(TemplateSign.MARK) && row.text(4).equals(TemplateSign.LAYOUT);
        return ours ? Optional.of(new TemplateSign(row.text(1), row.text(2), row.text(3))) : Optional.empty();
    }

    private static String period(SheetReader rows) {
        while (rows.hasNext()) {
            SourceRow row = rows.next();
            if (row.text(0).equals(TemplateSign.PERIOD)) {
                return row.text(1);
            }
        }
        return "";
    }
}
