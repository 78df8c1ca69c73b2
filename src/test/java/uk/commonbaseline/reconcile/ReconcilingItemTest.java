package uk.commonbaseline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.settings.SettingsMistake;

class ReconcilingItemTest {
    @TempDir
    private Path folder;

    @Test
    void an_item_says_what_why_and_who() throws IOException {
        assertThat(read("A,HR,Overtime,-1234.50,paid by the hour,Ann Lee,Jo Ray"))
                .containsExactly(new ReconcilingItem(
                        "A", "HR", "Overtime", new BigDecimal("-1234.50"), "paid by the hour", "Ann Lee", "Jo Ray"));
    }

    @Test
    void no_file_is_no_items() {
        assertThat(ReconcilingItem.read(folder.resolve("none.csv"), Set.of("A"), Set.of("HR")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A,HR,Overtime,1,why,Ann Lee,A. Lee     | line 3: Ann Lee has decided it, so somebody else must approve it",
                "A,HR,Overtime,1,why,Ann Lee,           | line 3: \"approved_by\" is empty",
                "A,HR,Overtime,1,,Ann Lee,Jo Ray        | line 3: \"because\" is empty",
                "Q,HR,Overtime,1,why,Ann Lee,Jo Ray     | line 3: there is no partner \"Q\"",
                "A,XX,Overtime,1,why,Ann Lee,Jo Ray     | line 3: there is no service \"XX\"",
                "A,HR,Overtime,1k,why,Ann Lee,Jo Ray    | line 3: \"1k\" is no amount such as -1234.50",
                "A,HR,Overtime,0.00,why,Ann Lee,Jo Ray  | line 3: an amount is pounds and pence, and not nought",
                "A,HR,Overtime,1.005,why,Ann Lee,Jo Ray | line 3: an amount is pounds and pence, and not nought",
                "A,HR,standby,1,why,Ann Lee,Jo Ray      | line 3: A HR has the item \"standby\" already",
            })
    void a_mistake_is_refused_with_its_line(String row, String words) {
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> read("A,HR,Standby,5,why,Ann Lee,Jo Ray\n" + row))
                .withMessageContaining(words);
    }

    private List<ReconcilingItem> read(String rows) throws IOException {
        Path file = Files.writeString(
                folder.resolve("reconciling-items.csv"),
                "council,service,item,amount,because,decided_by,approved_by\n" + rows + "\n");
        return ReconcilingItem.read(file, Set.of("A"), Set.of("HR"));
    }
}
