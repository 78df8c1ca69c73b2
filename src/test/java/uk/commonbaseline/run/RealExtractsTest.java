package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.feed.LastShape;
import uk.commonbaseline.normalise.CostLine;
import uk.commonbaseline.normalise.Normaliser;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.warehouse.Checked;
import uk.commonbaseline.warehouse.PartnersFile;
import uk.commonbaseline.warehouse.Waiving;

/// Extracts that councils and central government have published, read with feed definitions only: rows and sums are
/// those of an independent reader. The files are not ours to keep here; they are looked for in
/// `../shared/real-extracts` beside the checkout, or where `-Dreal.extracts=<folder>` says.
class RealExtractsTest {
    private static final Path FILES = Path.of(System.getProperty("real.extracts", "../shared/real-extracts"));
    private static final Path FEEDS = Path.of("src/test/resources/real-extracts/feeds");
    private static final Set<String> BUCKINGHAMSHIRE = Set.of("E0421", "E0431", "E0432", "E0434", "E0435");

    private static AnnotationConfigApplicationContext rules;

    @BeforeAll
    static void make_rules() {
        rules = new AnnotationConfigApplicationContext("uk.commonbaseline.rules");
    }

    @BeforeEach
    void the_files_are_here() {
        assumeTrue(Files.isDirectory(FILES), RealExtractsTest::missing);
    }

    private static String missing() {
        return "skipped: there is no folder %s with real extracts; name one with -Dreal.extracts=<folder>"
                .formatted(FILES.toAbsolutePath().normalize());
    }

    @AfterAll
    static void close() {
        rules.close();
    }

    @ParameterizedTest(name = "{0}: {3} rows, {5} {4}")
    @CsvSource({
        "hyndburn-2017-05.csv,        hyndburn,   spend,        178,   actual, 766376.54",
        "iow-2013-11.csv,             iow,        spend,        11412, actual, 11250027.69",
        "devon-2012-02.csv,           devon,      spend,        6464,  actual, 22871194.175",
        "oxford-2017-04-06.csv,       oxford,     spend,        4052,  actual, 16264882.46",
        "birmingham-2015-02.xls,      birmingham, cards,        3959,  actual, 735975.49",
        "hyndburn-2023-05.csv,        hyndburn,   spend,        572,   actual, 1214631.73",
        "hyndburn-2024-04.csv,        hyndburn,   ledger,       428,   actual, 2639411.52",
        "leeds-2010-12.csv,           leeds,      spend,        10303, actual, 77179009.24",
        "devon-2017-06.csv,           devon,      spend,        7990,  actual, 52614128.76",
        "gateshead-2011-04.csv,       gateshead,  spend,        4825,  actual, 14339128.29",
        "salford-2011-12.csv,         salford,    spend,        2541,  actual, 25843353.28",
        "lancashire-pcc-2023-24.xlsx, lancashire, spend,        9289,  actual, 104322773.62",
        "acas-junior-2011-09.csv,     acas,       posts,        293,   fte,    826.85",
        "dh-junior-2013-09.csv,       dh,         posts,        976,   fte,    1786.41",
        // Published as 139,202.20738; indicator values are kept to four decimals, which makes it 139,202.2075.
        "devon-hr/FTE.csv,            devon,      workforce,    33,    values, 139202.2075",
        // Published as 490,647.13317.
        "devon-hr/temps.csv,          devon,      agency-hours, 18,    values, 490647.1332",
        "devon-hr/temps.csv,          devon,      agency-cost,  18,    actual, 15917025.00",
        "devon-hr/redundancies.csv,   devon,      redundancies, 30,    values, 9252063.36"
    })
    void every_row_and_penny_is_read(
            String file, String council, String feed, int rows, String measure, BigDecimal sum) {
        Checked checked = Checked.check(FILES.resolve(file), feed(council, feed), rules.getBean(RuleBook.class));

        assertThat(checked.rows()).isEqualTo(new Checked.Rows(rows, rows, 0, 0));
        Checked.Amounts amounts = Objects.requireNonNull(checked.amounts().get(measure), measure);
        assertThat(amounts.accepted()).isEqualByComparingTo(sum);
        assertThat(amounts.read()).isEqualByComparingTo(sum);
    }

    @Test
    void the_outturn_of_all_authorities_is_read_from_a_wide_table_in_thousands() {
        List<CostLine> lines = costs("rs-2010-11.xls", "clg", "services");

        assertThat(lines).hasSize(2 * 444);
        assertThat(thousands(lines, "all-services", false)).isEqualByComparingTo("102629539");
        assertThat(thousands(lines, "all-services", true)).isEqualByComparingTo("761517");
        assertThat(thousands(lines, "central-services", true)).isEqualByComparingTo("33724");
    }

    @Test
    void the_same_outturn_is_read_as_published_figures_about_the_partners() {
        Checked checked = Checked.check(
                FILES.resolve("rs-2010-11.xls"),
                feed("PARTNERSHIP", "rs"),
                rules.getBean(RuleBook.class),
                new Checked.Known(
                        LastShape.NONE,
                        Waiving.NOTHING,
                        PartnersFile.read(Path.of("jobs/partners.yml")).authorities()));

        assertThat(checked.rows()).isEqualTo(new Checked.Rows(444, 5, 0, 439));
        Checked.Amounts amounts = Objects.requireNonNull(checked.amounts().get("outturn"));
        // Of the three lines together: 3,225,977 + 102,629,539 + 121,175,930, and of the five 33,724 + 761,517 +
        // 874,499.
        assertThat(amounts.read()).isEqualByComparingTo("227031446000");
        assertThat(amounts.accepted()).isEqualByComparingTo("1669740000");
        assertThat(amounts.excluded()).isEqualByComparingTo("225361706000");
        assertThat(checked.findings())
                .extracting(Checked.Told::words)
                .contains("439 rows are about authorities that are no partners; by rule, they were left out.")
                .noneMatch(words -> words.contains("no figure about"));
        assertThat(checked.findingCounts()).as("the total of England agrees").doesNotContainKey("total-differs");
    }

    @Test
    void capital_expenditure_and_receipts_of_all_authorities_are_read_from_columns_named_by_letter() {
        List<CostLine> lines = costs("cor4-2007-08.xls", "clg", "capital");

        assertThat(lines).hasSize(2 * 478).allMatch(CostLine::capital);
        assertThat(thousands(lines, "expenditure", true)).isEqualByComparingTo("115191");
        assertThat(thousands(lines, "receipts", true)).isEqualByComparingTo("32062");
    }

    private static FeedDefinition feed(String council, String feed) {
        return Feeds.readOne(FEEDS.resolve(council).resolve(feed + ".yml"));
    }

    private static List<CostLine> costs(String file, String council, String name) {
        FeedDefinition feed = feed(council, name);
        List<CostLine> lines = new ArrayList<>();
        try (SheetReader sheets = Sheets.open(FILES.resolve(file), feed.layout())) {
            Normaliser.ofCosts(feed, sheets, _ -> {}).forEachRemaining(row -> lines.addAll(row.records()));
        }
        return lines;
    }

    private static BigDecimal thousands(List<CostLine> lines, String service, boolean ofTheFive) {
        return lines.stream()
                .filter(line -> line.subjective().code().equals(service))
                .filter(line ->
                        !ofTheFive || BUCKINGHAMSHIRE.contains(line.costCentre().code()))
                .map(line -> line.amount().amount().movePointLeft(3))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
