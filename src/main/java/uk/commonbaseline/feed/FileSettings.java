package uk.commonbaseline.feed;

import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.commonbaseline.feed.FeedDefinition.HeadingRows;
import uk.commonbaseline.feed.FeedDefinition.Notation;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;
import uk.commonbaseline.sheet.FileLayout;

/// The `file` settings of a feed: its name, format, headings and notation.
final class FileSettings {
    private static final List<String> DAY_FIRST = List.of("dd/MM/yyyy");

    private final SettingsGroup settings;

    FileSettings(SettingsGroup group) {
        this.settings = group.allowing(
                "name",
                "format",
                "encoding",
                "delimiter",
                "sheets",
                "headings",
                "heading-rows",
                "headings-again",
                "until",
                "dates",
                "decimal-mark");
    }

    /// A glob over file names.
    String namePattern() {
        return settings.get("name", "*", FileSettings::glob);
    }

    private static String glob(Setting setting) {
        return setting.read("a pattern for file names such as \"GL_*.csv\" (brackets come in pairs)", text -> {
            FileSystems.getDefault().getPathMatcher("glob:" + text);
            return text;
        });
    }

    FileLayout layout() {
        return new FileLayout(
                settings.get("format").oneOf(FileLayout.Format.class),
                settings.get("encoding", "utf-8", FileSettings::encoding),
                settings.get("delimiter", ',', FileSettings::delimiter),
                sheets());
    }

    /// A sheet named twice would be counted twice.
    private List<String> sheets() {
        Set<String> seen = new HashSet<>();
        return settings.listOf("sheets", sheet -> {
            if (!seen.add(sheet.text().toLowerCase(Locale.ROOT))) {
                throw sheet.mistake("sheet \"%s\" is named twice; its rows would count twice".formatted(sheet.text()));
            }
            return sheet.text();
        });
    }

    private static String encoding(Setting setting) {
        return setting.read(
                "an encoding such as windows-1252 or utf-8",
                name -> Charset.forName(name).name());
    }

    private static char delimiter(Setting setting) {
        String written = setting.rawText();
        if (written.equals("tab")) {
            return '\t';
        }
        if (written.length() != 1) {
            throw setting.mistake("a delimiter is one character such as \";\", or the word tab");
        }
        return written.charAt(0);
    }

    HeadingRows headingRows() {
        return new HeadingRows(
                settings.find("headings").map(Setting::wholeNumber),
                settings.get("heading-rows", 1, Setting::wholeNumber),
                settings.get("headings-again", false, Setting::yesOrNo),
                settings.listOf("until", until -> until.text().toLowerCase(Locale.ROOT)));
    }

    Notation notation() {
        List<String> dates = settings.listOf("dates", FileSettings::datePattern);
        return new Notation(
                dates.isEmpty() ? DAY_FIRST : dates, settings.get("decimal-mark", '.', FileSettings::delimiter));
    }

    private static String datePattern(Setting setting) {
        return setting.read("a date pattern such as dd/MM/yyyy", text -> {
            // A pattern with minutes for months, dd/mm/yyyy, can't even write a date.
            return DateTimeFormatter.ofPattern(text, Locale.UK)
                            .format(LocalDate.EPOCH)
                            .isEmpty()
                    ? ""
                    : text;
        });
    }
}
