package uk.commonbaseline.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.commonbaseline.feed.FeedKind;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.feed.HeadingText;
import uk.commonbaseline.finding.Place;

/// The tables of a file that one feed reads: the largest, and those on other sheets that are made as it is.
///
/// @param main the largest of them
/// @param sameRows sheets that hold other figures of the rows of the main one
/// @param left further tables that hold data but are made otherwise
record Chosen(Table main, List<Table> tables, List<Table> sameRows, List<Table> left) {
    Chosen {
        tables = List.copyOf(tables);
        sameRows = List.copyOf(sameRows);
        left = List.copyOf(left);
    }

    static Optional<Chosen> of(List<Table> all) {
        List<Table> visible = readable(all, "visible");
        List<Table> readable = visible.isEmpty() ? readable(all, "pivot") : visible;
        return readable.stream()
                .max(Comparator.comparingLong(Chosen::size))
                .map(main -> around(main, readable))
                .filter(chosen -> chosen.isMostOf(all));
    }

    private static List<Table> readable(List<Table> all, String state) {
        return all.stream()
                .filter(Table::isReadable)
                .filter(table -> table.state().equals(state))
                .toList();
    }

    private static Chosen around(Table main, List<Table> readable) {
        List<Table> tables = new ArrayList<>();
        List<Table> sameRows = new ArrayList<>();
        List<Table> left = new ArrayList<>();
        for (Table table : readable) {
            boolean elsewhere = !table.sheet().equals(main.sheet());
            if (!elsewhere && !table.equals(main)) {
                table.readAs(main).ifPresentOrElse(tables::add, () -> left.add(table));
            } else if (elsewhere && !isMadeLike(main, table)) {
                left.add(table);
            } else if (elsewhere && table.sample().equals(main.sample()) && main.dataRows() > 1) {
                sameRows.add(table);
            } else {
                tables.add(table);
            }
        }
        return new Chosen(main, tables, sameRows, left);
    }

    /// Whether more is read than is left unread in sight: of a form with many small tables, no one of them is the
    /// extract.
    private boolean isMostOf(List<Table> all) {
        long read = tables.stream().mapToLong(Chosen::size).sum();
        long unread = all.stream()
                .filter(Table::holdsUnreadFigures)
                .mapToLong(Chosen::size)
                .sum();
        return read * 2 >= unread + left.stream().mapToLong(Chosen::size).sum();
    }

    private static long size(Table table) {
        return table.profiles().stream().mapToLong(ColumnProfile::filled).sum();
    }

    private static boolean isMadeLike(Table one, Table other) {
        if (!one.meanings().kind().equals(other.meanings().kind())
                || one.headings().rows().size() != other.headings().rows().size()) {
            return false;
        }
        String figure = one.heading(one.meanings().figure());
        boolean sameFigure =
                HeadingText.same(figure, other.heading(other.meanings().figure()));
        long shared = one.headings().texts().stream()
                .filter(text -> !text.isBlank()
                        && other.headings().texts().stream().anyMatch(known -> HeadingText.same(known, text)))
                .count();
        long named =
                one.headings().texts().stream().filter(text -> !text.isBlank()).count();
        return sameFigure || shared * 2 >= named;
    }

    /// Whether some sheet holds several of the tables.
    boolean standOnOneSheet() {
        return tables.stream().map(Table::sheet).distinct().count() < tables.size();
    }

    /// Where reading is to end: the first words of tables that stand below, on the same sheet, and are not read.
    List<String> ends() {
        return left.stream()
                .filter(table -> tables.stream()
                        .anyMatch(read -> read.sheet().equals(table.sheet()) && read.lastData() < table.firstData()))
                .map(table -> table.headings().rows().getFirst().firstText())
                .distinct()
                .toList();
    }

    FeedKind kind() {
        return main.meanings().kind().orElseThrow();
    }

    /// The fields that some column gives, with their columns in each table that has one.
    Map<Field, List<At>> fields() {
        Map<Field, List<At>> fields = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            List<At> found = new ArrayList<>();
            for (Table table : tables) {
                table.meanings().of(field).ifPresent(meaning -> found.add(new At(table, meaning)));
            }
            if (!found.isEmpty()) {
                fields.put(field, found);
            }
        }
        return fields;
    }

    /// A field's column in one table.
    record At(Table table, Meanings.Meaning meaning) {
        ColumnProfile profile() {
            return table.profiles().get(meaning.column());
        }

        String heading() {
            return table.heading(meaning.column());
        }

        String letter() {
            return Place.columnLetters(meaning.column());
        }

        boolean isNamed() {
            return table.isNamed(meaning.column());
        }
    }

    /// Whether every row of every table holds the field.
    boolean isFilledThroughout(Field field) {
        return tables.stream()
                .allMatch(table -> table.meanings()
                        .of(field)
                        .filter(meaning -> {
                            ColumnProfile profile = table.profiles().get(meaning.column());
                            return profile.filled() - profile.errors() == table.dataRows();
                        })
                        .isPresent());
    }

    /// Whether every row of every table holds a day that can be read.
    boolean hasReliableDates() {
        return tables.stream()
                        .allMatch(
                                table -> table.reliableDate(Field.POSTING_DATE).isPresent())
                && !(patterns(Field.POSTING_DATE).anyMatch(each -> each.startsWith("d/M"))
                        && patterns(Field.POSTING_DATE).anyMatch(each -> each.startsWith("M/d")));
    }

    /// All patterns of the days that are read, each once.
    List<String> patterns() {
        List<Field> read = switch (kind()) {
            case COST -> hasReliableDates() ? List.of(Field.POSTING_DATE) : List.of();
            case CONTRACTS ->
                Stream.of(Field.STARTS_ON, Field.ENDS_ON, Field.EXTENDS_TO)
                        .filter(this::isOfDays)
                        .toList();
            default -> List.of();
        };
        return read.stream().flatMap(this::patterns).distinct().toList();
    }

    private Stream<String> patterns(Field field) {
        return tables.stream()
                .flatMap(table -> table.meanings().of(field).stream()
                        .flatMap(meaning -> table.profiles().get(meaning.column()).dates().list().stream()));
    }

    /// Whether the field's cells are days that can be read, where they are filled.
    boolean isOfDays(Field field) {
        return tables.stream()
                .flatMap(table -> table.meanings().of(field).stream()
                        .map(meaning -> table.profiles().get(meaning.column())))
                .allMatch(ColumnProfile::isOfDays);
    }

    int dataRows() {
        return tables.stream().mapToInt(Table::dataRows).sum();
    }
}
