package uk.commonbaseline.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.database.Wired;
import uk.commonbaseline.warehouse.Status.Missing;

/// What is expected comes from `jobs/`; the county's ledger arrives in quarters and a year-end file.
class StatusIT {
    private final DataSource dataSource = TestDatabase.fresh().dataSource();
    private final JdbcClient database = JdbcClient.create(dataSource);

    @BeforeEach
    void load_settings() {
        Path jobs = Path.of("jobs");
        List<Partner> partners = PartnersFile.read(jobs.resolve("partners.yml")).partners();
        try (AnnotationConfigApplicationContext beans = Wired.over(dataSource, ReferenceLoad.class)) {
            beans.getBean(ReferenceLoad.class)
                    .load(
                            partners,
                            ReferenceLists.read(jobs, partners),
                            Map.of("financial-year", "2007", "basis", "outturn", "staff-as-at", "2008-03-31"),
                            Instant.parse("2008-07-01T02:30:00Z"));
        }
    }

    @Test
    void a_ledger_without_its_year_end_file_is_there_in_part() {
        for (String period : List.of("P01-P03", "P04-P06", "P07-P09", "P10-P12")) {
            ledger("2007/08 " + period, 2007);
        }
        assertThat(status().missing().stream().filter(each -> each.council().equals("BCC")))
                .containsExactly(
                        new Missing("BCC", "contracts", "2007/08", false),
                        new Missing("BCC", "cost", "2007/08 P13", true),
                        new Missing("BCC", "performance", "2007/08", false),
                        new Missing("BCC", "staff", "2007/08", false));
        assertThat(new Missing("BCC", "cost", "2007/08 P13", true).words())
                .isEqualTo("BCC cost 2007/08 P13 (the rest of it is here)");
    }

    @Test
    void a_file_of_another_year_is_not_what_was_expected() {
        ledger("2007/08 P13", 2006);
        assertThat(status().missing()).contains(new Missing("BCC", "cost", "2007/08 P13", false));
        assertThat(status().deliveries())
                .singleElement()
                .satisfies(line -> assertThat(line.words()).isEqualTo("not used: it holds nothing of 2007/08"));
    }

    @Test
    void before_any_settings_nothing_is_missing() {
        database.sql("delete from warehouse.setting").update();
        ledger("2007/08 P13", 2007);
        assertThat(status().missing()).isEmpty();
        assertThat(status().deliveries().getFirst().words()).isEqualTo("counts, accepted");
    }

    private Status status() {
        return Status.read(dataSource, LocalDate.of(2008, 6, 30));
    }

    private void ledger(String period, int year) {
        int delivery =
                database.sql("""
                insert into warehouse.delivery (sha256, council, feed, kind, period, version, file_name, bytes, received_at, run,
                    claimed_as, state, outcome)
                values (rpad(:period, 64), 'BCC', 'cost', 'cost', :period, 1, 'GL.csv', 1, '2008-06-01', 'r', 'c', 'published', 'accepted')
                returning delivery_id""").param("period", period).query(Integer.class).single();
        database.sql("""
                insert into warehouse.fact_cost (delivery_id, row_no, sheet_no, part, financial_year, period, basis_id, capital, one_off,
                    cost_centre_id, subjective_id, amount)
                values (:delivery, 2, 1, 0, :year, 1, 5, false, false, 1, 1, 10)""").param("delivery", delivery).param("year", year).update();
    }
}
