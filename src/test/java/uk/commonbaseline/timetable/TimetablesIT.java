package uk.commonbaseline.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.options.GoLive;
import uk.commonbaseline.options.Phase;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Plan;
import uk.commonbaseline.savings.Workings;
import uk.commonbaseline.sql.SqlFile;

/// HR of A, B and C is to go live in April 2009 after six months of work; B's payroll bureau has a contract until
/// August 2009. LEG is in no phase, so it moves when the option goes live; only A takes part with it.
class TimetablesIT {
    private static final Workings OPTION = new Workings(
            "X1",
            "Shared service",
            new FinancialYear(2008),
            List.of("A", "B", "C"),
            2,
            Map.of("A", Pounds.ZERO, "B", Pounds.ZERO, "C", Pounds.ZERO),
            List.of(),
            List.of(BigDecimal.ONE, BigDecimal.ONE),
            new Plan(
                    List.of(new Phase("people", Set.of("HR"), new GoLive(12), 6, List.of())),
                    24,
                    List.of("HR", "LEG"),
                    Map.of(),
                    List.of(),
                    uk.commonbaseline.options.Schedule.NONE));

    private final DataSource dataSource = TestDatabase.fresh().dataSource();
    private final JdbcClient database = JdbcClient.create(dataSource);
    private final Timetables timetables = new Timetables(dataSource);

    @BeforeEach
    void appraise() {
        database.sql(SqlFile.read(TimetablesIT.class, "small_appraisal")).update();
    }

    @Test
    void each_service_of_each_partner_stands_with_what_holds_it() {
        timetables.work(1, List.of(OPTION));
        assertThat(texts("""
                        select concat_ws(' ', council, service, wanted, possible, live, slack, held_by, row_no)
                        from warehouse.appraisal_move order by position"""))
                .containsExactly(
                        "A HR 2009-04-01 2008-10-01 2009-04-01 6 work",
                        "B HR 2009-04-01 2009-09-01 2009-09-01 -5 contract 12",
                        "C HR 2009-04-01 2008-10-01 2009-04-01 6 work",
                        "A LEG 2010-04-01 2008-04-01 2010-04-01 24 work");
    }

    @Test
    void what_stands_is_left_as_it_is() {
        timetables.work(1, List.of(OPTION));
        timetables.work(1, List.of(OPTION));
        assertThat(texts("select 1 from warehouse.appraisal_move")).hasSize(4);
    }

    private List<@Nullable String> texts(String query) {
        return database.sql(query).query(String.class).list();
    }
}
