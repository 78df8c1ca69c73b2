package uk.commonbaseline.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.benefits.Evidence.Kind;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.warehouse.PriceIndex;

class ClaimFilesTest {
    private static final FinancialYear BASE = new FinancialYear(2007);
    private static final String HEADINGS =
            "claim,option,line,service,group,financial_year,recurring,amount,prices,price_index,cashable,evidence,owner,comment\n";
    private static final String GOOD = "1,X1,posts,HR,1,2008/09,yes,1027.50,2008/09,pay-award,yes,post:P 1,A. Lee,gone";

    @TempDir
    private Path jobs;

    @Test
    void a_claim_is_read_and_brought_to_the_baselines_prices() throws IOException {
        write("claims/EAST.csv", HEADINGS + GOOD + "\n");
        assertThat(files().claims())
                .containsExactly(new Claim(
                        "1",
                        "posts",
                        Nature.CASHABLE,
                        new CellKey("EAST", "HR", 1),
                        new FinancialYear(2008),
                        true,
                        Pounds.of("1027.50"),
                        Pounds.of("1000"),
                        new Evidence(Kind.POST, "EAST", "P 1"),
                        "A. Lee",
                        "gone",
                        "EAST.csv, line 2"));
    }

    @Test
    void claims_of_other_options_are_checked_and_wait() throws IOException {
        write("claims/EAST.csv", HEADINGS + GOOD.replace(",X1,", ",X2,") + "\n");
        assertThat(files().claims()).isEmpty();
        assertThat(files().waiting()).isOne();
    }

    @Test
    void partners_come_in_their_order() throws IOException {
        write("claims/EAST.csv", HEADINGS + GOOD + "\n");
        write("claims/WEST.csv", HEADINGS + GOOD + "\n");
        assertThat(files().claims()).extracting(Claim::name).containsExactly("WEST 1", "EAST 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,X1,posts        | ,X9,posts           | there is no costed option "X9"
            ,posts,          | ,post,              | there is no savings line of option X1 "post"
            ,HR,             | ,XX,                | there is no service "XX"
            HR,1,            | HR,0,               | "0" is no subjective group from 1 to 10
            HR,1,            | HR,x,               | "x" is no subjective group from 1 to 10
            1,2008/09,       | 1,2008,             | "financial_year" must be a financial year such as 2009/10, not "2008"
            1,2008/09,       | 1,2007/08,          | 2007/08 is no year after the baseline's, 2007/08
            ,1027.50,        | ,-1027.50,          | "-1027.50" is no amount such as 12500.50: pounds, not negative, up to four decimals
            ,1027.50,        | ,1027.12345,        | "1027.12345" is no amount such as 12500.50: pounds, not negative, up to four decimals
            ,1027.50,        | ,0.00,              | a claim of nought claims nothing; take the line out
            ,pay-award,      | ,,                  | "price_index" is empty
            ,pay-award,      | ,wages,             | there is no price index "wages"
            2008/09,pay      | 2010/11,pay         | there is no level of pay-award for 2010/11 or 2007/08 in jobs/reference/price-indices.csv
            award,yes        | award,maybe         | "cashable" is yes or no, not "maybe"
            award,yes        | award,no            | the line posts is planned as cashable
            post:P 1         | P 1                 | "P 1" is no evidence such as post:P-0117, contract:C-12, contract:WDC/C-12 or cost-centre:H100
            post:P 1         | contract:SOUTH/C1   | there is no partner "SOUTH"
            2008/09,pay-award,yes,p | ,pay-award,yes,p | "price_index" is pay-award but "prices" is empty; write at whose year's prices the amount stands, or leave both empty
            HR,1,            | HR,4,               | the line posts is not planned for EAST HR group 4; EAST has HR group 1
            HR,1,            | ICT,1,              | the line posts is not planned for EAST ICT group 1; EAST has HR group 1
            A. Lee           | ''                  | "owner" is empty
            """)
    void a_mistake_is_refused_with_file_line_and_reason(String words, String others, String reason) throws IOException {
        assertThat(GOOD).contains(words);
        write("claims/EAST.csv", HEADINGS + "0" + GOOD.substring(1) + "\n" + GOOD.replace(words, others) + "\n");
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> files().claims())
                .withMessageContaining("EAST.csv, line 3: " + reason);
    }

    @Test
    void two_claims_of_one_number_and_a_file_of_nobody_are_refused() throws IOException {
        write("claims/EAST.csv", HEADINGS + GOOD + "\n" + GOOD + "\n");
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> files().claims())
                .withMessageEndingWith("EAST.csv, line 3: there are two claims \"1\"");
        write("claims/EAS.csv", HEADINGS);
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> files().claims())
                .withMessageContaining("EAS.csv: there is no partner \"EAS\" in jobs/partners.yml");
    }

    @Test
    void forecasts_are_read_and_never_twice() throws IOException {
        String headings = "option,line,service,financial_year,amount,owner,because\n";
        String line = "X1,posts,HR,2010/11,2500,A. Lee,the move is late\n";
        write("forecasts/WEST.csv", headings + line);
        assertThat(files().forecasts())
                .containsExactly(new Forecast(
                        "posts", "WEST", "HR", new FinancialYear(2010), Pounds.of("2500"), "the move is late"));
        write("forecasts/WEST.csv", headings + line + line);
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> files().forecasts())
                .withMessageEndingWith("WEST.csv, line 3: there are two forecasts of this line, service and year");
    }

    private static PlannedYear planned(String council, int year) {
        return new PlannedYear(
                new PlanKey("posts", Nature.CASHABLE, council, "HR"), 1, new FinancialYear(year), BigDecimal.TEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEST.CSV", "WEST.xlsx", "claims.txt"})
    void a_file_that_is_not_read_is_refused_by_name(String name) throws IOException {
        write("claims/" + name, HEADINGS);
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> files().claims())
                .withMessageContaining(name + ": only files such as WEST.csv are read here");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X1,posts,HR,2010/11,1,,late               | "owner" is empty
            X1,posts,HR,2007/08,1,A. Lee,late         | 2007/08 is no year after the baseline's, 2007/08
            X1,posts,HR,2031/32,1,A. Lee,late         | the plan does not reach to 2031/32; it is of 2008/09 to 2010/11
            X1,posts,ICT,2010/11,1,A. Lee,late        | the line posts is not planned for WEST ICT; WEST has HR group 1
            """)
    void a_forecast_that_could_never_count_is_refused(String line, String reason) throws IOException {
        write("forecasts/WEST.csv", "option,line,service,financial_year,amount,owner,because\n" + line + "\n");
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> files().forecasts())
                .withMessageContaining("WEST.csv, line 2: " + reason);
    }

    private ClaimFiles files() {
        return new ClaimFiles(
                jobs,
                new ClaimFiles.Known(
                        List.of("WEST", "EAST"),
                        Set.of("HR", "ICT"),
                        Set.of("X1", "X2"),
                        "X1",
                        new PlanScope(List.of(planned("EAST", 2008), planned("WEST", 2008), planned("WEST", 2010))),
                        new PriceLevels(
                                BASE,
                                List.of(
                                        new PriceIndex("pay-award", BASE, new BigDecimal("100"), ""),
                                        new PriceIndex(
                                                "pay-award", new FinancialYear(2008), new BigDecimal("102.75"), ""))),
                        BASE));
    }

    private void write(String file, String content) throws IOException {
        Path written = jobs.resolve("benefits").resolve(file);
        Files.createDirectories(written.getParent());
        Files.writeString(written, content);
    }
}
