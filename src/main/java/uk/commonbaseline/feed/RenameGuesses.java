package uk.commonbaseline.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.commonbaseline.feed.ColumnProfile.Sort;
import uk.commonbaseline.feed.FeedDefinition.Headings;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.sheet.SourceRow;

/// Looks among the headings that nobody knows for those that are missing: by their names, and by what stands below them
/// and stood there last time. Where two would do, it says nothing.
final class RenameGuesses {
    /// Filled cells below which shares say nothing.
    private static final int FEW = 3;

    private static final int KNOWN_CODES = 80;
    private static final int OTHER_CODES = 20;
    private static final int LIKE = 60;
    private static final int IN_ITS_PLACE = 50;
    private static final int CLEARLY = 10;
    private static final Set<Field> DAYS =
            EnumSet.of(Field.POSTING_DATE, Field.SPINE_DATE, Field.CONTRACT_END, Field.STARTS_ON, Field.ENDS_ON);
    private static final Set<Field> FIGURES =
            EnumSet.of(Field.AMOUNT, Field.DEBIT, Field.CREDIT, Field.HOURS, Field.FTE, Field.SALARY);

    private final List<String> headings;
    private final List<SourceRow> rows;
    private final LastShape last;
    private final Optional<SheetShape> lastSheet;

    /// `rows` are the first ones below the headings.
    RenameGuesses(List<String> headings, List<SourceRow> rows, LastShape last, Optional<SheetShape> lastSheet) {
        this.headings = List.copyOf(headings);
        this.rows = List.copyOf(rows);
        this.last = last;
        this.lastSheet = lastSheet;
    }

    /// A heading that is looked for, and what its column is read as.
    record Missing(Headings headings, Optional<Field> field) {}

    private record Candidate(Missing missing, int index, int score, String evidence) {}

    /// At most one guess for each missing heading and for each unknown column.
    List<RenameGuess> among(List<Missing> missing, List<Integer> unknown) {
        List<Candidate> candidates = new ArrayList<>();
        for (Missing each : missing) {
            List<Candidate> its = unknown.stream()
                    .flatMap(index -> candidate(each, index).stream())
                    .sorted(Comparator.comparingInt(Candidate::score).reversed())
                    .toList();
            if (its.size() == 1
                    || (its.size() > 1 && its.get(0).score() >= its.get(1).score() + CLEARLY)) {
                candidates.add(its.getFirst());
            }
        }
        return candidates.stream()
                .filter(each -> candidates.stream()
                        .noneMatch(other -> !other.equals(each)
                                && other.index() == each.index()
                                && other.score() + CLEARLY > each.score()))
                .map(each -> new RenameGuess(
                        each.missing().headings().name(),
                        Place.columnLetters(each.index()),
                        HeadingText.shown(headings.get(each.index())),
                        each.evidence()))
                .toList();
    }

    private Optional<Candidate> candidate(Missing missing, int index) {
        List<String> cells = cells(index);
        int likeness = likeness(missing.headings(), headings.get(index));
        int known = knownCodes(missing, cells);
        if (known >= KNOWN_CODES) {
            return Optional.of(new Candidate(
                    missing,
                    index,
                    100 + known + likeness / 10,
                    "%d %% of its values are %s that stood there last time (receipt %s)"
                            .formatted(known, plural(missing.field().orElseThrow()), last.receipt())));
        }
        if (known >= 0 && known < OTHER_CODES) {
            return Optional.empty();
        }
        return byNameOrPlace(missing, index, likeness, ColumnProfile.of(cells));
    }

    private Optional<Candidate> byNameOrPlace(Missing missing, int index, int likeness, ColumnProfile now) {
        Optional<SheetShape.Column> before =
                lastSheet.flatMap(sheet -> sheet.findDeclared(missing.headings().name()));
        Sort expected = before.map(column -> column.profile().sort()).orElse(usualSort(missing.field()));
        boolean contradicts = expected != Sort.NOTHING && now.sort() != Sort.NOTHING && now.sort() != expected;
        if (contradicts) {
            return Optional.empty();
        }
        String as = before.isPresent() && now.filled() > 0
                ? ", and it holds %s as that did last time (receipt %s)"
                        .formatted(now.sort().words(), last.receipt())
                : "";
        if (likeness >= LIKE) {
            return Optional.of(new Candidate(missing, index, likeness, "the names are alike" + as));
        }
        boolean inItsPlace = before.filter(column -> column.index() == index).isPresent();
        return inItsPlace && now.filled() >= FEW
                ? Optional.of(new Candidate(missing, index, IN_ITS_PLACE, "it stands where that stood" + as))
                : Optional.empty();
    }

    private List<String> cells(int index) {
        return rows.stream().map(row -> row.text(index)).toList();
    }

    private static int likeness(Headings wanted, String heading) {
        return Stream.concat(Stream.of(wanted.name()), wanted.also().stream())
                .mapToInt(known -> HeadingLikeness.of(known, heading))
                .max()
                .orElse(0);
    }

    /// How many of a hundred filled cells hold a code that stood in the column last time; -1 where that can't be told.
    private int knownCodes(Missing missing, List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (missing.field().isEmpty() || filled.size() < FEW) {
            return -1;
        }
        Set<String> codes = last.codes().apply(missing.field().get());
        return codes.isEmpty()
                ? -1
                : Math.toIntExact(100 * filled.stream().filter(codes::contains).count() / filled.size());
    }

    private static Sort usualSort(Optional<Field> field) {
        if (field.filter(DAYS::contains).isPresent()) {
            return Sort.DAYS;
        }
        return field.filter(FIGURES::contains).isPresent() ? Sort.FIGURES : Sort.NOTHING;
    }

    private static String plural(Field field) {
        return field.word().replace('-', ' ') + "s";
    }
}
