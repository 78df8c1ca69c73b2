package uk.commonbaseline.feed;

import java.util.List;
import java.util.Optional;
import uk.commonbaseline.finding.Place;

/// The columns of one sheet in the order in which they stand.
///
/// @param sheetNo position among the sheets read, from 1
/// @param sheet its name; empty for text files
public record SheetShape(int sheetNo, String sheet, List<Column> columns) {
    private static final int LONGEST = 200;

    public SheetShape {
        columns = List.copyOf(columns);
    }

    /// One column that bears a heading, or that the feed names by its letter.
    ///
    /// @param index from 0
    /// @param declared the name that the feed has for it; empty where the feed does not speak of it
    /// @param field what it is read as; empty where it is not read
    /// @param role what else it does for the rows
    public record Column(
            int index, String heading, String declared, Optional<Field> field, Role role, ColumnProfile profile) {
        public Column {
            heading = heading.length() > LONGEST ? heading.substring(0, LONGEST) : heading;
        }

        public String letter() {
            return Place.columnLetters(index);
        }

        /// Whether both are the same column: the feed knows them by one name, or they bear one heading.
        boolean isSameAs(Column other) {
            boolean sameName = !declared.isEmpty() && declared.equals(other.declared);
            return sameName || HeadingText.same(heading, other.heading);
        }
    }

    /// What a column does in a sheet whose rows hold several figures, or whose records take several rows.
    ///
    /// @param word `key`, `element` or `value` of records that take several rows; else empty
    /// @param part which figure of a row that holds several, from 0
    public record Role(String word, Optional<Integer> part) {
        public static final Role NONE = new Role("", Optional.empty());
    }

    Optional<Column> findDeclared(String name) {
        return columns.stream()
                .filter(column -> column.declared().equals(name))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> HeadingText.same(column.heading(), name))
                        .findFirst());
    }

    Optional<Column> find(Column like) {
        return columns.stream().filter(like::isSameAs).findFirst();
    }
}
