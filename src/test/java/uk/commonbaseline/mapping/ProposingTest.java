package uk.commonbaseline.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.run.JobsFolder;

class ProposingTest {
    private static final CodeInUse BUREAU = used("88010", "Payroll bureau", "1200.50");
    private static final CodeInUse STRANGE = used("x88020", "=Qwxyz", "99999.99");
    private static final CodeInUse MAPPED = used("21010", "Human Resources", "5");
    private static final CodeInUse OTHERS =
            new CodeInUse(new CodeKey("AVDC", "cost-centre", "PY01"), "Payroll", Stake.ofPounds(new BigDecimal("300")));

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        JobsFolder.copyTo(folder);
        file = folder.resolve("maps/WDC/cost-centre.proposed.csv");
    }

    @Test
    void codes_without_a_map_are_proposed_with_evidence_the_most_at_stake_first() throws IOException {
        assertThat(propose(BUREAU, STRANGE, MAPPED, OTHERS).added()).isEqualTo(2);

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "code,name,target,score,evidence,pounds,fte,rows,status,proposed_by,comment,weight,valid_from,valid_to",
                        "x88020,'=Qwxyz,,,no code that is mapped and no name in our lists is anything like it,99999.99,0,1,open,,,,,",
                        // "payroll" has 8 groups of letters, "bureau" 7 more: 8 of 15. 15 codes of all councils are
                        // called payroll.
                        "88010,Payroll bureau,PAY,53,\"Aylesbury Vale DC has \"\"Payroll\"\" (PY01) as PAY with £300.00 (53% alike);"
                                + " Buckinghamshire CC has \"\"Payroll Services\"\" (0000315100) as PAY (53% alike);"
                                + " Chiltern DC has \"\"Payroll\"\" (3020) as PAY (53% alike); so have 12 more;"
                                + " PAY is called \"\"Payroll\"\" (53% alike)\",1200.50,0,1,open,,,,,");
        assertThat(folder.resolve("maps/WDC/cost-centre.csv"))
                .hasSameTextualContentAs(Path.of("jobs/maps/WDC/cost-centre.csv"));
    }

    @Test
    void what_an_officer_wrote_stays_and_only_the_figures_are_renewed() throws IOException {
        propose(BUREAU, STRANGE, OTHERS);
        edit("1200.50,0,1,open,,", "1200.50,0,1,accepted,Ann Lee,\"seen, agreed\"");
        edit(",PAY,53", ",FIN,53");

        propose(used("88010", "Bureau", "7"), OTHERS);

        assertThat(Files.readAllLines(file))
                .anyMatch(line -> line.startsWith("88010,Payroll bureau,FIN,53,")
                        && line.endsWith(",7.00,0,1,accepted,Ann Lee,\"seen, agreed\",,,"))
                .anyMatch(line -> line.startsWith("x88020,'=Qwxyz,") && line.contains(",99999.99,"))
                .hasSize(3);
    }

    @Test
    void a_name_that_an_officer_fills_in_brings_a_proposal() throws IOException {
        propose(used("zz9", "zz9", "7"));
        assertThat(file).content().contains("\nzz9,zz9,,,no code");
        edit("zz9,zz9", "zz9,Internal audit");
        propose(used("zz9", "zz9", "7"));
        assertThat(file).content().contains("\nzz9,Internal audit,IA,");
    }

    @Test
    void what_was_refused_is_not_proposed_again_and_stays_on_record() throws IOException {
        propose(BUREAU);
        edit(",open,,", ",refused,Ann Lee,no");
        assertThat(propose(BUREAU))
                .extracting(Proposing.Written::added, Proposing.Written::open, Proposing.Written::refused)
                .containsExactly(1, 1, 1);
        assertThat(Files.readAllLines(file))
                .anyMatch(line -> line.startsWith("88010,Payroll bureau,PAY,") && line.contains(",refused,"))
                .anyMatch(line -> line.startsWith("88010,Payroll bureau,") && line.contains(",open,"))
                .noneMatch(line -> line.startsWith("88010,Payroll bureau,PAY,") && line.contains(",open,"));
        assertThat(propose(BUREAU).added()).isZero();
    }

    @Test
    void a_code_that_was_mapped_meanwhile_is_no_longer_proposed() throws IOException {
        propose(BUREAU);
        Path map = folder.resolve("maps/WDC/cost-centre.csv");
        Files.writeString(map, Files.readString(map) + "88010,Payroll bureau,PAY,,,A,B,\n");
        propose(BUREAU);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_code_without_a_name_is_proposed_by_its_neighbours() throws IOException {
        propose(used("21011", "21011", "7"));
        assertThat(file)
                .content()
                .contains(
                        "\n21011,21011,HR,50,\"the code has no name; of the 1 mapped codes of Wycombe DC that begin with 2101, 1 are HR\",7.00,");
    }

    private Proposing.Written propose(CodeInUse... codes) throws IOException {
        Proposing proposing = new Proposing(MapDesk.open(folder), List.of(codes));
        return proposing.propose("WDC", "cost-centre").orElseThrow();
    }

    private void edit(String words, String others) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(words);
        Files.writeString(file, text.replace(words, others));
    }

    private static CodeInUse used(String code, String name, String pounds) {
        return new CodeInUse(new CodeKey("WDC", "cost-centre", code), name, Stake.ofPounds(new BigDecimal(pounds)));
    }
}
