package uk.commonbaseline.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.normalise.Normalised;
import uk.commonbaseline.normalise.Normaliser;
import uk.commonbaseline.normalise.PersonTokens;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.warehouse.Block.Cursor;

/// The way of one file into the warehouse: read, normalised, checked, and loaded block by block.
public final class Loading<T> implements AutoCloseable {
    private static final int RECORDS_IN_A_BLOCK = 2_500;

    private final SheetReader sheets;
    private final ReadAhead<Block<T>> blocks;
    private final Loader<T> loader;
    private boolean begun;

    private Loading(SheetReader sheets, Iterator<Block<T>> blocks, Loader<T> loader) {
        this.sheets = sheets;
        this.blocks = new ReadAhead<>(blocks, "reading");
        this.loader = loader;
    }

    /// What it takes to read a file besides the file and its feed.
    public record Equipment(RuleBook rules, PersonTokens tokens) {}

    /// A block on its way: call `load` in the transaction that also keeps the cursor.
    public interface Step {
        void load(Connection connection) throws SQLException;

        Cursor cursor();

        Tally tally();
    }

    /// Opens the file behind the cursor.
    ///
    /// @throws uk.commonbaseline.sheet.UnreadableFile when it can't be read as a whole
    public static Loading<?> open(FeedDefinition feed, Path file, int deliveryId, Equipment equipment, Cursor behind) {
        SheetReader sheets = Sheets.open(file, feed.layout());
        String council = feed.council();
        RuleBook rules = equipment.rules();
        return switch (feed.kind()) {
            case COST ->
                new Way<>(found -> Normaliser.ofCosts(feed, sheets, found), rules::checkCost)
                        .open(sheets, Loader.ofCosts(deliveryId, council), behind);
            case STAFF ->
                new Way<>(found -> Normaliser.ofStaff(feed, sheets, equipment.tokens(), found), rules::checkStaff)
                        .open(sheets, Loader.ofStaff(deliveryId, council), behind);
            case PERFORMANCE ->
                new Way<>(found -> Normaliser.ofMeasures(feed, sheets, found), rules::checkMeasure)
                        .open(sheets, Loader.ofMeasures(deliveryId, council), behind);
            case CONTRACTS ->
                new Way<>(found -> Normaliser.ofContracts(feed, sheets, found), rules::checkContract)
                        .open(sheets, Loader.ofContracts(deliveryId, council), behind);
        };
    }

    /// How records of one kind are made and checked.
    private record Way<T>(
            Function<Consumer<Finding>, Iterator<Normalised<T>>> normaliser, UnaryOperator<Normalised<T>> rules) {
        Loading<T> open(SheetReader sheets, Loader<T> loader, Cursor behind) {
            return new Loading<>(sheets, new Blocks<>(normaliser, rules, RECORDS_IN_A_BLOCK, behind), loader);
        }
    }

    /// The next block, or empty at the end of the file.
    ///
    /// @throws uk.commonbaseline.sheet.UnreadableFile when the file turns out to be broken here
    public Optional<Step> next() {
        return blocks.hasNext() ? Optional.of(step(blocks.next())) : Optional.empty();
    }

    /// Hands out all blocks without loading them.
    void forEachBlock(Consumer<Block<?>> taken) {
        blocks.forEachRemaining(taken);
    }

    private Step step(Block<T> block) {
        return new Step() {
            @Override
            public void load(Connection connection) throws SQLException {
                if (!begun) {
                    loader.begin(connection);
                    begun = true;
                }
                loader.load(block, connection);
            }

            @Override
            public Cursor cursor() {
                return block.cursor();
            }

            @Override
            public Tally tally() {
                return block.tally();
            }
        };
    }

    @Override
    public void close() {
        blocks.close();
        sheets.close();
    }
}
