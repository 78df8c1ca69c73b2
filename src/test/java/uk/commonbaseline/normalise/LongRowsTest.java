package uk.commonbaseline.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.CellProblem.NotAnAmount;
import uk.commonbaseline.normalise.CellProblem.UnknownWord;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.partnership.Pounds;

/// Several rows make one post, each with one pay element.
class LongRowsTest {
    private static final String ELEMENTS = """
            council: ABC
            feed: staff
            kind: staff
            system: Payroll
            period: 2007/08
            as-at: 2008-03-31
            file: {format: csv}
            columns:
              - {heading: Post, as: post-ref}
              - {heading: Emp, as: pay-number}
              - {heading: Unit, as: unit}
              - {heading: FTE, as: fte}
            long:
              key: [Post, Emp]
              element: Code
              value: Value
              into: {BASIC: salary, ALLOW: allowances, CAR: allowances, ERNI: employer-ni}
              unused: [SICK]
            """;

    @TempDir
    private Path folder;

    @Test
    void consecutive_rows_of_one_key_make_one_record() {
        List<Normalised<StaffPost>> posts = posts("""
                P1|7|HR|1|BASIC|20,000
                P1|7|HR|1|erni|1,500.50
                P1|7|HR|1|SICK|3
                P2|8|HR|0.5|BASIC|9,000
                """);
        assertThat(posts).hasSize(2).allMatch(post -> post.fate() == Fate.ACCEPTED);
        assertThat(posts.getFirst().rows()).isEqualTo(3);
        assertThat(posts.getFirst().origin()).isEqualTo(new Origin(1, "", 2, 4));
        StaffPost first = posts.getFirst().records().getFirst();
        assertThat(first.pay())
                .isEqualTo(new StaffPost.Pay(null, Pounds.of("20000"), null, Pounds.of("1500.50"), null));
        assertThat(posts.getLast().records().getFirst().pay().employerNi())
                .as("nothing of the post before")
                .isNull();
    }

    @Test
    void blank_rows_between_do_not_part_a_post() {
        assertThat(posts("P1|7|HR|1|BASIC|1\n\nP1|7|HR|1|ERNI|2")).hasSize(1);
    }

    @Test
    void rows_that_stand_apart_are_rejected_since_the_post_would_count_twice() {
        List<Normalised<StaffPost>> posts = posts("""
                P1|7|HR|1|BASIC|1
                P2|8|HR|1|BASIC|1
                P1|7|HR|1|ERNI|2
                """);
        assertThat(posts).extracting(Normalised::fate).containsExactly(Fate.ACCEPTED, Fate.ACCEPTED, Fate.REJECTED);
        assertThat(posts.getLast().findings()).containsExactly(new RowsApart(Place.ofRow("", 4)));
    }

    @Test
    void an_element_that_we_do_not_know_rejects_the_whole_post() {
        Normalised<StaffPost> post =
                posts("P1|7|HR|1|BASIC|1\nP1|7|HR|1|BONUS|2").getFirst();
        assertThat(post.fate()).isEqualTo(Fate.REJECTED);
        assertThat(post.rows()).isEqualTo(2);
        assertThat(post.findings())
                .containsExactly(new UnknownWord(
                        new Place("", 3, "E"), "Code", "text of 5 characters", "the agreed element codes"));
    }

    @Test
    void a_wrong_value_is_told_at_its_own_row() {
        assertThat(posts("P1|7|HR|1|BASIC|1\nP1|7|HR|1|ERNI|1.2.3").getFirst().findings())
                .containsExactly(new NotAnAmount(new Place("", 3, "F"), "Value", "figures of 5 characters"));
    }

    @Test
    void two_elements_for_one_field_do_not_overwrite_each_other_in_silence() {
        Normalised<StaffPost> post = posts("P1|7|HR|1|BASIC|20000\nP1|7|HR|1|ALLOW|500\nP1|7|HR|1|CAR|300")
                .getFirst();
        assertThat(post.fate()).isEqualTo(Fate.REJECTED);
        assertThat(post.findings()).containsExactly(new ElementTwice(new Place("", 4, "E"), "Code", "allowances"));
    }

    @Test
    void what_a_rejected_post_would_have_brought_is_measured() {
        assertThat(posts("P1|7|HR|0.5|BASIC|100\nP1|7|HR|0.5|BONUS|2")
                        .getFirst()
                        .measured())
                .containsExactly(
                        new Measured(0, "fte", new BigDecimal("0.5000"), null, LocalDate.of(2008, 3, 31)),
                        new Measured(0, "pay", new BigDecimal("100.0000"), null, LocalDate.of(2008, 3, 31)));
    }

    @Test
    void rows_left_out_are_left_out_as_a_whole() {
        Feed feed = Feed.of(folder, ELEMENTS + "leave-out: [{heading: Unit, equals: [SCHOOL], because: not ours}]\n");
        List<Normalised<StaffPost>> posts =
                feed.posts("Post|Emp|Unit|FTE|Code|Value\nP1|7|School|1|BASIC|1\nP1|7|School|1|WHAT|2");
        assertThat(posts).singleElement().satisfies(post -> {
            assertThat(post.fate()).isEqualTo(Fate.LEFT_OUT);
            assertThat(post.rows()).isEqualTo(2);
            assertThat(post.findings()).isEqualTo(List.<Finding>of());
        });
    }

    @Test
    void totals_of_elements_that_agree_are_not_told_whether_they_count_each_row_or_each_post() {
        assertThat(told("""
                P1|7|HR|1|BASIC|20,000
                P1|7|HR|1|ERNI|1,500.50
                P1|7|HR|1|SICK|3
                Total HR|||1||21,500.50
                P2|8|ICT|0.5|BASIC|9,000
                P2|8|ICT|0.5|ERNI|600
                Total ICT|||1.0||9,600
                Total|||1.5||31,103.50
                """)).isEmpty();
    }

    @Test
    void a_total_of_elements_that_is_off_is_told() {
        assertThat(told("P1|7|HR|1|BASIC|20,000\nP1|7|HR|1|ERNI|1,500\nTotal|||3||21,000\n"))
                .containsExactly(
                        new TotalDiffers(Place.ofRow("", 4), "FTE", "3", "2"),
                        new TotalDiffers(Place.ofRow("", 4), "Value", "21000", "21500"));
    }

    @Test
    void a_post_that_begins_as_a_total_does_is_read() {
        Feed feed = totalled();
        assertThat(feed.posts("Post|Emp|Unit|FTE|Code|Value\nTotal Quality 1|7|HR|1|BASIC|1"))
                .hasSize(1);
    }

    private List<Finding> told(String rows) {
        Feed feed = totalled();
        assertThat(feed.posts("Post|Emp|Unit|FTE|Code|Value\n" + rows)).allMatch(post -> post.fate() == Fate.ACCEPTED);
        return feed.told();
    }

    private Feed totalled() {
        return Feed.of(folder, ELEMENTS + "totals: [{column: A, starts-with: [Total]}]\n");
    }

    private List<Normalised<StaffPost>> posts(String rows) {
        return Feed.of(folder, ELEMENTS).posts("Post|Emp|Unit|FTE|Code|Value\n" + rows);
    }
}
