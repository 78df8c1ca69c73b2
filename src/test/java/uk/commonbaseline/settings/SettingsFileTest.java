package uk.commonbaseline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
    private enum Colour {
        RED,
        DARK_BLUE
    }

    @TempDir
    private Path folder;

    @Test
    void values_are_read_in_the_form_they_are_asked_for() throws IOException {
        SettingsGroup settings = read("a: yes\nb: 37\nc: 25%\nd: 0.25\ne: dark-blue\nf: [x, y]\ng: z\nh: 2007/08");
        assertThat(settings.get("a").yesOrNo()).isTrue();
        assertThat(settings.get("b").wholeNumber()).isEqualTo(37);
        assertThat(settings.get("c").percentage()).isEqualByComparingTo("0.25");
        assertThat(settings.get("d").percentage()).isEqualTo(new BigDecimal("0.25"));
        assertThat(settings.get("e").oneOf(Colour.class)).isEqualTo(Colour.DARK_BLUE);
        assertThat(settings.listOf("f", Setting::text)).containsExactly("x", "y");
        assertThat(settings.listOf("g", Setting::text)).containsExactly("z");
        assertThat(settings.listOf("none", Setting::text)).isEmpty();
        assertThat(settings.get("h").text()).isEqualTo("2007/08");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            yes-no  | perhaps | expected yes or no, not "perhaps"
            number  | 1.5     | expected a whole number such as 37, not "1.5"
            share   | half    | expected a percentage such as 25% or 0.25, not "half"
            date    | 31/3/08 | expected a date such as 2008-03-31, not "31/3/08"
            colour  | rad     | "rad" is not one of red, dark-blue; did you mean "red"?
            text    | [a, b]  | expected a text here
            text    | ""      | expected a text here
            group   | a       | expected settings of the form "name: value" here
            """)
    void a_mistake_is_named_with_its_line(String form, String written, String words) throws IOException {
        Setting setting = read("# a remark\nother: x\n\nvalue: " + written).get("value");
        Consumer<Setting> asked = switch (form) {
            case "yes-no" -> Setting::yesOrNo;
            case "number" -> Setting::wholeNumber;
            case "share" -> Setting::percentage;
            case "date" -> Setting::date;
            case "colour" -> each -> each.oneOf(Colour.class);
            case "group" -> Setting::group;
            default -> Setting::text;
        };
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> asked.accept(setting))
                .withMessage("%s, line 4: %s", file(), words);
    }

    @Test
    void a_setting_that_nobody_knows_is_not_passed_over() throws IOException {
        SettingsGroup settings = read("name: x\nhedings: 5");
        mistake(
                () -> settings.allowing("name", "headings"),
                "%s, line 2: \"hedings\" is not a setting we know here; did you mean \"headings\"? Known are: name, headings.");
        mistake(
                () -> settings.allowing("name", "zoo"),
                "%s, line 2: \"hedings\" is not a setting we know here. Known are: name, zoo.");
    }

    @Test
    void a_setting_that_is_missing_is_named() throws IOException {
        SettingsGroup settings = read("name: x");
        mistake(() -> settings.get("kind"), "%s, line 1: \"kind\" is missing");
    }

    @Test
    void files_that_are_no_settings_are_refused() {
        mistake(() -> SettingsFile.read(file()), "%s: there is no such file");
        mistake(() -> read(""), "%s: the file is empty");
        mistake(() -> read("- a\n- b"), "%s: expected settings of the form \"name: value\"");
        mistake(() -> read("a: 1\na: 2"), "%s, line 2: \"a\" is set twice");
        mistake(() -> read("? [a]\n: 1"), "%s, line 1: a setting's name must be a plain word");
        mistake(
                () -> {
                    Files.write(file(), "a: £".getBytes(Charset.forName("windows-1252")));
                    SettingsFile.read(file());
                },
                "%s: the file is not in UTF-8; save it as UTF-8");
    }

    @Test
    void broken_yaml_is_named_with_its_line() {
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> read("a: 1\nb: [x\nc: 2"))
                .withMessageStartingWith("%s, line 3: this is not valid YAML: ".formatted(file()));
    }

    @Test
    void a_type_named_in_the_file_is_refused() {
        mistake(
                () -> read("a: !!javax.script.ScriptEngineManager [x]"),
                "%s, line 1: this is not valid YAML: Global tag is not allowed: tag:yaml.org,2002:javax.script.ScriptEngineManager");
    }

    @Test
    void aliases_can_not_fill_the_memory() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 12; level++) {
            String below = "*a" + (level - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(level, level, String.join(", ", Collections.nCopies(9, below))));
        }
        assertThatExceptionOfType(SettingsMistake.class).isThrownBy(() -> read(bomb.toString()));
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private void mistake(Attempt attempt, String words) {
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(attempt::run)
                .withMessage(words, file());
    }

    private Path file() {
        return folder.resolve("settings.yml");
    }

    private SettingsGroup read(String yaml) throws IOException {
        return SettingsFile.read(Files.writeString(file(), yaml));
    }
}
