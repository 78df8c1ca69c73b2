package uk.commonbaseline.describe;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.warehouse.Checked;

/// Extracts that councils and central government have published, read with the draft that is made of each: no hand
/// has touched it. The files are looked for in `../shared/real-extracts` beside the checkout, or where
/// `-Dreal.extracts=<folder>` says.
class RealDraftsTest {
    private static final Path FILES = Path.of(System.getProperty("real.extracts", "../shared/real-extracts"));

    private static AnnotationConfigApplicationContext rules = new AnnotationConfigApplicationContext();

    @TempDir
    private Path folder;

    @BeforeAll
    static void the_files_are_here() {
        assumeTrue(
                Files.isDirectory(FILES),
                () -> "skipped: there is no folder " + FILES.toAbsolutePath().normalize()
                        + " with real extracts; name one with -Dreal.extracts=<folder>");
        rules = new AnnotationConfigApplicationContext("uk.commonbaseline.rules");
    }

    @AfterAll
    static void close() {
        rules.close();
    }

    @ParameterizedTest(name = "{0}: {1} rows, {3} {2}")
    @CsvSource({
        "hyndburn-2017-05.csv,        178,   actual, 766376.54",
        "iow-2013-11.csv,             11412, actual, 11250027.69",
        "devon-2012-02.csv,           6464,  actual, 22871194.175",
        "oxford-2017-04-06.csv,       4052,  actual, 16264882.46",
        "birmingham-2015-02.xls,      3959,  actual, 735975.49",
        "hyndburn-2023-05.csv,        572,   actual, 1214631.73",
        "hyndburn-2024-04.csv,        428,   actual, 2639411.52",
        "leeds-2010-12.csv,           10303, actual, 77179009.24",
        "devon-2017-06.csv,           7990,  actual, 52614128.76",
        "gateshead-2011-04.csv,       4825,  actual, 14339128.29",
        "salford-2011-12.csv,         2541,  actual, 25843353.28",
        "lancashire-pcc-2023-24.xlsx, 9289,  actual, 104322773.62",
        "acas-junior-2011-09.csv,     293,   fte,    826.85",
        "dh-junior-2013-09.csv,       976,   fte,    1786.41",
        "rs-2010-11.xls,              444,   actual, 102629539000",
        // Total capital expenditure of all authorities in thousands; of the five it is 115,191.
        "cor4-2007-08.xls,            478,   actual, 19966064000",
        // Indicator values are kept to four decimals; published as 139,202.20738.
        "devon-hr/FTE.csv,            33,    values, 139202.2075",
        "devon-hr/temps.csv,          18,    actual, 15917025.00",
        "devon-hr/redundancies.csv,   30,    actual, 9252063.36"
    })
    void the_draft_reads_every_row_and_penny(String file, int rows, String measure, BigDecimal sum) throws IOException {
        String draft = Description.draft(FILES.resolve(file), "NEW").orElseThrow();
        Path feed = Files.writeString(folder.resolve("draft.yml"), draft);

        Checked checked = Checked.check(FILES.resolve(file), Feeds.readDraft(feed), rules.getBean(RuleBook.class));

        assertThat(checked.rows()).isEqualTo(new Checked.Rows(rows, rows, 0, 0));
        assertThat(requireNonNull(checked.amounts().get(measure), measure).accepted())
                .isEqualByComparingTo(sum);
    }
}
