package uk.commonbaseline.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedRows.Background;
import uk.commonbaseline.feed.LastShape;
import uk.commonbaseline.feed.SheetShape;
import uk.commonbaseline.normalise.Authorities;
import uk.commonbaseline.normalise.PersonTokens;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.sheet.ReadAhead;
import uk.commonbaseline.warehouse.Block.Cursor;

/// The way of one file into the warehouse: a thread of its own reads, normalises, checks and encodes ahead, while what
/// it has ready is loaded.
public final class Loading implements AutoCloseable {
    private final Reading<?> reading;
    private final ReadAhead<Encoded> ahead;
    private final Loader loader;

    private Loading(Reading<?> reading, ReadAhead<Encoded> ahead, Loader loader) {
        this.reading = reading;
        this.ahead = ahead;
        this.loader = loader;
    }

    /// What it takes to read a file besides the file and its feed.
    ///
    /// @param authorities by which the partners are found in what others publish
    public record Equipment(RuleBook rules, PersonTokens tokens, Authorities authorities) {}

    /// Some thousand records on their way: call `load` in the transaction that also keeps the cursor.
    public interface Step {
        void load(Connection connection) throws SQLException;

        Cursor cursor();

        Tally tally();
    }

    /// Opens the file behind the cursor.
    ///
    /// @throws uk.commonbaseline.sheet.UnreadableFile when it can't be read as a whole
    public static Loading open(FeedDefinition feed, Path file, int deliveryId, Equipment equipment, Cursor behind) {
        return open(feed, file, deliveryId, equipment, LastShape.NONE, behind);
    }

    /// As above, comparing the file's columns with those of the last delivery.
    ///
    /// @throws uk.commonbaseline.sheet.UnreadableFile when it can't be read as a whole
    public static Loading open(
            FeedDefinition feed, Path file, int deliveryId, Equipment equipment, LastShape last, Cursor behind) {
        Queue<SheetShape> shapes = new ArrayDeque<>();
        Background background = new Background(last, shapes::add);
        return of(
                Reading.open(feed, file, equipment, background, behind),
                deliveryId,
                new SourceCodes(feed.council()),
                shapes);
    }

    private static <T> Loading of(Reading<T> reading, int deliveryId, SourceCodes codes, Queue<SheetShape> shapes) {
        Encoding<T> encoding = new Encoding<>(reading.blocks(), reading.table(), deliveryId, codes, shapes);
        return new Loading(
                reading,
                new ReadAhead<>(encoding, "reading"),
                new Loader(deliveryId, reading.table().copy(), codes));
    }

    /// The next step, or empty at the end of the file.
    ///
    /// @throws uk.commonbaseline.sheet.UnreadableFile when the file turns out to be broken here
    public Optional<Step> next() {
        return ahead.hasNext() ? Optional.of(step(ahead.next())) : Optional.empty();
    }

    private Step step(Encoded rows) {
        return new Step() {
            @Override
            public void load(Connection connection) throws SQLException {
                loader.load(rows, connection);
            }

            @Override
            public Cursor cursor() {
                return rows.cursor();
            }

            @Override
            public Tally tally() {
                return rows.tally();
            }
        };
    }

    @Override
    public void close() {
        ahead.close();
        reading.close();
    }
}
