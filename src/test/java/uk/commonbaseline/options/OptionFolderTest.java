package uk.commonbaseline.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.settings.SettingsMistake;

class OptionFolderTest {
    @TempDir
    private Path folder;

    @Test
    void options_come_in_the_order_of_their_files() {
        OptionFiles.write(folder, "b.yml", OptionFiles.GOOD);
        OptionFiles.write(folder, "a.yml", OptionFiles.AS_IS);
        OptionFiles.write(folder, "README.txt", "not an option");
        assertThat(OptionFolder.open(folder).read(OptionFiles.KNOWN))
                .extracting(Option::code)
                .containsExactly("O0", "X1");
    }

    @Test
    void a_code_that_stands_in_two_files_is_refused() {
        OptionFiles.write(folder, "a.yml", OptionFiles.GOOD);
        Path second = OptionFiles.write(folder, "b.yml", OptionFiles.GOOD);
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> OptionFolder.open(folder).read(OptionFiles.KNOWN))
                .withMessage(second + ", line 1: another option file has the code \"X1\" already");
    }

    @Test
    void the_assumption_set_is_named_by_the_contents() {
        OptionFiles.write(folder, "a.yml", "ab");
        OptionFiles.write(folder, "b.yml", "c");
        // printf abc | sha256sum
        assertThat(OptionFolder.open(folder).assumptionSet()).isEqualTo("ba7816bf8f01");
    }

    @Test
    void an_empty_or_missing_folder_is_refused() {
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> OptionFolder.open(folder))
                .withMessage(folder + ": there is no option file (*.yml) here");
        Path missing = folder.resolve("missing");
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> OptionFolder.open(missing))
                .withMessage(missing + ": there is no such folder");
    }
}
