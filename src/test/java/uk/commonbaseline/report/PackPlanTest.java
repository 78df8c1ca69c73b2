package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackPlanTest {
    @ParameterizedTest
    @MethodSource("pages")
    void every_page_has_its_template_and_its_queries(PackPlan.Page page) {
        assertThatCode(() -> new Templates().get(page.name())).doesNotThrowAnyException();
        Stream.of(List.of("page"), page.tables(), page.charts().keySet())
                .flatMap(names -> names.stream())
                .forEach(query -> assertThat(Resource.text("reports/queries/" + page.name() + "/" + query + ".sql"))
                        .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_names_a_council_or_counts_the_partners(PackPlan.Page page) {
        String queries = Stream.of(List.of("page"), page.tables(), page.charts().keySet())
                .flatMap(names -> names.stream())
                .map(query -> Resource.text("reports/queries/" + page.name() + "/" + query + ".sql"))
                .reduce("", String::concat);

        assertThat(queries)
                .doesNotContainIgnoringCase("buckingham", "wycombe", "chiltern", "aylesbury", "five council");
    }

    @Test
    void a_page_is_read_with_all_that_it_asks_for() {
        PackPlan plan = PackPlan.read("""
                title: Pack
                pages:
                  - page: cost
                    title: Cost
                    tables: [cells]
                    charts: {bars: stacked-bars}
                    needs: appraisal
                  - {page: cover, title: Cover, listed: false}
                """);

        assertThat(plan.pages())
                .containsExactly(
                        new PackPlan.Page(
                                "cost",
                                "Cost",
                                List.of("cells"),
                                Map.of("bars", "stacked-bars"),
                                "appraisal",
                                true,
                                List.of()),
                        new PackPlan.Page("cover", "Cover", List.of(), Map.of(), "", false, List.of()));
    }

    @Test
    void a_page_without_a_title_is_refused() {
        assertThatThrownBy(() -> PackPlan.read("{title: Pack, pages: [{page: cost}]}"))
                .isInstanceOf(PackNotPrinted.class)
                .hasMessageContaining("\"title\" is missing");
    }

    static List<PackPlan.Page> pages() {
        return PackPlan.read().pages();
    }
}
