package uk.commonbaseline.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.settings.SettingsMistake;

class ReferenceListsTest {
    private static final String PARTNERS = """
            partnership: The Partnership
            partners:
              - {code: ABC, name: Abc Council, short-name: Abc, kind: district, joined: 2007-04-01}
            """;
    private static final String HEADINGS = "code,name,target,valid_from,valid_to,decided_by,approved_by,comment\n";
    private static final String WEIGHTED = HEADINGS.strip() + ",weight\n";
    private static final String SERVICES =
            "service,name,short_name,ring,position\nHR,Human resources,HR,CORE,1\nPAY,Payroll,Pay,CORE,2\n";

    @TempDir
    private Path jobs;

    @BeforeEach
    void writeLists() throws IOException {
        write("partners.yml", PARTNERS);
        write("reference/services.csv", "service,name,short_name,ring,position\nHR,Human resources,HR,CORE,1\n");
        write("reference/subjectives.csv", """
                subjective,group_no,group_name,name,treatment,excluded_as,saveable,full_cost,position
                1.1,1,Employees,Salaries,INCLUDE,,yes,yes,1
                """);
        write(
                "reference/indicators.csv",
                "indicator,service,name,unit,direction,position\nBV8,HR,Invoices,%,HIGHER,1\n");
        write(
                "reference/price-indices.csv",
                "year,index,kind,source\n2007/08,100,pay-award,base\n2008/09,102.75,pay-award,NJC\n");
        write("reference/traps.csv", "trap,percent,floor,source\nvat,17.5,1000,the rate\n");
        write("maps/ABC/cost-centre.csv", HEADINGS + "A1,Payroll,HR,,,,,\n");
    }

    @Test
    void all_our_lists_are_without_mistakes() {
        Path ours = Path.of("jobs");
        PartnersFile partners = PartnersFile.read(ours.resolve("partners.yml"));
        assertThat(partners.partners()).extracting(Partner::code).startsWith("BCC", "AVDC", "WDC", "CDC", "SBDC");
        ReferenceLists lists = ReferenceLists.read(ours, partners.partners());
        assertThat(lists.services()).extracting(ReferenceLists.Service::code).contains("HR", "NONE", "UNMAPPED");
        assertThat(lists.maps()).isNotEmpty();
    }

    @Test
    void good_lists_are_read_as_they_stand() {
        assertThat(read().maps()).singleElement().satisfies(placed -> {
            CodeMap map = placed.map();
            assertThat(map.name()).contains("Payroll");
            assertThat(map.council()).isEqualTo("ABC");
            assertThat(map.dimension()).isEqualTo("cost-centre");
            assertThat(map.target()).isEqualTo("HR");
            assertThat(map.validity()).isEqualTo(Validity.ALWAYS);
            assertThat(map.weight()).isEmpty();
            assertThat(placed.shareFrom()).isZero();
            assertThat(placed.shareTo()).isEqualByComparingTo("1");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            maps/ABC/cost-centre.csv  | Payroll,HR  | Payroll,HE                 | 2 | "HE" is no service that we know; did you mean "HR"?
            maps/ABC/cost-centre.csv  | A1,Payroll  | ,Payroll                   | 2 | "code" is empty
            maps/ABC/cost-centre.csv  | target      | service                    | 1 | the column "target" is missing
            maps/ABC/cost-centre.csv  | HR,,,,,     | HR,                        | 2 | this row has fewer cells than the headings
            reference/services.csv    | CORE        | INNER                      | 2 | a ring is CORE, OUTER, OUT or UNMAPPED
            reference/subjectives.csv | ,1,Emp      | ,one,Emp                   | 2 | "group_no" must be a whole number
            reference/subjectives.csv | yes,yes     | yes,maybe                  | 2 | "full_cost" must be yes or no
            reference/subjectives.csv | yes,yes     | yes,no                     | 2 | what the controllable cost counts is part of the full cost too, so "full_cost" must be yes
            reference/subjectives.csv | INCLUDE,    | COUNT,                     | 2 | a treatment is INCLUDE, FM_ONLY or EXCLUDE, not "COUNT"
            reference/subjectives.csv | INCLUDE,    | EXCLUDE,                   | 2 | what is left out needs a reason in "excluded_as"
            reference/price-indices.csv | ,100,     | ,0,                        | 2 | "index" must be above 0
            reference/price-indices.csv | ,100,     | ,a lot,                    | 2 | "index" must be a number such as 102.475, not "a lot"
            reference/price-indices.csv | pay-award | inflation                  | 2 | "kind" is one of pay-award, contract, deflator, not "inflation"
            reference/price-indices.csv | 2007/08   | 2007                       | 2 | "year" must be a financial year such as 2007/08, not "2007"
            reference/price-indices.csv | 2008/09   | 2007/08                    | 3 | there are two levels of pay-award for 2007/08; one of them must go
            reference/traps.csv       | 17.5        | -1                         | 2 | "percent" must be a number such as 102.475, not "-1"
            reference/traps.csv       | vat         | tax                        | 2 | "tax" is no trap that we know; known are capitalised-staff, cumulative, gross-and-income, internal-trading, one-offs, partner-payments, pay-twice, period-13, planned-savings, recharges, same-file, vat
            """)
    void a_mistake_is_named_with_its_line(String file, String good, String bad, int line, String words)
            throws IOException {
        write(file, Files.readString(jobs.resolve(file)).replace(good, bad));
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(this::read)
                .withMessage("%s, line %d: %s", jobs.resolve(file), line, words);
    }

    @Test
    void a_subjective_has_one_treatment_on_any_day() throws IOException {
        Path file = write("reference/subjectives.csv", """
                subjective,group_no,group_name,name,treatment,excluded_as,saveable,full_cost,position,valid_from,valid_to
                1.1,1,Employees,Salaries,INCLUDE,,yes,yes,1,,2008-04-01
                1.1,1,Employees,Salaries,INCLUDE,,no,yes,1,2008-04-01,
                """);
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(this::read)
                .withMessage(
                        "%s, line 3: the subjective 1.1 is treated twice on the same days; end the earlier line with \"valid_to\" before this one begins",
                        file);
        write("reference/subjectives.csv", Files.readString(file).replace("1,,2008-04-01", "1,,2008-03-31"));
        assertThat(read().subjectives()).hasSize(2);
    }

    @Test
    void a_price_base_needs_a_level_of_every_index() {
        FinancialYear own = new FinancialYear(2007);
        PriceIndex.refuseMissing(jobs, read().prices(), own, own);
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> PriceIndex.refuseMissing(jobs, read().prices(), own, new FinancialYear(2008)))
                .withMessage(
                        "%s: there is no level of contract for 2007/08, which the price base 2008/09 in jobs/baseline.yml needs; add the line with its source, or take \"price-base\" out",
                        jobs.resolve("reference/price-indices.csv"));
    }

    @Test
    void a_code_has_one_meaning_on_any_day() throws IOException {
        Path file = write("maps/ABC/cost-centre.csv", HEADINGS + "A1,,HR,,,,,\nA1,,HR,2007-04-01,,,,\n");
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(this::read)
                .withMessage(
                        "%s, line 3: the code \"A1\" is mapped twice for the same days; its pounds would count twice",
                        file);
    }

    @Test
    void a_code_may_change_its_meaning_from_one_day_to_the_next() throws IOException {
        write("maps/ABC/cost-centre.csv", HEADINGS + "A1,,HR,,2008-03-31,,,\nA1,,HR,2008-04-01,,,,\n");
        assertThat(read().maps()).hasSize(2);
    }

    @Test
    void a_code_may_be_shared_by_weights_that_make_the_whole() throws IOException {
        write("reference/services.csv", SERVICES);
        write("maps/ABC/cost-centre.csv", WEIGHTED + "A1,,PAY,,,,,,33.33\nA2,,HR,,,,,,\nA1,,HR,,,,,,66.67 %\n");
        assertThat(read().maps())
                .extracting(
                        placed -> placed.map().target(),
                        placed -> placed.shareFrom().toPlainString(),
                        placed -> placed.shareTo().toPlainString())
                .containsExactlyInAnyOrder(
                        tuple("HR", "0.00", "0.6667"), tuple("PAY", "0.6667", "1.0000"), tuple("HR", "0.00", "1.00"));
    }

    @Test
    void weights_may_change_from_one_day_to_the_next() throws IOException {
        write("reference/services.csv", SERVICES);
        write("maps/ABC/cost-centre.csv", WEIGHTED + """
                A1,,HR,,2008-03-31,,,,60
                A1,,PAY,,2008-03-31,,,,40
                A1,,HR,2008-04-01,,,,,
                """);
        assertThat(read().maps()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            cost-centre | A1,,HR,,,,,,60;A1,,PAY,,,,,,30                     | 3 | the weights of the code "A1" make 90 %, not 100 %
            cost-centre | A1,,HR,,,,,,60;A1,,PAY,,,,,,41                     | 3 | the weights of the code "A1" make 101 %, not 100 %
            cost-centre | A1,,HR,,,,,,99                                     | 2 | the weights of the code "A1" make 99 %, not 100 %
            cost-centre | A1,,HR,,,,,,60;A1,,HR,,,,,,40                      | 3 | the code "A1" goes to HR twice; add the two weights up in one line
            cost-centre | A1,,HR,,,,,,60;A1,,PAY,,,,,,                       | 3 | the code "A1" is mapped twice for the same days; its pounds would count twice
            cost-centre | A1,,HR,,,,,,60;A1,,PAY,2008-04-01,,,,,40           | 3 | the code "A1" is mapped twice for the same days; its pounds would count twice. Shares of one code must have the same "valid_from" and "valid_to"
            cost-centre | A1,,HR,,,,,,most                                   | 2 | "weight" must be a percentage above 0 and up to 100, such as 60, not "most"
            cost-centre | A1,,HR,,,,,,0                                      | 2 | "weight" must be a percentage above 0 and up to 100, such as 60, not "0"
            service     | A1,,HR,,,,,,60;A1,,PAY,,,,,,40                     | 2 | the code "A1" can't be shared among several targets: only pounds and posts can, so weights stand in the maps of cost-centre, subjective, unit only
            """)
    void weights_that_do_not_agree_are_named_with_their_line(String dimension, String lines, int line, String words)
            throws IOException {
        write("reference/services.csv", SERVICES);
        Path file = write("maps/ABC/" + dimension + ".csv", WEIGHTED + lines.replace(';', '\n') + "\n");
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(this::read)
                .withMessage("%s, line %d: %s", file, line, words);
    }

    @Test
    void a_map_saved_by_a_spreadsheet_program_may_begin_with_a_byte_order_mark() throws IOException {
        write("maps/ABC/cost-centre.csv", "\uFEFF" + HEADINGS + "A1,Payroll,HR,,,,,\n");
        assertThat(read().maps()).hasSize(1);
    }

    @Test
    void a_list_in_another_encoding_is_refused() throws IOException {
        Path file = jobs.resolve("maps/ABC/cost-centre.csv");
        Files.write(file, (HEADINGS + "A1,Pay £,HR,,,,,\n").getBytes(Charset.forName("windows-1252")));
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(this::read)
                .withMessage("%s: the file is not in UTF-8; save it as UTF-8", file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            code: ABC      | code: A/B      | 3 | a partner's code is 2 to 12 letters and digits, since it names folders
            code: ABC      | code: ..       | 3 | a partner's code is 2 to 12 letters and digits, since it names folders
            kind: district | kind: parish   | 3 | a kind is one of county, district, fire, police, health, other
            2007-04-01     | 1 April 2007   | 3 | expected a date such as 2008-03-31, not "1 April 2007"
            joined         | joint          | 3 | "joint" is not a setting we know here; did you mean "joined"? Known are: code, name, short-name, kind, national-code, population, joined, left, also-known-as.
            """)
    void a_mistake_among_the_partners_is_named_with_its_line(String good, String bad, int line, String words)
            throws IOException {
        Path file = write("partners.yml", PARTNERS.replace(good, bad));
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> PartnersFile.read(file))
                .withMessage("%s, line %d: %s", file, line, words);
    }

    private ReferenceLists read() {
        return ReferenceLists.read(
                jobs, PartnersFile.read(jobs.resolve("partners.yml")).partners());
    }

    private Path write(String name, String content) throws IOException {
        Path file = jobs.resolve(name);
        Files.createDirectories(List.of(file.getParent()).getFirst());
        return Files.writeString(file, content);
    }
}
