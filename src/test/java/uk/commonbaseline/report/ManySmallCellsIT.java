package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The five councils with a fraction of their posts, so that most cells are small.
class ManySmallCellsIT {
    private static final String FIRST_ISSUE =
            "truncate warehouse.issue, warehouse.issue_assumption, warehouse.issue_change, warehouse.issue_figure; ";

    private final Picture picture = Picture.ofFiveCouncils();

    @Test
    void nothing_is_worked_out_where_most_cells_are_small(@TempDir Path folder) throws Exception {
        picture.plant(FIRST_ISSUE + "delete from warehouse.baseline_staff where row_no % 6 <> 0; "
                + "update warehouse.baseline_measure set numerator = 1, denominator = 3 where council = 'SBDC'");
        Attacker attacker = new Attacker(picture);
        PrintedPack pack = print("public", folder);

        assertThat(attacker.secrets()).hasSizeGreaterThan(25);
        assertThat(attacker.findsOut("", List.of(pack.figures()))).isEmpty();
        assertThat(Conformance.breachesOfAccessibility(pack.bytes())).isEmpty();
        assertThatRatiosOfFewAreHeldBack(pack, "SBDC", true);
        assertThatRatiosOfFewAreHeldBack(pack, "BCC", false);
        for (String council : List.of("BCC", "SBDC")) {
            PrintedPack own = print(council, folder);
            assertThat(attacker.findsOut(council, List.of(pack.figures(), own.figures())))
                    .as(council)
                    .isEmpty();
            assertThatRatiosOfFewAreHeldBack(own, council, false);
        }
    }

    private static void assertThatRatiosOfFewAreHeldBack(PrintedPack pack, String council, boolean held)
            throws IOException {
        assertThat(pack.figures().entrySet())
                .filteredOn(figure -> figure.getKey().startsWith("M-" + council + "-"))
                .isNotEmpty()
                .allMatch(figure -> figure.getValue().get("value").isNull() == held);
    }

    @Test
    void where_two_are_partners_the_other_is_treated_as_by_the_public(@TempDir Path folder) throws IOException {
        picture.plant(FIRST_ISSUE + """
                update warehouse.partner set joined_on = '2015-01-01' where partner in ('AVDC', 'CDC', 'WDC');
                delete from warehouse.baseline_staff where council in ('AVDC', 'CDC', 'WDC');
                delete from warehouse.baseline_cost where council in ('AVDC', 'CDC', 'WDC');
                delete from warehouse.baseline_reject where council in ('AVDC', 'CDC', 'WDC')""");
        Attacker attacker = new Attacker(picture);
        EditionLabel label = new EditionLabel("The Partnership", "2008-06 v1", true);
        PrintedPack pack = PrintedPack.of(picture.pack()
                .print(1, null, label.readBy(Readership.council("BCC"), SmallNumbers.USUAL), folder, List.of()));

        assertThat(pack.pages().getFirst()).contains("There is one other partner");
        assertThat(pack.figures().keySet()).contains("P-OTHERS-T");
        assertThat(attacker.findsOut("BCC", List.of(pack.figures()))).isEmpty();
    }

    private PrintedPack print(String reader, Path folder) throws IOException {
        Readership readership = new Readership(reader);
        EditionLabel label =
                new EditionLabel("The Partnership", "2008-06 v1", true).readBy(readership, SmallNumbers.USUAL);
        return PrintedPack.of(picture.pack().print(1, 1, label, readership.folderIn(folder), List.of()));
    }
}
