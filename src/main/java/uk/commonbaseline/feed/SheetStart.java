package uk.commonbaseline.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.FeedDefinition.ColumnRule;
import uk.commonbaseline.feed.FeedDefinition.Headings;
import uk.commonbaseline.feed.SheetShape.Column;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sheet.SourceRow;
import uk.commonbaseline.sheet.UnreadableFile;

/// The first rows of a sheet, until its headings are found.
final class SheetStart {
    private static final int ROWS_SEARCHED = 60;

    /// Rows below the headings that are looked at to tell what the columns hold.
    private static final int ROWS_LOOKED_AT = 500;

    private final FeedDefinition feed;
    private final int sheetNo;
    private final String sheet;
    private final RowsAhead rows;
    private final LastShape last;
    private final List<SourceRow> above = new ArrayList<>();
    private List<String> headings = List.of();
    private @Nullable BoundColumns nearest;
    private List<String> nearestHeadings = List.of();
    private int nearestRow;

    SheetStart(FeedDefinition feed, SourceRow first, RowsAhead rows, LastShape last) {
        this.feed = feed;
        this.sheetNo = first.sheetNo();
        this.sheet = first.sheet();
        this.rows = rows;
        this.last = last;
    }

    /// The bound columns when this row completes the headings.
    @Nullable
    BoundColumns take(SourceRow row) {
        above.add(row);
        boolean declaredHere =
                feed.headings().last().map(last -> last == row.number()).orElse(true);
        if (!declaredHere) {
            refuseWhenPassed(row);
            return null;
        }
        headings = JoinedHeadings.of(lastRows(feed.headings().count()));
        BoundColumns bound = BoundColumns.bind(feed, sheet, headings);
        if (bound.missing().isEmpty()) {
            return bound;
        }
        if (nearest == null || bound.missing().size() < nearest.missing().size()) {
            nearest = bound;
            nearestHeadings = headings;
            nearestRow = row.number();
        }
        if (feed.headings().last().isPresent() || row.number() >= ROWS_SEARCHED) {
            throw new UnreadableFile(missing());
        }
        return null;
    }

    private List<SourceRow> lastRows(int count) {
        return above.subList(Math.max(0, above.size() - count), above.size());
    }

    private void refuseWhenPassed(SourceRow row) {
        if (feed.headings().last().filter(last -> row.number() > last).isPresent()) {
            throw new UnreadableFile(missing());
        }
    }

    /// Compares the columns that were found with what was agreed and with what came last.
    DriftCheck.Drifted drift(BoundColumns bound, Consumer<SheetShape> noted) {
        List<SourceRow> below = rows.look(sheetNo, ROWS_LOOKED_AT);
        SheetShape shape = shape(bound, below);
        noted.accept(shape);
        List<RenameGuesses.Missing> sought = bound.absent().stream()
                .map(rule -> new RenameGuesses.Missing(rule.headings(), rule.as()))
                .toList();
        return new DriftCheck(feed, bound, shape, last, guesses(headings, below).among(sought, bound.unknown()))
                .check();
    }

    private SheetShape shape(BoundColumns bound, List<SourceRow> below) {
        return new SheetShape(
                sheetNo,
                sheet,
                IntStream.range(0, headings.size())
                        .mapToObj(index -> column(bound, index, below))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Column> column(BoundColumns bound, int index, List<SourceRow> below) {
        Optional<BoundColumns.Declared> declared = bound.findDeclared(index);
        String heading = headings.get(index);
        if (declared.isEmpty() && heading.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Column(
                index,
                heading,
                declared.map(BoundColumns.Declared::name).orElse(""),
                declared.flatMap(BoundColumns.Declared::field),
                bound.roleOf(index),
                declared.isEmpty()
                        ? ColumnProfile.UNKNOWN
                        : ColumnProfile.of(
                                below.stream().map(row -> row.text(index)).toList())));
    }

    private RenameGuesses guesses(List<String> among, List<SourceRow> below) {
        return new RenameGuesses(among, below, last, last.find(sheetNo, sheet));
    }

    /// The headings that are not there, with what may have become of them.
    Finding missing() {
        if (nearest == null) {
            return new HeadingMissing(sheet, allThatMustStand());
        }
        List<RenameGuess> guesses = looksLikeHeadings(nearest) ? guess(nearest) : List.of();
        return guesses.isEmpty()
                ? new HeadingMissing(sheet, nearest.missing())
                : new HeadingProbablyRenamed(feed.council(), feed.feed(), sheet, nearest.missing(), guesses);
    }

    private List<String> allThatMustStand() {
        return feed.columns().stream()
                .filter(ColumnRule::mustStand)
                .map(ColumnRule::headings)
                .filter(each -> each.column().isEmpty())
                .map(Headings::name)
                .toList();
    }

    /// A row of data may hold one word of the headings by chance.
    private boolean looksLikeHeadings(BoundColumns row) {
        int found = row.columns().size() + row.figures().size() - row.lettered().size();
        return found > 0 && found >= row.missing().size();
    }

    private List<RenameGuess> guess(BoundColumns row) {
        List<SourceRow> below = Stream.concat(
                        above.stream().filter(each -> each.number() > nearestRow && !each.isBlank()),
                        moreRows().stream())
                .toList();
        List<RenameGuesses.Missing> sought =
                row.missing().stream().flatMap(this::sought).toList();
        return guesses(nearestHeadings, below).among(sought, row.unknown());
    }

    /// The file is refused in any case, so a fault further down is not what is to be told of it.
    private List<SourceRow> moreRows() {
        try {
            return rows.look(sheetNo, ROWS_LOOKED_AT);
        } catch (UnreadableFile _) {
            return List.of();
        }
    }

    private Stream<RenameGuesses.Missing> sought(String name) {
        Stream<RenameGuesses.Missing> columns =
                feed.columns().stream().map(rule -> new RenameGuesses.Missing(rule.headings(), rule.as()));
        Stream<RenameGuesses.Missing> figures =
                feed.wide().stream().map(rule -> new RenameGuesses.Missing(rule.headings(), Optional.of(rule.as())));
        Stream<RenameGuesses.Missing> leftOut =
                feed.leaveOut().stream().map(rule -> new RenameGuesses.Missing(rule.headings(), Optional.empty()));
        return Stream.of(columns, figures, leftOut)
                .flatMap(each -> each)
                .filter(each -> each.headings().name().equals(name))
                .limit(1);
    }
}
