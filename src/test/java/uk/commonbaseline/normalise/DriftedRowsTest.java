package uk.commonbaseline.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.feed.FeedFiles;
import uk.commonbaseline.feed.NewColumnFilled;
import uk.commonbaseline.feed.SheetWithoutColumn;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.CellProblem.NotAnAmount;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.sheet.TextTable;

/// What becomes of rows whose columns are not those that were agreed; their figures are counted as read.
class DriftedRowsTest {
    @TempDir
    private Path folder;

    @Test
    void a_row_that_fills_a_new_column_is_rejected_with_all_its_problems() {
        List<Normalised<CostLine>> rows = Feed.of(folder, FeedFiles.COST + "drift: {new-column: discard-row}\n")
                .costs("""
                Cost Centre | Account | Amount | Cancelled
                A1 | 5 | 1.00 |
                A1 | 5 | 2.00 | X
                A1 | 5 | tbc | X
                """);
        assertThat(rows).extracting(Normalised::fate).containsExactly(Fate.ACCEPTED, Fate.REJECTED, Fate.REJECTED);
        assertThat(rows.get(1).findings()).containsExactly(filled(3));
        assertThat(rows.get(1).measured()).extracting(Measured::amount).containsExactly(new BigDecimal("2.0000"));
        assertThat(rows.get(2).findings())
                .containsExactlyInAnyOrder(new NotAnAmount(Place.ofCell("", 4, 2), "Amount", "\"tbc\""), filled(4));
    }

    @Test
    void rows_of_a_sheet_that_lacks_a_column_are_rejected_with_one_finding_for_all() {
        String book = FeedFiles.COST
                .replace("format: csv\n  encoding: windows-1252", "format: xlsx\n  sheets: [Sheet1, Sheet2]")
                .replace("as: subjective}", "as: subjective, drift: {missing-column: discard-row}}");
        List<Finding> told = new ArrayList<>();
        List<Normalised<CostLine>> rows = new ArrayList<>();
        Normaliser.ofCosts(
                        FeedFiles.read(folder, book),
                        TextTable.ofSheets(
                                "Cost Centre|Account|Amount\nA1|5|1.00", "Cost Centre|Amount\nA1|2.00\n|3.00"),
                        told::add)
                .forEachRemaining(rows::add);
        assertThat(rows).extracting(Normalised::fate).containsExactly(Fate.ACCEPTED, Fate.REJECTED, Fate.REJECTED);
        assertThat(rows).flatExtracting(Normalised::findings).isEmpty();
        assertThat(rows)
                .flatExtracting(Normalised::measured)
                .extracting(Measured::amount)
                .containsExactly(new BigDecimal("1.0000"), new BigDecimal("2.0000"), new BigDecimal("3.0000"));
        assertThat(told).containsExactly(new SheetWithoutColumn("Sheet2", List.of("Account")));
    }

    private static Finding filled(int row) {
        return new NewColumnFilled(Place.ofCell("", row, 3), "Cancelled");
    }
}
