package uk.commonbaseline.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.feed.Recogniser.HiddenSheet;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.normalise.Measured;
import uk.commonbaseline.normalise.Normalised;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.normalise.Origin;
import uk.commonbaseline.warehouse.Block.Cursor;

/// A file that was cut off anywhere and taken up again gives every record and every finding once.
class BlocksTest {
    /// Rows of two sheets, `2` before `1` as an .xls may hold them; `?` is a finding between rows.
    private static final String FILE = "? 2:2 2:3 ? 2:5 2:6 2:7 ? ? 1:2 1:3 ? 1:4 1:9 ?";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 9, 10, 100})
    void for_every_cut_nothing_is_lost_or_doubled(int size) {
        List<Block<String>> whole = blocks(FILE, size, Cursor.START);
        assertThat(told(whole)).containsExactly("?0", "?1", "?2", "?3", "?4", "?5");
        for (int cut = 1; cut <= whole.size(); cut++) {
            List<Block<String>> joined = new ArrayList<>(whole.subList(0, cut));
            joined.addAll(blocks(FILE, size, joined.getLast().cursor()));
            assertThat(records(joined)).as("cut after block %d", cut).isEqualTo(records(whole));
            assertThat(told(joined)).as("cut after block %d", cut).isEqualTo(told(whole));
            assertThat(tally(joined)).isEqualTo(tally(whole));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "? ?", "1:2", "1:2 ?", "? 1:2 1:3", "1:2 1:3 ?"})
    void nothing_is_left_behind_the_last_block(String file) {
        for (int size = 1; size <= 3; size++) {
            List<Block<String>> whole = blocks(file, size, Cursor.START);
            if (!whole.isEmpty()) {
                List<Block<String>> rest = blocks(file, size, whole.getLast().cursor());
                assertThat(records(rest)).isEmpty();
                assertThat(told(rest)).isEmpty();
            }
        }
    }

    @Test
    void blocks_hold_no_more_than_their_size() {
        assertThat(blocks(FILE, 4, Cursor.START))
                .extracting(block -> block.records().size())
                .containsExactly(4, 4, 1);
    }

    @Test
    void a_record_of_several_rows_ends_with_its_last_row() {
        Normalised<String> post = record(new Origin(1, "", 5, 9));
        Blocks<String> blocks = new Blocks<>(
                found -> List.of(post, record(new Origin(1, "", 10, 10))).iterator(),
                UnaryOperator.identity(),
                1,
                Cursor.START);
        assertThat(blocks.next().cursor()).isEqualTo(new Cursor(1, 9));
    }

    private static List<Block<String>> blocks(String file, int size, Cursor behind) {
        List<Block<String>> blocks = new ArrayList<>();
        new Blocks<>(found -> new Source(file, found), UnaryOperator.identity(), size, behind)
                .forEachRemaining(blocks::add);
        return blocks;
    }

    private static List<Origin> records(List<Block<String>> blocks) {
        return blocks.stream()
                .flatMap(block -> block.records().stream())
                .map(Normalised::origin)
                .toList();
    }

    private static List<String> told(List<Block<String>> blocks) {
        return blocks.stream()
                .flatMap(block -> block.findings().stream())
                .map(finding -> ((HiddenSheet) finding).name())
                .toList();
    }

    private static Object tally(List<Block<String>> blocks) {
        Tally tally = new Tally();
        blocks.forEach(block -> tally.add(block.tally()));
        return tally.remembered();
    }

    private static Normalised<String> record(Origin origin) {
        List<Measured> measured = List.of(new Measured(0, "outturn", BigDecimal.valueOf(origin.row())));
        return new Normalised<>(origin, 1, Fate.ACCEPTED, List.of("record"), measured, List.of());
    }

    /// Like a normaliser, it comes upon findings while it looks for the next record.
    private static final class Source implements Iterator<Normalised<String>> {
        private final Iterator<String> words;
        private final Consumer<Finding> found;
        private int findings;
        private String ahead = "";

        Source(String file, Consumer<Finding> found) {
            this.words = List.of(file.split(" ")).iterator();
            this.found = found;
        }

        @Override
        public boolean hasNext() {
            while (ahead.isEmpty() && words.hasNext()) {
                ahead = words.next();
                if (ahead.equals("?")) {
                    found.accept(new HiddenSheet("?" + findings++));
                    ahead = "";
                }
            }
            return !ahead.isEmpty();
        }

        @Override
        public Normalised<String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            List<String> place = List.of(ahead.split(":"));
            ahead = "";
            int row = Integer.parseInt(place.get(1));
            return record(new Origin(Integer.parseInt(place.getFirst()), "", row, row));
        }
    }
}
