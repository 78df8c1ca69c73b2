package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// The pack of five invented councils as the public and each council read it.
@TestInstance(Lifecycle.PER_CLASS)
class EditionsIT {
    private static final List<String> COUNCILS = List.of("BCC", "AVDC", "WDC", "CDC", "SBDC");

    private final Picture picture = Picture.ofFiveCouncils();
    private final Attacker attacker = new Attacker(picture);
    private final Map<String, PrintedPack> packs = new TreeMap<>();

    @BeforeAll
    void print(@TempDir Path folder) throws IOException {
        Stream.concat(Stream.of("restricted", "public"), COUNCILS.stream())
                .forEach(reader -> packs.put(reader, print(reader, "2008-06 v1", folder)));
    }

    private PrintedPack print(String reader, String edition, Path folder) {
        try {
            Readership readership = new Readership(reader);
            EditionLabel label =
                    new EditionLabel("The Partnership", edition, true).readBy(readership, SmallNumbers.USUAL);
            return PrintedPack.of(picture.pack().print(1, 1, label, readership.folderIn(folder), List.of()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private PrintedPack pack(String reader) {
        return Objects.requireNonNull(packs.get(reader));
    }

    @Test
    void there_are_small_numbers_to_protect() {
        assertThat(attacker.secrets())
                .hasSizeGreaterThan(10)
                .anyMatch(name -> name.startsWith("pay of"))
                .anyMatch(name -> name.startsWith("posts of"));
    }

    @Test
    void the_public_works_out_no_small_number() throws IOException {
        assertThat(attacker.findsOut("", List.of(pack("public").figures()))).isEmpty();
    }

    @Test
    void a_council_works_out_none_of_others_with_its_own_rows_and_its_own_edition() throws IOException {
        for (String council : COUNCILS) {
            assertThat(attacker.findsOut(
                            council,
                            List.of(pack("public").figures(), pack(council).figures())))
                    .as(council)
                    .isEmpty();
        }
    }

    @Test
    void nor_does_anybody_know_one_of_them_to_within_half_of_it() throws IOException {
        assertThat(attacker.ranges("", List.of(pack("public").figures())))
                .hasSizeGreaterThan(10)
                .noneMatch(Attacker.Range::isNarrow);
        for (String council : COUNCILS) {
            assertThat(attacker.ranges(
                            council,
                            List.of(pack("public").figures(), pack(council).figures())))
                    .as(council)
                    .noneMatch(Attacker.Range::isNarrow);
        }
        assertThat(attacker.ranges("", List.of(pack("restricted").figures())))
                .filteredOn(Attacker.Range::isNarrow)
                .hasSizeGreaterThan(10);
    }

    @Test
    void two_public_editions_give_nothing_away_together(@TempDir Path folder) throws IOException {
        PrintedPack next = print("public", "2008-07 v1", folder);

        assertThat(attacker.findsOut("", List.of(pack("public").figures(), next.figures())))
                .isEmpty();
    }

    @Test
    void small_numbers_that_are_held_back_alone_would_be_worked_out() throws IOException {
        Map<String, JsonNode> figures = pack("restricted").figures();
        attacker.secrets().stream()
                .filter(name -> name.startsWith("posts of"))
                .map(name -> name.replace("posts of ", "P-").replace(" in ", "-"))
                .forEach(figures::remove);

        assertThat(attacker.findsOut("", List.of(figures)))
                .hasSizeGreaterThan(5)
                .anyMatch(name -> name.startsWith("posts of"));
    }

    @Test
    void the_restricted_edition_would_give_them_all_away() throws IOException {
        assertThat(attacker.findsOut("", List.of(pack("restricted").figures()))).hasSizeGreaterThan(10);
    }

    @Test
    void what_is_held_back_stands_as_a_letter_and_nowhere_as_a_number() throws IOException {
        List<JsonNode> held = pack("public").figures().values().stream()
                .filter(figure -> figure.get("value").isNull())
                .toList();

        assertThat(held)
                .hasSizeGreaterThan(10)
                .allSatisfy(figure -> assertThat(figure.get("because").asText()).isEqualTo("held back"));
        assertThat(pack("public").page("Full-time equivalents by service")).containsPattern("Payroll.* c ");
        assertThat(Files.readString(pack("public").edition().figures())).doesNotContain("secondary", "primary");
        assertThat(pack("public").tagged("Image"))
                .anySatisfy(chart -> assertThat(chart.alternative()).contains("held back"));
    }

    @Test
    void what_an_option_brings_a_single_partner_is_told_to_the_public_only_where_it_was_taken_apart()
            throws IOException {
        String partners = "(" + String.join("|", COUNCILS) + ")";

        assertThat(told("public"))
                .filteredOn(ref -> ref.matches("[OAWV]-.*-" + partners + "(-.*)?"))
                .allMatch(ref -> ref.matches("O-\\w+-NET-" + partners));
        assertThat(told("restricted"))
                .anyMatch(ref -> ref.matches("O-\\w+-NPV-" + partners))
                .anyMatch(ref -> ref.matches("W-\\w+-\\w+-ONLY-\\w+"));
        for (String council : COUNCILS) {
            assertThat(told(council)).noneMatch(ref -> ref.matches("W-\\w+-\\w+-ONLY-\\w+"));
        }
    }

    private List<String> told(String reader) throws IOException {
        return pack(reader).figures().entrySet().stream()
                .filter(figure -> !figure.getValue().get("value").isNull())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void the_public_has_the_pages_that_the_board_decides_on() {
        assertThat(pack("public").text())
                .contains(
                        "Cost by service and council",
                        "Options side by side",
                        "The Partnership",
                        "Edition 2008-06 v1, public")
                .doesNotContain("Every pound, council by council", "GL_BCC", "Files behind the baseline, each")
                .doesNotContain("null");
    }

    @Test
    void a_council_sees_itself_and_the_others_together() {
        assertThat(pack("CDC").page("Cost by service and council"))
                .contains("Chiltern", "Other partners", "All 2,317 37,651 39,968");
    }

    @Test
    void no_other_council_is_named_in_a_councils_edition() throws IOException {
        for (String council : COUNCILS) {
            List<String> strange = picture.texts(
                    "select unnest(array[partner, name, short_name]) from warehouse.partner where partner <> '%s' union select file_name from warehouse.delivery where council <> '%s' and kind <> 'control'"
                            .formatted(council, council));
            String all = pack(council).text()
                    + Files.readString(pack(council).edition().manifest())
                    + Files.readString(pack(council).edition().figures())
                    + pack(council).tags();

            assertThat(strange)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(all)
                            .doesNotContainPattern("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])"));
        }
    }

    @Test
    void every_edition_is_accessible_and_can_be_archived() throws Exception {
        for (PrintedPack pack : packs.values()) {
            assertThat(Conformance.breachesOfAccessibility(pack.bytes())).isEmpty();
            assertThat(Conformance.breachesOfArchiving(pack.bytes())).isEmpty();
        }
    }

    @Test
    void the_same_data_give_the_same_bytes(@TempDir Path again) {
        assertThat(print("public", "2008-06 v1", again).edition().sha256())
                .isEqualTo(pack("public").edition().sha256());
        assertThat(print("BCC", "2008-06 v1", again).edition().sha256())
                .isEqualTo(pack("BCC").edition().sha256());
    }
}
