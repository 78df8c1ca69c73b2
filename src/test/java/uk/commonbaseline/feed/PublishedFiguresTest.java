package uk.commonbaseline.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.settings.SettingsMistake;

class PublishedFiguresTest {
    private static final String OUTTURN = """
            council: PARTNERSHIP
            feed: rs
            kind: control
            system: Revenue Outturn Summary
            period: 2007/08
            financial-year: 2007/08
            file: {name: "rs*.csv", format: csv}
            values: {basis: outturn}
            columns:
              - {heading: E-code, as: authority}
            wide:
              - {heading: Central services, as: amount, written: thousands, values: {line: central-services}}
              - {heading: Total, as: amount, written: thousands, values: {line: total-service-expenditure}}
            """;
    private static final String BUDGET_BOOK = """
            council: ABC
            feed: budget-book
            kind: control
            system: Budget book
            period: 2007/08
            financial-year: 2007/08
            file: {name: "book*.csv", format: csv}
            values: {basis: original-budget}
            columns:
              - {heading: Service, as: line, words: {central services: central-services, all services: net-current-expenditure}}
              - {heading: Budget, as: amount}
            """;

    @TempDir
    private Path folder;

    @Test
    void what_is_published_about_many_councils_is_owned_by_the_partnership() throws IOException {
        FeedDefinition feed = read(OUTTURN);
        assertThat(feed.kind()).isEqualTo(FeedKind.CONTROL);
        assertThat(PublishedFigures.areAboutSeveral(feed)).isTrue();
        assertThat(PublishedFigures.areAboutSeveral(read(BUDGET_BOOK))).isFalse();
    }

    @Test
    void it_has_an_inbound_folder_as_a_council_has_and_is_told_by_the_name_of_its_file() throws IOException {
        read(OUTTURN);
        Feeds feeds = Feeds.read(folder);
        Recogniser recogniser = new Recogniser(feeds, Set.of("ABC"));
        FeedDefinition feed = feeds.find(Feeds.PARTNERSHIP, "rs").orElseThrow();
        assertThat(recogniser.recognise(Feeds.PARTNERSHIP, "rs", "anything.csv"))
                .isEqualTo(new Recognised.As(feed, "2007/08"));
        assertThat(recogniser.recognise(Feeds.PARTNERSHIP, "", "rs2.csv"))
                .isEqualTo(new Recognised.As(feed, "2007/08"));
    }

    @Test
    void without_such_a_feed_the_partnership_has_no_folder() throws IOException {
        read(BUDGET_BOOK);
        Feeds feeds = Feeds.read(folder);
        assertThat(feeds.owners(List.of("ABC"))).containsExactly("ABC");
        assertThat(new Recogniser(feeds, Set.of("ABC")).recognise(Feeds.PARTNERSHIP, "rs", "rs.csv"))
                .isEqualTo(new Recognised.Not(new Recogniser.UnknownCouncil(Feeds.PARTNERSHIP)));
    }

    @Test
    void a_council_s_own_extract_is_no_feed_of_the_partnership() {
        assertRefused(
                FeedFiles.COST.replace("council: ABC", "council: PARTNERSHIP"),
                "PARTNERSHIP stands for no council, so its feeds are of kind control; a cost feed belongs to the folder of its council");
    }

    @Test
    void rows_about_several_councils_must_tell_whom_they_are_about() {
        assertRefused(
                OUTTURN.replace("as: authority", "as: line"),
                "published figures about several councils need a column as authority, which tells whom a row is about");
    }

    @Test
    void rows_about_one_council_need_not() {
        assertRefused(
                BUDGET_BOOK + "  - {heading: Council, as: authority}\n",
                "all rows of this feed are about ABC, so it has no authority; what is about several councils belongs to jobs/feeds/PARTNERSHIP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Central services", "central_services", "central--services", "central-", "7"})
    void a_line_that_no_check_could_find_is_refused(String line) {
        String message =
                "\"%s\" is no name of a line; write it in small letters, digits and hyphens, such as net-current-expenditure"
                        .formatted(line);
        assertRefused(OUTTURN.replace("line: central-services", "line: \"" + line + "\""), message);
        assertRefused(BUDGET_BOOK.replace("services: central-services", "services: \"" + line + "\""), message);
    }

    @Test
    void a_year_is_needed() {
        assertRefused(
                OUTTURN.replace("financial-year: 2007/08\n", ""),
                "a control feed needs \"financial-year\", or a column that tells the year");
    }

    private FeedDefinition read(String yaml) throws IOException {
        String council = yaml.lines().findFirst().orElseThrow().substring("council: ".length());
        String feed = yaml.lines().skip(1).findFirst().orElseThrow().substring("feed: ".length());
        Path place = Files.createDirectories(folder.resolve(council));
        return Feeds.readOne(Files.writeString(place.resolve(feed + ".yml"), yaml));
    }

    private void assertRefused(String yaml, String because) {
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> read(yaml))
                .withMessageContaining(because);
    }
}
