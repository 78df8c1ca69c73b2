package uk.commonbaseline.report.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StyleTest {
    private static final Path REPORTS = Path.of("reports");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private final String yaml = new Pinned().text("style/style.yml");

    @Test
    void everything_can_be_read_and_told_apart() {
        assertThat(Legibility.faults(Style.ofTheBuild())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            secondary: "#445160"   | secondary: "#8A97A3"   | secondary (#8A97A3) and white (#FFFFFF): contrast 2.98, 4.5 is needed
            reference: "#5A6672"   | reference: "#7C8894"   | reference (#7C8894) and white (#FFFFFF): contrast 3.62, 4.5 is needed
            middle: "#7B96AE"      | middle: "#A0B4C5"      | middle (#A0B4C5) and white (#FFFFFF): contrast 2.14, 3.0 is needed
            middle: "#7B96AE"      | middle: "#4F6D89"      | accent (#12436D) and middle (#4F6D89): contrast 1.89, 3.0 is needed
            "#28A197", "#801650"   | "#28A197", "#0B7A5E"   | series 2 (#28A197) and series 3 (#0B7A5E): contrast 1.68, 3.0 is needed
            "#28A197", "#801650"   | "#28A197", "#C2852B"   | series 2 (#28A197) and series 3 (#C2852B): greyscale sees them 0.2 apart, 20 is needed
            "#28A197", "#801650"   | "#B35C00", "#6B7A00"   | series 2 (#B35C00) and series 3 (#6B7A00): deuteranopia sees them 7.7 apart, 20 is needed
            "#12436D", "#28A197"   | "#D9534F", "#28A197"   | series 1 (#D9534F) and series 2 (#28A197): greyscale sees them
            """)
    void a_colour_that_cannot_be_read_or_told_apart_is_named_with_the_other(String good, String bad, String fault) {
        assertThat(yaml).contains(good);

        assertThat(Legibility.faults(Style.read(yaml.replace(good, bad))))
                .anySatisfy(sentence -> assertThat(sentence).contains(fault));
    }

    @Test
    void contrast_is_measured_as_the_guidelines_say() {
        Sight white = Sight.of("#FFFFFF");

        assertThat(Sight.of("#000000").contrast(white)).isCloseTo(21, within(0.001));
        assertThat(Sight.of("#767676").contrast(white)).isCloseTo(4.54, within(0.01));
        assertThat(Sight.of("#FF0000").contrast(white)).isCloseTo(4.0, within(0.01));
    }

    @Test
    void red_and_green_of_one_lightness_are_far_apart_but_not_to_the_colour_blind() {
        Sight red = Sight.of("#B35C00");
        Sight green = Sight.of("#6B7A00");

        assertThat(red.distance(green)).isGreaterThan(30);
        assertThat(red.with(Sight.Eyes.DEUTERANOPIA).distance(green.with(Sight.Eyes.DEUTERANOPIA)))
                .isLessThan(20);
    }

    @Test
    void mistakes_are_said_all_at_once() {
        String broken = yaml.replace("\"#12436D\"      #", "blue #")
                .replace("  ink:", "  ik:")
                .replace("file: logo.svg", "");

        assertThatExceptionOfType(StyleNotUsable.class)
                .isThrownBy(() -> Style.read(broken))
                .withMessageContaining("\"accent\" is \"blue\"; a colour looks like \"#12436D\", in quotes")
                .withMessageContaining("\"ink\" is missing")
                .withMessageContaining("no colour plays the part \"ik\"")
                .withMessageContaining("\"file\" of \"logo\" is missing");
    }

    @Test
    void a_missing_font_or_logo_is_named() {
        Style style =
                Style.read(yaml.replace("OpenSans-Semibold.ttf", "Arial.ttf").replace("logo.svg", "ours.svg"));

        assertThat(style.missing(file -> Files.exists(REPORTS.resolve(file))))
                .containsExactly(
                        "reports/style/ours.svg is missing: reports/style/style.yml names it",
                        "reports/style/fonts/Arial.ttf is missing: reports/style/style.yml names it");
    }

    @Test
    void a_file_of_the_style_that_was_changed_after_the_build_is_refused() {
        byte[] changed = new Pinned().bytes("style/logo.svg");
        changed[changed.length / 2]++;

        assertThatExceptionOfType(StyleNotUsable.class)
                .isThrownBy(() -> new Pinned().checked("style/logo.svg", changed))
                .withMessage("style/logo.svg is not the one that was built; build the product again");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_template_has_a_colour_of_its_own(Path template) throws IOException {
        assertThat(COLOUR.matcher(Files.readString(template)).results().map(found -> found.group()))
                .as("write {colour:reference}, or another part of reports/style/style.yml, in its place")
                .isEmpty();
    }

    @Test
    void no_chart_has_a_colour_of_its_own_but_white() throws IOException {
        try (Stream<Path> charts = Files.list(Path.of("src/main/java/uk/commonbaseline/report/chart"))) {
            assertThat(charts.map(StyleTest::text)
                            .flatMap(text -> COLOUR.matcher(text).results().map(found -> found.group())))
                    .containsOnly("#ffffff");
        }
    }

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
