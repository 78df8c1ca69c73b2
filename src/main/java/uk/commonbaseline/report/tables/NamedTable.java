package uk.commonbaseline.report.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.commonbaseline.report.reading.Block;
import uk.commonbaseline.report.reading.Cell;
import uk.commonbaseline.report.reading.Reading;
import uk.commonbaseline.report.reading.Section;

/// A table of the pack under the names that it has elsewhere. Its number makes them unique.
///
/// @param number place in the pack, from 1
/// @param sheet at most 31 characters, as spreadsheet programs ask
/// @param file without its ending
record NamedTable(int number, Section section, Block.Table table, String title, String sheet, String file) {
    private static final int LONGEST_SHEET = 31;
    private static final int LONGEST_FILE = 60;

    /// All tables in the order of the pack.
    static List<NamedTable> listAll(Reading reading) {
        List<NamedTable> named = new ArrayList<>();
        for (Section section : reading.sections()) {
            section.tables().forEach(table -> named.add(of(named.size() + 1, section, table)));
        }
        return named;
    }

    private static NamedTable of(int number, Section section, Block.Table table) {
        String title =
                table.caption().isEmpty() ? section.title() : table.caption().name();
        String place = "%02d".formatted(number);
        String sheet = cut(
                place + " " + title.replaceAll("[^\\p{L}\\p{N} £%().-]", " ").replaceAll("\\s+", " "), LONGEST_SHEET);
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return new NamedTable(number, section, table, title, sheet, cut(place + "-" + plain, LONGEST_FILE));
    }

    /// Cut between two words, unless one word is longer than half of what there is room for.
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text.replaceAll("[\\s-]+$", "");
        }
        int end = longest;
        while (end > longest / 2 && " -".indexOf(text.charAt(end)) < 0) {
            end--;
        }
        if (end == longest / 2) {
            end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        }
        return text.substring(0, end).replaceAll("[\\s-]+$", "");
    }

    /// How references are read off the table; empty where it prints no figures.
    String mark() {
        return table.caption()
                .words()
                .substring(Math.min(
                        table.caption().words().length(), table.caption().name().length()))
                .strip();
    }

    /// The heading of a column, rows of headings joined.
    String heading(int column) {
        List<String> names = new ArrayList<>();
        for (List<Cell> row : table.head()) {
            String name = column < row.size() ? row.get(column).text().name() : "";
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return String.join(" / ", names);
    }

    /// The name of a row: its first header cell.
    static String rowName(List<Cell> row) {
        return row.stream()
                .filter(Cell::head)
                .findFirst()
                .orElse(row.getFirst())
                .text()
                .name();
    }
}
