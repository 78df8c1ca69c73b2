package uk.commonbaseline.warehouse;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedRows;
import uk.commonbaseline.feed.FeedRows.Background;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.normalise.Normalised;
import uk.commonbaseline.normalise.Normaliser;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.warehouse.Block.Cursor;
import uk.commonbaseline.warehouse.Loading.Equipment;

/// One file being read: its rows normalised, checked, and cut into blocks.
record Reading<T>(SheetReader sheets, Iterator<Block<T>> blocks, FactTable<T> table) implements AutoCloseable {
    private static final int RECORDS_IN_A_BLOCK = 2_500;

    /// Opens the file behind the cursor.
    ///
    /// @param background what is known of the feed's last delivery
    ///
    /// @throws uk.commonbaseline.sheet.UnreadableFile when it can't be read as a whole
    static Reading<?> open(FeedDefinition feed, Path file, Equipment equipment, Background background, Cursor behind) {
        SheetReader sheets = Sheets.open(file, feed.layout());
        RuleBook rules = equipment.rules();
        return switch (feed.kind()) {
            case COST ->
                new Way<>(
                                found -> Normaliser.ofCosts(new FeedRows(feed, sheets, found, background)),
                                rules::checkCost,
                                new CostFacts())
                        .open(sheets, behind);
            case STAFF ->
                new Way<>(
                                found -> Normaliser.ofStaff(
                                        new FeedRows(feed, sheets, found, background), equipment.tokens()),
                                rules::checkStaff,
                                new StaffFacts())
                        .open(sheets, behind);
            case PERFORMANCE ->
                new Way<>(
                                found -> Normaliser.ofMeasures(new FeedRows(feed, sheets, found, background)),
                                rules::checkMeasure,
                                new MeasureFacts())
                        .open(sheets, behind);
            case CONTRACTS ->
                new Way<>(
                                found -> Normaliser.ofContracts(new FeedRows(feed, sheets, found, background)),
                                rules::checkContract,
                                new ContractFacts())
                        .open(sheets, behind);
            case CONTROL ->
                new Way<>(
                                found -> Normaliser.ofControls(
                                        new FeedRows(feed, sheets, found, background), equipment.authorities()),
                                UnaryOperator.identity(), // no rule looks at a single published figure
                                new ControlFacts())
                        .open(sheets, behind);
        };
    }

    /// How records of one kind are made and checked, and where they are kept.
    private record Way<T>(
            Function<Consumer<Finding>, Iterator<Normalised<T>>> normaliser,
            UnaryOperator<Normalised<T>> rules,
            FactTable<T> table) {
        Reading<T> open(SheetReader sheets, Cursor behind) {
            return new Reading<>(sheets, new Blocks<>(normaliser, rules, RECORDS_IN_A_BLOCK, behind), table);
        }
    }

    @Override
    public void close() {
        sheets.close();
    }
}
