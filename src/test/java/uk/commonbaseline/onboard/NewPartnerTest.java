package uk.commonbaseline.onboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.warehouse.Partner;
import uk.commonbaseline.warehouse.PartnersFile;

class NewPartnerTest {
    private static final LocalDate DAY = LocalDate.of(2007, 4, 1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Newtown Borough Council,         Newtown BC,                district",
        "Oldshire County Council,         Oldshire CC,               county",
        "Oldshire Fire Authority,         Oldshire Fire Authority,   fire",
        "'The \"Old\" Trust: a charity #1', 'The \"Old\" Trust: a charity #1', other"
    })
    void a_partner_is_added_below_the_last(String name, String shortName, String kind) throws IOException {
        Path file = Files.copy(Path.of("jobs/partners.yml"), folder.resolve("partners.yml"));
        String before = Files.readString(file);
        new NewPartner("NEW", name, DAY).addTo(file);

        Partner added = PartnersFile.read(file).partners().getLast();
        assertThat(added.code()).isEqualTo("NEW");
        assertThat(added.name()).isEqualTo(name);
        assertThat(added.shortName()).isEqualTo(shortName);
        assertThat(added.kind()).isEqualTo(kind);
        assertThat(added.joined()).isEqualTo(DAY);
        assertThat(file).content().startsWith(before);
    }

    @Test
    void a_file_that_is_laid_out_otherwise_is_left_alone_and_the_lines_are_told() throws IOException {
        String text = """
                partners:
                  - {code: ABC, name: Abc Council, short-name: Abc, kind: district, joined: 2007-04-01}
                partnership: The Partnership
                """;
        Path file = Files.writeString(folder.resolve("partners.yml"), text);
        NewPartner partner = new NewPartner("NEW", "Newtown", DAY);
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> partner.addTo(file))
                .withMessageContainingAll(file.toString(), partner.lines());
        assertThat(file).hasContent(text);
    }
}
