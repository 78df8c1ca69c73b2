package uk.commonbaseline.report.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.commonbaseline.partnership.PlainText;
import uk.commonbaseline.report.reading.Block;
import uk.commonbaseline.report.reading.Cell;
import uk.commonbaseline.report.reading.Exact;
import uk.commonbaseline.report.reading.Reading;
import uk.commonbaseline.report.reading.Run;
import uk.commonbaseline.report.reading.Section;
import uk.commonbaseline.report.reading.Text;
import uk.commonbaseline.report.reading.Untold;

/// Writes each table as it is printed, and all figures with all their digits as one long list.
public final class CsvFiles {
    /// The long list's name.
    public static final String FIGURES = "figures.csv";

    /// What the long list says instead of a number.
    static final String HELD_BACK = "held back";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Reading reading;
    private final Set<String> listed = new HashSet<>();

    private CsvFiles(Reading reading) {
        this.reading = reading;
    }

    /// The content of every file by its name.
    public static Map<String, String> write(Reading reading) {
        Map<String, String> files = new LinkedHashMap<>();
        List<NamedTable> tables = NamedTable.listAll(reading);
        files.put(FIGURES, new CsvFiles(reading).figures(tables));
        tables.forEach(table -> files.put(table.file() + ".csv", asPrinted(table)));
        return files;
    }

    private static String asPrinted(NamedTable named) {
        return printed(csv -> {
            csv.printRecord(IntStream.range(0, named.table().columns())
                    .mapToObj(column -> PlainText.written(named.heading(column)))
                    .toList());
            for (List<Cell> row : named.table().rows()) {
                csv.printRecord(row.stream()
                        .map(cell -> PlainText.written(
                                cell.head() ? cell.text().name() : cell.text().words()))
                        .toList());
            }
        });
    }

    private String figures(List<NamedTable> tables) {
        return printed(csv -> {
            csv.printRecord("section", "table", "row", "column", "ref", "value", "unit", "text");
            for (NamedTable table : tables) {
                figures(csv, table);
            }
            for (Section section : reading.sections()) {
                for (Block block : section.blocks()) {
                    sentences(csv, section, block);
                }
            }
            for (Exact figure : reading.figures().values()) {
                if (!listed.contains(figure.ref())) {
                    figure(csv, new String[] {"", "", figure.label(), ""}, figure.ref(), "");
                }
            }
            for (Untold figure : reading.untold()) {
                csv.printRecord(
                        "", "", PlainText.written(figure.label()), "", figure.ref(), "", figure.unit(), HELD_BACK);
            }
        });
    }

    private void figures(CSVPrinter csv, NamedTable named) throws IOException {
        for (List<Cell> row : named.table().rows()) {
            for (int column = 0; column < row.size(); column++) {
                Cell cell = row.get(column);
                if (cell.repeated()) {
                    continue;
                }
                String[] place = {named.section().title(), named.title(), NamedTable.rowName(row), named.heading(column)
                };
                figure(csv, place, cell.ref(), cell.text().words());
                for (Run run : cell.text().runs()) {
                    figure(csv, place, run.ref(), run.words());
                }
            }
        }
    }

    private void sentences(CSVPrinter csv, Section section, Block block) throws IOException {
        List<Text> texts = switch (block) {
            case Block.Heading heading -> List.of(heading.text());
            case Block.Paragraph paragraph -> List.of(paragraph.text());
            case Block.Points points -> points.items();
            case Block.Table _, Block.Chart _ -> List.of();
        };
        for (Text text : texts) {
            for (Run run : text.runs()) {
                Exact figure = reading.figures().get(run.ref());
                if (figure != null) {
                    figure(csv, new String[] {section.title(), "", figure.label(), ""}, run.ref(), run.words());
                }
            }
        }
    }

    private void figure(CSVPrinter csv, String[] place, String ref, String words) throws IOException {
        Exact figure = reading.figures().get(ref);
        if (figure == null) {
            return;
        }
        listed.add(ref);
        for (String part : place) {
            csv.print(PlainText.written(part));
        }
        csv.printRecord(ref, exact(figure.value()), figure.unit(), PlainText.written(words));
    }

    private static String exact(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private interface Writing {
        void to(CSVPrinter csv) throws IOException;
    }

    private static String printed(Writing writing) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            writing.to(csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
