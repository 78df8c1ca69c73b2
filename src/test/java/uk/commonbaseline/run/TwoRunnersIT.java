package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.DatabaseAddress;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.inbound.Home;

class TwoRunnersIT {
    @TempDir
    private Path folder;

    @Test
    void of_two_runs_started_together_one_works_and_the_other_says_that_it_is_busy() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        Home home = new Home(folder);
        LargeLedger.dropInto(home.inbound());

        try (OwnProcess one = run(database.address());
                OwnProcess other = run(database.address())) {
            assertThat(List.of(one.exitCode(), other.exitCode())).containsExactlyInAnyOrder(3, 75);
            OwnProcess busy = one.exitCode() == 75 ? one : other;
            OwnProcess worked = busy == one ? other : one;
            assertThat(busy.err().strip())
                    .isEqualTo(
                            "Another run is at work on this partnership. It does the same work; look at ./baseline status.");
            assertThat(busy.out()).isEmpty();
            assertThat(worked.err()).isEmpty();
            assertThat(worked.out()).contains("1 new deliveries").contains("not accounted for: 0");
        }
        JdbcClient jdbc = JdbcClient.create(database.dataSource());
        assertThat(jdbc.sql("select count(*) from warehouse.delivery")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from warehouse.fact_cost")
                        .query(Integer.class)
                        .single())
                .isEqualTo(LargeLedger.ROWS - LargeLedger.ROWS / 1000);
        try (Stream<Path> receipts = Files.list(home.returned().resolve("BCC"))) {
            assertThat(receipts)
                    .as("one receipt in two forms, and the workbook to correct")
                    .hasSize(3);
        }
    }

    private OwnProcess run(DatabaseAddress database) {
        return OwnProcess.start(database, "run", "--home", folder.toString(), "--settle", "0");
    }
}
