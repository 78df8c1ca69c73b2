package uk.commonbaseline.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.commonbaseline.feed.FeedDefinition.ColumnRule;
import uk.commonbaseline.feed.FeedDefinition.Headings;
import uk.commonbaseline.feed.FeedDefinition.LeaveOut;
import uk.commonbaseline.feed.FeedDefinition.LongLayout;
import uk.commonbaseline.feed.FeedDefinition.SectionRule;
import uk.commonbaseline.feed.FeedDefinition.TotalRule;
import uk.commonbaseline.feed.FeedDefinition.WideColumn;
import uk.commonbaseline.feed.FeedDefinition.Wording;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.sheet.FileLayout;

/// Reads one feed definition and refuses what it does not understand, with file, line and a suggestion.
final class FeedFile {
    private static final String[] KNOWN = {
        "council",
        "feed",
        "kind",
        "system",
        "grade",
        "period",
        "expects",
        "financial-year",
        "as-at",
        "file",
        "values",
        "columns",
        "personal",
        "unused",
        "section",
        "totals",
        "leave-out",
        "rows-fill",
        "wide",
        "long",
        "drift",
        "scale-confirmed"
    };
    private final Path file;
    private final SettingsGroup settings;
    private final FeedKind kind;
    private final FileSettings opened;
    private final Drift drift;

    private final boolean inItsPlace;

    private FeedFile(Path file, boolean inItsPlace) {
        this.file = file;
        this.inItsPlace = inItsPlace;
        this.settings = SettingsFile.read(file).allowing(KNOWN);
        this.kind = settings.get("kind").oneOf(FeedKind.class);
        this.opened = new FileSettings(settings.get("file").group());
        this.drift = settings.get("drift", Drift.USUAL, written -> Drift.ofFeed(written, isOneTable()));
    }

    private boolean isOneTable() {
        return opened.layout().format() == FileLayout.Format.CSV;
    }

    /// Reads and checks the whole definition.
    ///
    /// @throws SettingsMistake for anything misspelt, missing or contradictory
    static FeedDefinition read(Path file) {
        return new FeedFile(file, true).definition();
    }

    /// Reads a definition that lies outside the folder of its council, such as a draft.
    ///
    /// @throws SettingsMistake as [#read]
    static FeedDefinition readDraft(Path file) {
        return new FeedFile(file, false).definition();
    }

    private FeedDefinition definition() {
        PeriodLabel period = PeriodSetting.read(settings.get("period"));
        FeedDefinition feed = new FeedDefinition(
                file,
                mustEqual("council", folderName()),
                mustEqual("feed", file.getFileName().toString().replaceFirst("\\.yml$", "")),
                kind,
                settings.get("system").text(),
                settings.get("grade", 'C', FeedFile::grade),
                period,
                settings.get("expects", List.of(), expects -> ExpectedPeriods.read(expects, period)),
                settings.find("financial-year").map(FeedFile::year),
                settings.find("as-at").map(Setting::date),
                opened.namePattern(),
                opened.layout(),
                opened.headingRows(),
                opened.notation(),
                settings.find("values").map(this::fieldValues).orElse(Map.of()),
                settings.listOf("columns", this::column),
                settings.listOf("personal", Setting::text),
                settings.listOf("unused", Setting::text),
                settings.find("section").map(this::section),
                settings.listOf("totals", FeedFile::total),
                settings.listOf("leave-out", FeedFile::leaveOut),
                settings.listOf("rows-fill", FeedFile::letters),
                settings.listOf("wide", this::wideColumn),
                settings.find("long").map(this::longLayout),
                drift,
                settings.listOf("scale-confirmed", label -> ExpectedPeriods.readOne(label, period)),
                recipe());
        FeedCompleteness.check(feed, settings);
        return feed;
    }

    private String folderName() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? "" : String.valueOf(folder.getFileName());
    }

    private String mustEqual(String name, String expected) {
        Setting written = settings.get(name);
        if (!inItsPlace) {
            return written.text();
        }
        if (!written.text().equals(expected)) {
            throw written.mistake("\"%s\" must be %s, as the file's place says".formatted(name, expected));
        }
        return expected;
    }

    private static char grade(Setting setting) {
        String letter = setting.text().toUpperCase(Locale.ROOT);
        if (!letter.matches("[A-D]")) {
            throw setting.mistake("a grade is A, B, C or D");
        }
        return letter.charAt(0);
    }

    private static FinancialYear year(Setting setting) {
        return setting.read("a financial year such as 2007/08", FinancialYear::getParsed);
    }

    private Map<Field, String> fieldValues(Setting setting) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        setting.group().all().forEach((name, value) -> values.put(field(name, value), value.text()));
        return values;
    }

    private Field field(Setting setting) {
        return known(setting.oneOf(Field.class), setting);
    }

    private Field field(String name, Setting at) {
        return known(
                Stream.of(Field.values())
                        .filter(field -> field.word().equals(name))
                        .findFirst()
                        .orElseThrow(() -> at.mistake("\"" + name + "\" is not one of our fields")),
                at);
    }

    private Field known(Field field, Setting at) {
        if (!kind.has(field)) {
            throw at.mistake("%s is no field of a %s feed".formatted(field.word(), kind.word()));
        }
        return field;
    }

    private ColumnRule column(Setting setting) {
        SettingsGroup group = setting.group()
                .allowing(
                        "heading",
                        "column",
                        "also",
                        "as",
                        "split",
                        "words",
                        "otherwise",
                        "written",
                        "required",
                        "drift");
        Optional<Pattern> split = group.find("split").map(SplitPattern::read);
        if (split.isPresent() == group.find("as").isPresent()) {
            throw setting.mistake("a column needs either \"as\" or \"split\"");
        }
        Optional<Field> as = group.find("as").map(this::field);
        Headings headings = headings(group);
        return new ColumnRule(
                headings,
                as,
                split,
                new Wording(words(group), group.find("otherwise").map(Setting::text)),
                as.map(field -> WaysOfWriting.read(group, field)).orElse(""),
                group.get("required", true, Setting::yesOrNo),
                drift.ofColumn(group, isNeeded(as, split), headings.column().isPresent(), isOneTable()));
    }

    private boolean isNeeded(Optional<Field> as, Optional<Pattern> split) {
        return split.map(ColumnRule::groupsOf)
                .orElseGet(as::stream)
                .anyMatch(field -> FeedCompleteness.isNeeded(kind, field)
                        && settings.find("values")
                                .filter(values ->
                                        values.group().find(field.word()).isPresent())
                                .isEmpty());
    }

    private static Headings headings(SettingsGroup group) {
        Optional<Setting> letters = group.find("column");
        if (letters.isEmpty()) {
            return Headings.of(group.get("heading").text(), group.listOf("also", Setting::text));
        }
        if (group.find("heading").isPresent() || group.find("also").isPresent()) {
            throw letters.get().mistake("a column is named by its letter or by its heading, not by both");
        }
        return Headings.ofColumn(letters(letters.get()));
    }

    private static Map<String, String> words(SettingsGroup group) {
        Map<String, String> words = new LinkedHashMap<>();
        group.find("words")
                .ifPresent(setting -> setting.group()
                        .all()
                        .forEach((theirs, ours) -> words.put(theirs.strip().toLowerCase(Locale.ROOT), ours.text())));
        return words;
    }

    private SectionRule section(Setting setting) {
        SettingsGroup group = setting.group().allowing("column", "as");
        return new SectionRule(letters(group.get("column")), field(group.get("as")));
    }

    private static TotalRule total(Setting setting) {
        SettingsGroup group = setting.group().allowing("column", "starts-with", "equals", "only");
        List<String> words = group.listOf("starts-with", word -> word.text().toLowerCase(Locale.ROOT));
        List<Integer> only = group.listOf("only", FeedFile::letters);
        List<String> whole = group.listOf("equals", word -> word.text().toLowerCase(Locale.ROOT));
        if (words.isEmpty() && whole.isEmpty() && only.isEmpty()) {
            throw setting.mistake("a total is known by \"starts-with\" or \"equals\", by \"only\", or by both");
        }
        return new TotalRule(letters(group.get("column")), words, whole, only);
    }

    private static int letters(Setting setting) {
        String letters = setting.text().toUpperCase(Locale.ROOT);
        if (!letters.matches("[A-Z]{1,2}")) {
            throw setting.mistake("a column is written as its letter, such as C");
        }
        return Place.columnIndex(letters);
    }

    private static LeaveOut leaveOut(Setting setting) {
        SettingsGroup group = setting.group().allowing("heading", "column", "also", "equals", "because");
        return new LeaveOut(
                headings(group),
                group.get("equals").listOf(word -> word.rawText().strip().toLowerCase(Locale.ROOT)),
                group.get("because").text());
    }

    private WideColumn wideColumn(Setting setting) {
        SettingsGroup group = setting.group().allowing("heading", "column", "also", "as", "values", "written");
        Field as = field(group.get("as"));
        return new WideColumn(
                headings(group),
                as,
                group.find("values").map(this::fieldValues).orElse(Map.of()),
                WaysOfWriting.read(group, as));
    }

    private LongLayout longLayout(Setting setting) {
        SettingsGroup group = setting.group().allowing("key", "element", "value", "into", "unused");
        Map<String, Field> into = new LinkedHashMap<>();
        group.get("into").group().all().forEach((element, as) -> into.put(element.toLowerCase(Locale.ROOT), field(as)));
        return new LongLayout(
                group.get("key").listOf(key -> Headings.of(key.text(), List.of())),
                Headings.of(group.get("element").text(), List.of()),
                Headings.of(group.get("value").text(), List.of()),
                into,
                group.listOf("unused", element -> element.text().toLowerCase(Locale.ROOT)));
    }

    private String recipe() {
        try {
            return Sha256.of(file);
        } catch (IOException problem) {
            throw new SettingsMistake(file, 0, "the file can't be read: " + problem.getMessage());
        }
    }
}
