package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.report.Readership;
import uk.commonbaseline.report.SmallNumbers;
import uk.commonbaseline.settings.SettingsMistake;

class EditionSettingsTest {
    private static final Set<String> COUNCILS = new LinkedHashSet<>(List.of("BCC", "AVDC"));

    @TempDir
    private Path jobs;

    @Test
    void without_the_file_everybody_gets_an_edition() {
        assertThat(EditionSettings.read(jobs.resolve("editions.yml"), COUNCILS))
                .isEqualTo(new EditionSettings(
                        List.of(Readership.PUBLIC, Readership.council("BCC"), Readership.council("AVDC")),
                        SmallNumbers.USUAL));
    }

    @Test
    void the_councils_and_the_smallest_count_can_be_chosen() throws IOException {
        assertThat(read("public: no\ncouncils: [AVDC]\nsmallest-count: 10\n"))
                .isEqualTo(new EditionSettings(List.of(Readership.council("AVDC")), new SmallNumbers(10)));
    }

    @Test
    void a_council_that_is_no_partner_is_a_mistake() {
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> read("councils: [XYZ]\n"))
                .withMessageContaining("there is no partner XYZ")
                .withMessageContaining("editions.yml");
    }

    @Test
    void a_smallest_count_of_one_would_protect_nobody() {
        assertThatExceptionOfType(SettingsMistake.class).isThrownBy(() -> read("smallest-count: 1\n"));
    }

    @Test
    void the_file_that_is_delivered_can_be_read() {
        assertThat(EditionSettings.read(Path.of("jobs/editions.yml"), COUNCILS).readers())
                .hasSize(3);
    }

    private EditionSettings read(String text) throws IOException {
        return EditionSettings.read(Files.writeString(jobs.resolve("editions.yml"), text), COUNCILS);
    }
}
