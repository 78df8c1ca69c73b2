package uk.commonbaseline.describe;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.feed.HeadingText;

/// One table of a file, as it was found.
///
/// @param sheet empty for text files
/// @param state `visible`, `pivot`, `hidden`, `very hidden` or `empty`
/// @param firstData row numbers as on screen; 0 where there is no row of data
/// @param columnsOfData columns of which rows of data fill at least one and remarks none
/// @param inSections whether rows with text in the first column only stand above groups of rows, from the first on
/// @param sample first contents of the first column, by which sheets of the same rows are known
record Table(
        String sheet,
        String state,
        HeadingRows headings,
        int firstData,
        int lastData,
        int dataRows,
        int blankRows,
        List<TotalRow> totals,
        List<Integer> remarks,
        List<Integer> columnsOfData,
        int headingsAgain,
        List<ColumnProfile> profiles,
        Meanings meanings,
        boolean inSections,
        List<String> above,
        List<String> sample,
        char decimalMark) {
    Table {
        totals = List.copyOf(totals);
        remarks = List.copyOf(remarks);
        columnsOfData = List.copyOf(columnsOfData);
        profiles = List.copyOf(profiles);
        above = List.copyOf(above);
        sample = List.copyOf(sample);
    }

    String heading(int column) {
        return column < headings.texts().size() ? headings.texts().get(column).strip() : "";
    }

    boolean isReadable() {
        return dataRows > 0 && meanings.kind().isPresent();
    }

    /// This table with the columns that another one has, wherever they stand here; empty where one of them is missing
    /// or can't be told by its heading, unless it means the same here under another name.
    Optional<Table> readAs(Table other) {
        return columnsOf(other)
                .map(here -> other.meanings().at(here))
                .filter(here -> isLike(other, here))
                .map(this::with);
    }

    private static boolean isLike(Table other, Meanings here) {
        return here.of(Field.AMOUNT).isPresent()
                        == other.meanings().of(Field.AMOUNT).isPresent()
                && here.fields().size() * 3 >= other.meanings().fields().size() * 2
                && here.areApart();
    }

    private Optional<Map<Field, Meanings.Meaning>> columnsOf(Table other) {
        Map<Field, Meanings.Meaning> here = new EnumMap<>(Field.class);
        for (Meanings.Meaning meaning : other.meanings().fields().values()) {
            List<Integer> columns = columnsHeaded(other.heading(meaning.column()));
            if (headings.rows().size() != 1 || !other.isNamed(meaning.column())) {
                return Optional.empty();
            }
            if (columns.size() == 1) {
                here.put(meaning.field(), meaning.in(columns.getFirst()));
            } else {
                meanings.of(meaning.field())
                        .filter(own -> isNamed(own.column()))
                        .ifPresent(own -> here.put(meaning.field(), own));
            }
        }
        return Optional.of(here);
    }

    private Table with(Meanings other) {
        return new Table(
                sheet,
                state,
                headings,
                firstData,
                lastData,
                dataRows,
                blankRows,
                totals,
                remarks,
                columnsOfData,
                headingsAgain,
                profiles,
                other,
                inSections,
                above,
                sample,
                decimalMark);
    }

    private List<Integer> columnsHeaded(String heading) {
        return IntStream.range(0, headings.texts().size())
                .filter(column -> HeadingText.same(heading(column), heading))
                .boxed()
                .toList();
    }

    /// Whether the heading tells the column from all others.
    boolean isNamed(int column) {
        return !HeadingText.plain(heading(column)).isEmpty()
                && columnsHeaded(heading(column)).size() == 1;
    }

    /// Whether there are rows with figures in sight, though none of the columns could be told.
    boolean holdsUnreadFigures() {
        return dataRows > 1
                && state.equals("visible")
                && meanings.kind().isEmpty()
                && profiles.stream().anyMatch(profile -> profile.numbers() > 1);
    }

    /// Whether the pounds are written in thousands, as the headings or what stands above them say.
    boolean isInThousands() {
        return above.stream().anyMatch(Table::speaksOfThousands)
                || headings.texts().stream().anyMatch(Table::speaksOfThousands);
    }

    private static boolean speaksOfThousands(String text) {
        return text.matches("(?is).*(£ ?thousands?|£ ?000'?s?\\b|£k\\b|thousands of pounds|thousand pounds|£'000).*");
    }

    /// The dates that can be relied on: every row of data has one, and each can be read.
    Optional<Meanings.Meaning> reliableDate(Field field) {
        return meanings.of(field).filter(meaning -> {
            ColumnProfile profile = profiles.get(meaning.column());
            return profile.isOfDays() && profile.filled() == dataRows;
        });
    }
}
