package uk.commonbaseline.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.feed.Recogniser.PeriodNotTold;
import uk.commonbaseline.feed.Recogniser.UnknownCouncil;
import uk.commonbaseline.feed.Recogniser.UnknownFeed;
import uk.commonbaseline.feed.Recogniser.UnknownLayout;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.settings.SettingsMistake;

class FeedsTest {
    @TempDir
    private Path folder;

    @Test
    void all_our_feeds_are_without_mistakes() {
        assertThat(Feeds.read(Path.of("jobs/feeds")).listAll())
                .extracting(FeedDefinition::council)
                .contains("BCC", "AVDC", "WDC", "CDC", "SBDC")
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void a_folder_that_is_not_there_holds_no_feeds() {
        assertThat(Feeds.read(folder.resolve("feeds")).listAll()).isEmpty();
    }

    @Test
    void a_mistake_in_one_feed_stops_them_all() {
        FeedFiles.write(folder, "cost", FeedFiles.COST);
        FeedFiles.write(folder, "spend", "feed: spend\n");
        assertThatExceptionOfType(SettingsMistake.class).isThrownBy(() -> Feeds.read(folder));
    }

    @Test
    void a_file_is_recognised_by_its_folder_or_else_by_its_name() {
        FeedDefinition feed = FeedFiles.read(folder, FeedFiles.COST);
        Recogniser recogniser = recogniser();
        assertThat(recogniser.recognise("ABC", "cost", "any name.csv")).isEqualTo(new Recognised.As(feed, "2007/08"));
        assertThat(recogniser.recognise("ABC", "", "GL_P01.csv")).isEqualTo(new Recognised.As(feed, "2007/08"));
    }

    @Test
    void what_can_not_be_told_is_asked_and_never_guessed() {
        FeedFiles.write(folder, "cost", FeedFiles.COST);
        FeedFiles.write(folder, "budget", FeedFiles.COST.replace("feed: cost", "feed: budget"));
        Recogniser recogniser = recogniser();
        assertThat(recogniser.recognise("XYZ", "cost", "GL_1.csv")).isEqualTo(not(new UnknownCouncil("XYZ")));
        assertThat(recogniser.recognise("", "", "GL_1.csv")).isEqualTo(not(new UnknownCouncil("")));
        assertThat(recogniser.recognise("ABC", "staff", "GL_1.csv"))
                .isEqualTo(not(new UnknownFeed("staff", List.of("budget", "cost"))));
        assertThat(recogniser.recognise("ABC", "", "other.csv"))
                .isEqualTo(not(new UnknownLayout("other.csv", List.of("budget", "cost"))));
        assertThat(recogniser.recognise("ABC", "", "GL_1.csv"))
                .as("two feeds have this pattern")
                .isEqualTo(not(new UnknownLayout("GL_1.csv", List.of("budget", "cost"))));
    }

    @Test
    void the_period_may_come_from_the_name() {
        FeedFiles.write(
                folder,
                "cost",
                FeedFiles.COST.replace(
                        "period: 2007/08\nfin",
                        "period: {file-name: \"GL_(P\\\\d\\\\d)\", label: \"2007/08 $1\"}\nfin"));
        Recogniser recogniser = recogniser();
        assertThat(recogniser.recognise("ABC", "cost", "GL_P03.csv"))
                .extracting(found -> ((Recognised.As) found).period())
                .isEqualTo("2007/08 P03");
        assertThat(recogniser.recognise("ABC", "cost", "GL_March.csv"))
                .isEqualTo(not(new PeriodNotTold("GL_March.csv", "GL_*.csv")));
    }

    @Test
    void a_name_that_no_file_system_would_take_from_a_person_is_looked_at_without_harm() {
        FeedFiles.write(folder, "cost", FeedFiles.COST);
        String hostile = "-rf *?[&]{}\n.csv";
        assertThat(recogniser().recognise("ABC", "", hostile))
                .isEqualTo(not(new UnknownLayout(hostile, List.of("cost"))));
    }

    private Recogniser recogniser() {
        return new Recogniser(Feeds.read(folder), Set.of("ABC"));
    }

    private static Recognised not(Finding because) {
        return new Recognised.Not(because);
    }
}
