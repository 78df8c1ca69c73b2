package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.sheet.SourceRow;

/// The outturn of all authorities in England as central government published it. The workbook is not ours to keep here;
/// see `RealExtractsTest`.
class RealPublicationIT {
    private static final Path WORKBOOK =
            Path.of(System.getProperty("real.extracts", "../shared/real-extracts"), "rs-2010-11.xls");
    private static final Path FEEDS = Path.of("src/test/resources/real-extracts/feeds");

    @TempDir
    private Path folder;

    @Test
    void the_five_councils_figures_are_loaded_and_each_stands_in_its_cell() throws Exception {
        assumeTrue(
                Files.isRegularFile(WORKBOOK),
                () -> "skipped: there is no file %s; name its folder with -Dreal.extracts=<folder>"
                        .formatted(WORKBOOK.toAbsolutePath().normalize()));
        try (Publications publications = Publications.in(folder, FEEDS, List.of("PARTNERSHIP/rs.yml"))) {
            DeliveryOutcome taken = publications.night("PARTNERSHIP/rs", WORKBOOK);
            assertThat(publications.rows(taken)).containsExactly(444, 5, 0, 439);
            assertThat(
                            publications.words(
                                    "select line || ' ' || trim_scale(sum(amount) / 1000) from warehouse.current_control group by line order by line"))
                    .containsExactly(
                            "central-services 33724",
                            "net-current-expenditure 874499",
                            "total-service-expenditure 761517");
            assertThat(facts(publications)).hasSize(15).isEqualTo(cells(publications));
            assertThat(publications.words("select unused_because from warehouse.current_delivery"))
                    .containsExactly("it holds nothing of 2007/08");
        }
    }

    /// Sheet, row, part and pounds of each fact.
    private static List<String> facts(Publications publications) {
        return publications.words(
                "select concat_ws(' ', sheet_no, row_no, part, trim_scale(amount)) from warehouse.fact_control order by sheet_no, row_no, part");
    }

    /// The same from the cells O, Q and AH of the five councils' rows.
    private static List<String> cells(Publications publications) {
        List<String> cells = new ArrayList<>();
        Path feed = publications.jobs().path().resolve("feeds/PARTNERSHIP/rs.yml");
        try (SheetReader rows = Sheets.open(WORKBOOK, Feeds.readOne(feed).layout())) {
            rows.forEachRemaining(row -> {
                if (row.text(0).matches("E042(1)|E043[1245]")) {
                    addCells(row, cells);
                }
            });
        }
        return cells;
    }

    private static void addCells(SourceRow row, List<String> cells) {
        List<String> columns = List.of("O", "Q", "AH");
        for (int part = 0; part < columns.size(); part++) {
            BigDecimal thousands = new BigDecimal(row.text(Place.columnIndex(columns.get(part))));
            BigDecimal pounds = thousands.movePointRight(3).stripTrailingZeros();
            cells.add("%d %d %d %s".formatted(row.sheetNo(), row.number(), part, pounds.toPlainString()));
        }
    }
}
