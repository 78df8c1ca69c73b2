package uk.commonbaseline.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.database.Wired;

/// The lists of costs in `jobs/reference`, loaded for a day.
class TreatmentsIT {
    @TempDir
    private Path jobs;

    private final DataSource dataSource = TestDatabase.fresh().dataSource();
    private final JdbcClient database = JdbcClient.create(dataSource);

    @BeforeEach
    void writeLists() throws IOException {
        Path reference = Files.createDirectories(jobs.resolve("reference"));
        Files.createDirectories(jobs.resolve("feeds"));
        Files.writeString(reference.resolve("services.csv"), "service,name,short_name,ring\nHR,HR,HR,CORE\n");
        Files.writeString(reference.resolve("indicators.csv"), "indicator,service,name,unit,direction\n");
        Files.writeString(reference.resolve("subjectives.csv"), """
                subjective,group_no,group_name,name,treatment,excluded_as,saveable,full_cost,memo,price_by,valid_from,valid_to
                4.8,4,Supplies,Subscriptions,INCLUDE,,yes,yes,no,contract,,2008-03-31
                4.8,4,Supplies,Subscriptions,EXCLUDE,transfer,no,no,yes,deflator,2008-04-01,2009-03-31
                """);
        Files.writeString(
                reference.resolve("price-indices.csv"),
                "year,index,kind,source\n2007/08,102.475,pay-award,the award\n");
        Files.writeString(reference.resolve("traps.csv"), "trap,percent,floor,source\nvat,17.5,1000,the rate\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2007-04-01, INCLUDE t t f contract",
        "2008-03-31, INCLUDE t t f contract",
        "2008-04-01, EXCLUDE transfer f f t deflator",
        "2009-04-01, EXCLUDE unmapped f f f deflator",
    })
    void a_subjective_is_treated_as_the_list_says_for_the_day(String day, String treated) {
        load(day);
        assertThat(database.sql(
                                "select concat_ws(' ', treatment, excluded_as, saveable, full_cost, memo, price_by) from warehouse.subjective")
                        .query(String.class)
                        .list())
                .containsExactly(treated);
    }

    @Test
    void prices_and_limits_are_those_of_the_lists_and_no_others() throws IOException {
        load("2008-03-31");
        assertThat(
                        texts(
                                "select price_index || ' ' || financial_year || ' ' || level || ' ' || source from warehouse.price_index"))
                .containsExactly("pay-award 2007 102.475000 the award");
        assertThat(
                        texts(
                                "select trap || ' ' || percent::float8 || ' ' || floor::int from warehouse.trap where percent is not null"))
                .containsExactly("vat 17.5 1000");
        Files.delete(jobs.resolve("reference/price-indices.csv"));
        Files.delete(jobs.resolve("reference/traps.csv"));
        load("2008-03-31");
        assertThat(texts("select price_index from warehouse.price_index")).isEmpty();
        assertThat(texts("select trap from warehouse.trap where percent is not null or floor is not null"))
                .isEmpty();
    }

    private void load(String day) {
        try (AnnotationConfigApplicationContext beans = Wired.over(dataSource, ReferenceLoad.class)) {
            beans.getBean(ReferenceLoad.class)
                    .load(
                            List.of(),
                            ReferenceLists.read(jobs, List.of()),
                            Map.of("codes-as-at", day),
                            Instant.parse("2008-06-01T02:30:00Z"));
        }
    }

    private List<String> texts(String query) {
        return database.sql(query).query((row, _) -> row.getString(1)).list();
    }
}
