package uk.commonbaseline.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.commonbaseline.feed.FeedDefinition.ColumnRule;
import uk.commonbaseline.feed.SheetShape.Column;
import uk.commonbaseline.finding.Finding;

/// Compares the columns of a sheet with the feed's definition and with its last delivery, and does what the feed says
/// about each difference.
final class DriftCheck {
    private final FeedDefinition feed;
    private final BoundColumns bound;
    private final SheetShape now;
    private final LastShape last;
    private final Optional<SheetShape> before;
    private final List<RenameGuess> guesses;
    private final List<Finding> findings = new ArrayList<>();

    DriftCheck(FeedDefinition feed, BoundColumns bound, SheetShape now, LastShape last, List<RenameGuess> guesses) {
        this.feed = feed;
        this.bound = bound;
        this.now = now;
        this.last = last;
        this.before = last.find(now.sheetNo(), now.sheet());
        this.guesses = List.copyOf(guesses);
    }

    /// What is to be told, and which rows are not to be taken.
    record Drifted(List<Finding> findings, RowDrift rows) {}

    Drifted check() {
        List<Column> strangers = now.columns().stream()
                .filter(column -> bound.unknown().contains(column.index()))
                .toList();
        strangers.forEach(this::checkNew);
        boolean wholeSheet = checkMissing();
        before.ifPresent(this::checkPlaces);
        boolean rowByRow = feed.drift().newColumn() == DriftPolicy.DISCARD_ROW;
        return new Drifted(List.copyOf(findings), new RowDrift(wholeSheet, rowByRow ? strangers : List.of()));
    }

    private void checkNew(Column column) {
        String heading = HeadingText.shown(column.heading());
        boolean known = before.flatMap(sheet -> sheet.find(column)).isPresent();
        switch (feed.drift().newColumn()) {
            case FREEZE -> findings.add(new ColumnNotAgreed(now.sheet(), column.letter(), heading));
            case EVOLVE -> {
                if (!known) {
                    findings.add(new ColumnNotKnown(now.sheet(), column.letter(), heading));
                }
            }
            case DISCARD_ROW, DISCARD_VALUE -> findings.add(new ColumnNotKnown(now.sheet(), column.letter(), heading));
        }
    }

    /// Whether no row of the sheet is to be taken.
    private boolean checkMissing() {
        List<String> refusing = new ArrayList<>();
        for (ColumnRule rule : bound.absent()) {
            String name = rule.headings().name();
            boolean stood = before.flatMap(sheet -> sheet.findDeclared(name)).isPresent();
            switch (rule.required() ? rule.drift().missingColumn() : DriftPolicy.FREEZE) {
                case DISCARD_ROW -> refusing.add(name);
                case DISCARD_VALUE -> tellMissing(name, stood, true);
                case EVOLVE -> {
                    if (stood || before.isEmpty()) {
                        tellMissing(name, stood, true);
                    }
                }
                case FREEZE -> {
                    if (stood) {
                        tellMissing(name, true, false);
                    }
                }
            }
        }
        if (!refusing.isEmpty()) {
            findings.add(new SheetWithoutColumn(now.sheet(), refusing));
        }
        return !refusing.isEmpty();
    }

    private void tellMissing(String name, boolean stood, boolean asked) {
        String guess = guesses.stream()
                .filter(each -> each.missing().equals(name))
                .map(RenameGuess::words)
                .findFirst()
                .orElse("");
        findings.add(new ColumnMissing(now.sheet(), name, stood ? last.receipt() : "", guess, asked));
    }

    private void checkPlaces(SheetShape then) {
        Map<Integer, Column> inOldOrder = new TreeMap<>();
        for (Column column : now.columns()) {
            Optional<Column> old = column.declared().isEmpty() ? Optional.empty() : then.find(column);
            if (old.isPresent() && bound.lettered().contains(column.index())) {
                checkLetter(column, old.get());
            } else if (old.isPresent()) {
                checkSpelling(column, old.get());
                inOldOrder.put(old.get().index(), column);
            }
        }
        List<Column> ordered = List.copyOf(inOldOrder.values());
        List<Integer> places = ordered.stream().map(Column::index).toList();
        List<Integer> stayed = InOrder.longest(places);
        ordered.stream()
                .filter(column -> !stayed.contains(column.index()))
                .sorted(Comparator.comparingInt(Column::index))
                .forEach(column -> tellMoved(column, then));
    }

    private void tellMoved(Column column, SheetShape then) {
        String from = then.find(column).map(Column::letter).orElse("");
        String heading = HeadingText.shown(column.heading());
        findings.add(
                frozen(column)
                        ? new ColumnMovedRefused(now.sheet(), heading, column.letter(), from, last.receipt())
                        : new ColumnMoved(now.sheet(), heading, column.letter(), from, last.receipt()));
    }

    private void checkLetter(Column column, Column old) {
        String is = HeadingText.shown(column.heading());
        String was = HeadingText.shown(old.heading());
        if (!HeadingText.same(withoutFigures(is), withoutFigures(was))) {
            findings.add(
                    frozen(column)
                            ? new LetterMeansOtherRefused(now.sheet(), column.letter(), is, was, last.receipt())
                            : new LetterMeansOther(now.sheet(), column.letter(), is, was, last.receipt()));
        }
    }

    /// Headings such as "Actual 2007/08" change with the year.
    private static String withoutFigures(String heading) {
        return heading.replaceAll("\\d", "");
    }

    private void checkSpelling(Column column, Column old) {
        if (!HeadingText.same(column.heading(), old.heading())) {
            findings.add(new HeadingRespelt(
                    now.sheet(),
                    column.letter(),
                    HeadingText.shown(column.heading()),
                    HeadingText.shown(old.heading()),
                    last.receipt()));
        }
    }

    private boolean frozen(Column column) {
        DriftPolicy policy = feed.columns().stream()
                .filter(rule -> rule.headings().name().equals(column.declared()))
                .map(rule -> rule.drift().movedColumn())
                .findFirst()
                .orElse(feed.drift().movedColumn());
        return policy == DriftPolicy.FREEZE;
    }
}
