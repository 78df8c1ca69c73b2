package uk.commonbaseline.feed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.finding.Quoted;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.sheet.FileLayout;
import uk.commonbaseline.sheet.SourceRow;

/// How one council's extract of one kind is read. Declared in `jobs/feeds/<council>/<feed>.yml`; see `docs/feeds.md`.
///
/// @param grade reliability of the extract as agreed with the council, A to D
/// @param expects the periods of which a file is to come; empty where the period itself says so
/// @param values fields that no column holds, with their constant content
/// @param personal headings that are known and never read
/// @param unused headings that are known and of no use
/// @param rowsFill columns of which a row of data fills at least one; empty where every row is data
/// @param drift what holds when a delivery's columns are not those that were agreed
/// @param scaleConfirmed periods whose figures are right though they are a thousand times the earlier ones, or a
/// thousandth
/// @param recipe sha256 of the definition as it stands in its file
public record FeedDefinition(
        Path source,
        String council,
        String feed,
        FeedKind kind,
        String system,
        char grade,
        PeriodLabel period,
        List<String> expects,
        Optional<FinancialYear> financialYear,
        Optional<LocalDate> asAt,
        String fileName,
        FileLayout layout,
        HeadingRows headings,
        Notation notation,
        Map<Field, String> values,
        List<ColumnRule> columns,
        List<String> personal,
        List<String> unused,
        Optional<SectionRule> section,
        List<TotalRule> totals,
        List<LeaveOut> leaveOut,
        List<Integer> rowsFill,
        List<WideColumn> wide,
        Optional<LongLayout> elements,
        Drift drift,
        List<String> scaleConfirmed,
        String recipe) {

    public FeedDefinition {
        expects = List.copyOf(expects);
        values = Map.copyOf(values);
        columns = List.copyOf(columns);
        personal = List.copyOf(personal);
        unused = List.copyOf(unused);
        totals = List.copyOf(totals);
        leaveOut = List.copyOf(leaveOut);
        rowsFill = List.copyOf(rowsFill);
        wide = List.copyOf(wide);
        scaleConfirmed = List.copyOf(scaleConfirmed);
    }

    /// Where the headings stand.
    ///
    /// @param last number of the last heading row, 0 where there are none; empty to look for the required headings
    /// @param count how many rows form the headings
    /// @param again whether they may stand again further down, with the columns in another order
    /// @param until first texts of a row from which on nothing of a sheet is read, in small letters
    public record HeadingRows(Optional<Integer> last, int count, boolean again, List<String> until) {
        public HeadingRows {
            until = List.copyOf(until);
        }

        boolean areNone() {
            return last.filter(row -> row == 0).isPresent();
        }
    }

    /// How dates and decimals are written as text.
    ///
    /// @param dates patterns such as `dd/MM/yyyy`, tried in order
    public record Notation(List<String> dates, char decimalMark) {
        public Notation {
            dates = List.copyOf(dates);
        }
    }

    /// Words of the file for words of ours, matched without regard to case.
    ///
    /// @param otherwise what any other content means; then the content itself is never kept
    public record Wording(Map<String, String> words, Optional<String> otherwise) {
        public static final Wording AS_WRITTEN = new Wording(Map.of(), Optional.empty());

        public Wording {
            words = Map.copyOf(words);
        }
    }

    /// One column: where its heading is found and what its cells mean.
    ///
    /// @param split for a cell that holds several codes: named groups become fields
    public record ColumnRule(
            Headings headings,
            Optional<Field> as,
            Optional<Pattern> split,
            Wording wording,
            String written,
            boolean required,
            Drift drift) {
        /// Whether the file is refused where the column is missing.
        boolean mustStand() {
            return required && drift.missingColumn() == DriftPolicy.FREEZE;
        }

        public Stream<Field> fields() {
            return split.map(ColumnRule::groupsOf).orElseGet(as::stream);
        }

        /// The fields that the pattern's named groups stand for; group names have no hyphens.
        public static Stream<Field> groupsOf(Pattern pattern) {
            Collection<String> groups = pattern.namedGroups().keySet();
            return Stream.of(Field.values()).filter(field -> groups.contains(groupName(field)));
        }

        public static String groupName(Field field) {
            return field.word().replace("-", "");
        }
    }

    /// The spellings under which a heading is met, or the place of a column that bears none.
    ///
    /// @param column from 0, where the column is named by its letter; empty to look for the heading
    public record Headings(String name, List<String> also, Optional<Integer> column) {
        public Headings {
            also = List.copyOf(also);
        }

        static Headings of(String name, List<String> also) {
            return new Headings(name, also, Optional.empty());
        }

        static Headings ofColumn(int column) {
            return new Headings("Column " + Place.columnLetters(column), List.of(), Optional.of(column));
        }

        /// Quicker than [#match]: only capitals may differ.
        boolean isSpelt(String heading) {
            return name.equalsIgnoreCase(heading) || also.stream().anyMatch(heading::equalsIgnoreCase);
        }

        public boolean match(String heading) {
            return Stream.concat(Stream.of(name), also.stream()).anyMatch(known -> HeadingText.same(known, heading));
        }
    }

    /// A row with text in one column only starts a section; its text counts for the rows below.
    public record SectionRule(int column, Field as) {}

    /// A row whose cell in this column starts with one of these words, or holds just them, is a total. Where there are
    /// no
    /// words, any row with nothing outside `only` is one.
    ///
    /// @param only columns outside of which a total holds nothing; empty where it may
    public record TotalRule(int column, List<String> startsWith, List<String> equals, List<Integer> only) {
        public TotalRule {
            startsWith = List.copyOf(startsWith);
            equals = List.copyOf(equals);
            only = List.copyOf(only);
        }

        public TotalRule(int column, List<String> startsWith) {
            this(column, startsWith, List.of(), List.of());
        }

        boolean holdsFor(SourceRow row) {
            return beginsAsTotal(row.text(column)) && (only.isEmpty() || isNothingElseIn(row));
        }

        private boolean beginsAsTotal(String cell) {
            String text = cell.toLowerCase(Locale.ROOT);
            boolean anyWords = startsWith.isEmpty() && equals.isEmpty();
            return anyWords
                    ? !text.isEmpty()
                    : equals.contains(text) || startsWith.stream().anyMatch(text::startsWith);
        }

        private boolean isNothingElseIn(SourceRow row) {
            for (int at = 0; at < row.width(); at++) {
                if (!row.text(at).isEmpty() && !only.contains(at)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Rows that are left out, with the reason that the officer and the board read.
    public record LeaveOut(Headings headings, List<String> equals, String because) {
        public LeaveOut {
            equals = List.copyOf(equals);
        }
    }

    /// One of several figures in a row, each a record of its own.
    public record WideColumn(Headings headings, Field as, Map<Field, String> values, String written) {
        public WideColumn {
            values = Map.copyOf(values);
        }
    }

    /// Several rows make one record: each row holds one element of it.
    public record LongLayout(
            List<Headings> key, Headings element, Headings value, Map<String, Field> into, List<String> unused) {
        public LongLayout {
            key = List.copyOf(key);
            into = Map.copyOf(into);
            unused = List.copyOf(unused);
        }
    }

    public Quoted quoted() {
        return kind.holdsPersonalData() ? Quoted.DESCRIBED : Quoted.AS_WRITTEN;
    }

    /// Whether some column, constant or figure gives this field.
    public boolean gives(Field field) {
        return values.containsKey(field)
                || columns.stream().flatMap(ColumnRule::fields).anyMatch(field::equals)
                || wide.stream()
                        .anyMatch(figure ->
                                figure.as() == field || figure.values().containsKey(field))
                || section.filter(rule -> rule.as() == field).isPresent()
                || elements.filter(layout -> layout.into().containsValue(field)).isPresent();
    }
}
