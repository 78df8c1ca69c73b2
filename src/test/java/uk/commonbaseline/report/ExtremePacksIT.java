package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Partnerships of fifty and of one, names of 120 letters, a thousand million pounds, nothing at all: each is printed
/// whole,
/// in order, within its margins, and conforms.
class ExtremePacksIT {
    @TempDir
    private Path folder;

    @Test
    void fifty_partners_have_their_columns_in_blocks_and_their_names_whole() throws Exception {
        Picture fifty = Picture.ofFiftyPartners();
        PrintedPack pack = sound(fifty, 1);

        assertThat(pack.page("Cost by service and council")).contains("1,001,000", "4,000", "12,000");
        assertThat(pack.tagged("Image"))
                .extracting(PrintedPack.Tag::alternative)
                .anySatisfy(words -> assertThat(words).contains("45 others the rest"))
                .anySatisfy(words -> assertThat(words).contains("of 50 are drawn."));
        assertWhole(pack, fifty.texts("select short_name from warehouse.partner order by position"));
    }

    @Test
    void a_baseline_of_nothing_says_not_supplied_everywhere() throws Exception {
        Picture nothing = Picture.ofNothing();
        PrintedPack pack = sound(nothing, null);

        assertThat(pack.page("Cost by service and council")).contains("All not supplied not supplied not supplied");
        assertThat(pack.page("Cost by subjective group")).contains("All not supplied not supplied not supplied");
        assertWhole(pack, nothing.texts("select short_name from warehouse.partner order by position"));
    }

    @Test
    void one_partner_with_one_service_and_savings_of_nought_for_ten_years() throws Exception {
        PrintedPack pack = sound(Picture.ofOneService(), 1);

        assertThat(pack.text()).contains("2018/19", "No option is worth more than it costs");
    }

    @Test
    void savings_that_are_negative_and_partners_that_sent_nothing() throws Exception {
        sound(Picture.ofThreePartners(), 1);
    }

    private PrintedPack sound(Picture picture, @Nullable Integer appraisal) throws Exception {
        PrintedPack pack = PrintedPack.of(picture, appraisal, folder);
        assertThat(pack.text()).doesNotContain("null", "NaN", "Infinity");
        assertThat(Conformance.breachesOfAccessibility(pack.bytes())).isEmpty();
        assertThat(Conformance.breachesOfArchiving(pack.bytes())).isEmpty();
        try (PDDocument document = Loader.loadPDF(pack.bytes())) {
            assertThat(StructureFaults.in(StructureTree.of(document))).isEmpty();
            assertThat(PlacedTexts.faults(document)).isEmpty();
        }
        return pack;
    }

    /// Wherever a name begins, all of it stands: what was wrapped is joined again.
    private static void assertWhole(PrintedPack pack, List<String> names) throws IOException {
        try (PDDocument document = Loader.loadPDF(pack.bytes())) {
            List<String> cells = StructureTree.of(document)
                    .all()
                    .filter(cell -> cell.is("TH"))
                    .map(cell -> cell.text().replace(" ", ""))
                    .toList();
            assertThat(names)
                    .allSatisfy(name -> assertThat(cells)
                            .filteredOn(cell -> cell.startsWith(start(name)))
                            .isNotEmpty()
                            .allSatisfy(cell -> assertThat(cell).startsWith(name.replace(" ", ""))));
        }
    }

    /// Enough of a name to know it by: with its number, where it has one.
    private static String start(String name) {
        String letters = name.replace(" ", "");
        return letters.substring(0, Math.min(letters.length(), 22));
    }
}
