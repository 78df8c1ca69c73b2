package uk.commonbaseline.normalise;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Parsed;
import uk.commonbaseline.finding.Quoted;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;
import uk.commonbaseline.sheet.CellKind;
import uk.commonbaseline.sheet.SourceRow;

/// Something that stood in a cell of a real file, and what we make of it. Kept in `src/test/resources/cells/*.yml`.
record Oddity(String text, CellKind kind, String notation, Read expected) {
    /// The value as a text, and the finding's code; either may be absent.
    record Read(Optional<String> value, Optional<String> finding) {
        static <T> Read of(Parsed<T> parsed, Function<T, String> written) {
            return switch (parsed) {
                case Parsed.Value<T>(T value) -> new Read(Optional.of(written.apply(value)), Optional.empty());
                case Parsed.Noted<T>(T value, Finding finding) ->
                    new Read(Optional.of(written.apply(value)), Optional.of(finding.code()));
                case Parsed.Problem<T>(Finding finding) -> new Read(Optional.empty(), Optional.of(finding.code()));
            };
        }
    }

    static List<Oddity> list(String file) {
        return SettingsFile.read(Path.of("src/test/resources/cells", file + ".yml"))
                .allowing("cells")
                .get("cells")
                .listOf(Oddity::of);
    }

    private static Oddity of(Setting setting) {
        SettingsGroup group = setting.group().allowing("text", "kind", "notation", "value", "finding");
        return new Oddity(
                group.get("text").rawText(),
                group.get("kind", CellKind.TEXT, kind -> kind.oneOf(CellKind.class)),
                group.get("notation", "", Setting::text),
                new Read(
                        group.find("value").map(Setting::text),
                        group.find("finding").map(Setting::text)));
    }

    Cell cell() {
        return new Cell(text, kind, SourceRow.ofTexts(7, List.of(text)), 0, "Heading", Quoted.AS_WRITTEN);
    }

    char decimalMark() {
        return notation.isEmpty() ? '.' : notation.charAt(0);
    }

    @Override
    public String toString() {
        return "%s \"%s\"%s".formatted(kind, text, notation.isEmpty() ? "" : " as " + notation);
    }
}
