package uk.commonbaseline.normalise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.BoundColumns;
import uk.commonbaseline.feed.BoundColumns.BoundColumn;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedRow;
import uk.commonbaseline.feed.FeedRows;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.sheet.CellKind;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.sheet.SourceRow;

/// Looks through a file for details of persons in columns where none belong, those that are never loaded included: the
/// file itself is kept as proof.
public final class PersonalScan {
    /// Rows looked at: what a staff file or a year's ledger of a district holds.
    private static final int MOST_ROWS = 200_000;

    /// Percentage of the cells that must look so where the column holds references, some of which may by chance.
    private static final int MOST_OF_A_CODE_COLUMN = 80;

    private final FeedDefinition feed;
    private final Map<Integer, Column> columns = new TreeMap<>();
    private final List<Finding> found = new ArrayList<>();

    private PersonalScan(FeedDefinition feed) {
        this.feed = feed;
    }

    /// One finding for each column and kind of detail.
    ///
    /// @throws uk.commonbaseline.sheet.UnreadableFile when the file can't be read
    public static List<Finding> of(Path file, FeedDefinition feed) {
        PersonalScan scan = new PersonalScan(feed);
        try (AllColumns sheets = new AllColumns(Sheets.open(file, feed.layout()))) {
            scan.read(sheets);
        }
        return List.copyOf(scan.found);
    }

    private void read(AllColumns sheets) {
        FeedRows rows = new FeedRows(feed, sheets, _ -> {});
        int sheet = 0;
        String name = "";
        for (int count = 0; count < MOST_ROWS && rows.hasNext(); count++) {
            FeedRow next = rows.next();
            if (next.row().sheetNo() != sheet) {
                tell(name);
                sheet = next.row().sheetNo();
                name = next.row().sheet();
                begin(next.columns(), sheets.headings(next.columns()));
            }
            look(next.row());
        }
        tell(name);
    }

    /// What is known of one column so far.
    private static final class Column {
        private final String heading;
        private final boolean isKept;
        private final List<PersonalPattern> patterns;
        private final Map<PersonalPattern, Integer> met = new EnumMap<>(PersonalPattern.class);
        private int filled;
        private int references;

        Column(String heading, boolean isKept) {
            this.heading = heading;
            this.isKept = isKept;
            this.patterns = List.of(PersonalPattern.values()).stream()
                    .filter(pattern -> pattern.mayStandUnder(heading))
                    .toList();
        }

        void look(String text, CellKind kind) {
            filled++;
            int digits = digits(text);
            for (PersonalPattern pattern : patterns) {
                if (pattern.isIn(text, kind, digits)) {
                    met.merge(pattern, 1, Integer::sum);
                    return;
                }
            }
            // One word with digits in it.
            references += digits > 0 && text.indexOf(' ') < 0 ? 1 : 0;
        }

        private static int digits(String text) {
            int digits = 0;
            for (int at = 0; at < text.length(); at++) {
                char character = text.charAt(at);
                digits += character >= '0' && character <= '9' ? 1 : 0;
            }
            return digits;
        }

        boolean holds(PersonalPattern pattern) {
            int times = met.getOrDefault(pattern, 0);
            boolean ofReferences = references * 2 > filled - times;
            return times > 0
                    && (pattern == PersonalPattern.E_MAIL
                            || !ofReferences
                            || times * 100L >= (long) filled * MOST_OF_A_CODE_COLUMN);
        }
    }

    private void begin(BoundColumns bound, @Nullable SourceRow headings) {
        columns.clear();
        Set<Integer> exempt = new HashSet<>();
        Set<Integer> kept = new HashSet<>();
        for (BoundColumn column : bound.columns()) {
            boolean token = column.rule().as().filter(Field.PAY_NUMBER::equals).isPresent();
            boolean never = column.rule().wording().otherwise().isPresent();
            (token || never ? exempt : kept).add(column.index());
        }
        int width = headings == null ? 0 : headings.width();
        for (int at = 0; at < width && headings != null; at++) {
            String heading = headings.text(at);
            if (!exempt.contains(at) && feed.personal().stream().noneMatch(known -> same(known, heading))) {
                columns.put(at, new Column(heading, kept.contains(at)));
            }
        }
    }

    private static boolean same(String known, String heading) {
        return plain(known).equals(plain(heading)) || plain(heading).endsWith(" " + plain(known));
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private void look(SourceRow row) {
        columns.forEach((at, column) -> {
            String text = row.text(at);
            if (!text.isEmpty()) {
                column.look(text, row.kind(at));
            }
        });
    }

    private void tell(String sheet) {
        columns.forEach((at, column) -> {
            for (PersonalPattern pattern : column.patterns) {
                if (column.holds(pattern)) {
                    found.add(new PersonalContent(
                            sheet, Place.columnLetters(at), column.heading, pattern.words(), column.isKept));
                }
            }
        });
    }

    /// Reads all columns, whatever is asked for, and remembers the first rows of each sheet.
    private static final class AllColumns implements SheetReader {
        private static final int ROWS_REMEMBERED = 100;

        private final SheetReader rows;
        private final List<SourceRow> first = new ArrayList<>();

        AllColumns(SheetReader rows) {
            this.rows = rows;
        }

        /// The row that holds the headings; where they stand in several rows, the last of them.
        @Nullable
        SourceRow headings(BoundColumns bound) {
            for (SourceRow row : first) {
                if (bound.columns().stream()
                        .anyMatch(column -> column.rule().headings().match(row.text(column.index())))) {
                    return row;
                }
            }
            return first.size() < 2 ? null : first.get(first.size() - 2);
        }

        @Override
        public void need(BitSet columns) {
            // All of them.
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public SourceRow next() {
            SourceRow row = rows.next();
            if (!first.isEmpty() && first.getFirst().sheetNo() != row.sheetNo()) {
                first.clear();
            }
            if (!row.isBlank() && first.size() < ROWS_REMEMBERED) {
                first.add(row);
            }
            return row;
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
