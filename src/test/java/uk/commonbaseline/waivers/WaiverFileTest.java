package uk.commonbaseline.waivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.feed.FeedFiles;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.settings.SettingsMistake;

class WaiverFileTest {
    private static final String GOOD = """
            waivers:
              - finding: new-code
                council: ABC
                feed: cost
                mentions: R999
                owner: J. Smith
                reason: the ledger is being rebuilt
                accepted-by: A. Board
                accepted: 2008-06-01
                expires: 2009-03-31
            """;

    @TempDir
    private Path folder;

    @Test
    void without_the_file_nothing_is_waived() {
        assertThat(WaiverFile.read(folder.resolve("waivers.yml"), Set.of(), feeds()))
                .isEmpty();
    }

    @Test
    void a_waiver_says_what_who_why_and_until_when() throws IOException {
        assertThat(read(GOOD))
                .containsExactly(new Waiver(
                        "new-code",
                        "ABC",
                        "cost",
                        "anywhere",
                        "R999",
                        "J. Smith",
                        "the ledger is being rebuilt",
                        "A. Board",
                        LocalDate.of(2008, 6, 1),
                        LocalDate.of(2009, 3, 31)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "finding: new-code | finding: new-cod | there is no finding \"new-cod\"; did you mean \"new-code\"?",
                "finding: new-code | finding: not-an-amount | only warnings can be waived",
                "finding: new-code | finding: heading-missing | only warnings can be waived",
                "finding: new-code | finding: column-moved | is for information only, so there is nothing to waive",
                "council: ABC | council: ABD | there is no partner \"ABD\"; did you mean \"ABC\"?",
                "feed: cost | feed: costs | ABC has no extract \"costs\"; did you mean \"cost\"?",
                "mentions: R999 | place: somewhere | a place is written G, G31, row 31, ICT!G31, ICT! or anywhere",
                "'    mentions: R999~' | | say what it is about",
                "owner: J. Smith | owner: a board | somebody else than the owner must accept it",
                "expires: 2009-03-31 | expires: 2009-07-02 | a waiver lasts 13 months at most, so until 2009-07-01",
                "expires: 2009-03-31 | expires: 2008-06-01 | it would expire before it is accepted",
                "'    expires: 2009-03-31~' | | \"expires\" is missing",
                "reason: the ledger is being rebuilt | because: x | \"because\" is not a setting we know here"
            })
    void what_can_not_be_a_waiver_is_refused(String words, String others, String mistake) {
        String replaced = words.replace("~", "\n");
        assertThat(GOOD).contains(replaced);
        assertThatThrownBy(() -> read(GOOD.replace(replaced, others == null ? "" : others)))
                .isInstanceOf(SettingsMistake.class)
                .hasMessageContaining("waivers.yml, line ")
                .hasMessageContaining(mistake);
    }

    @Test
    void the_same_thing_is_waived_once_only() {
        assertThatThrownBy(() -> read(GOOD + GOOD.substring(GOOD.indexOf("  - "))))
                .isInstanceOf(SettingsMistake.class)
                .hasMessageContaining("line 11: new-code of ABC cost, R999 is waived twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anywhere | G31     | true",
                "G        | G31     | true",
                "g        | G31     | true",
                "G        | H31     | false",
                "G31      | G31     | true",
                "G31      | G32     | false",
                "row 31   | G31     | true",
                "row 31   | G32     | false",
                "ICT!G    | G31     | true",
                "HR!G     | G31     | false",
                "ict!     | G31     | true"
            })
    void a_place_holds_for_its_sheet_row_and_column(String written, String cell, boolean holds) {
        Place place = new Place("ICT", Integer.parseInt(cell.substring(1)), cell.substring(0, 1));
        assertThat(WaivedPlace.find(written).orElseThrow().holds(place)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The cost centre \"R999\" is new to us | true",
                "The cost centre \"r999\" is new to us | true",
                "The cost centre \"R9991\" is new to us | false"
            })
    void what_is_mentioned_is_a_word_of_its_own(String words, boolean mentioned) throws IOException {
        assertThat(read(GOOD).getFirst().speaksOf("new-code", Place.WHOLE_FILE, words))
                .isEqualTo(mentioned);
    }

    private List<Waiver> read(String yaml) throws IOException {
        return WaiverFile.read(Files.writeString(folder.resolve("waivers.yml"), yaml), Set.of("ABC"), feeds());
    }

    private Feeds feeds() {
        FeedFiles.write(folder.resolve("feeds"), "cost", FeedFiles.COST);
        return Feeds.read(folder.resolve("feeds"));
    }
}
