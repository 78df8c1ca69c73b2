package uk.commonbaseline.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import uk.commonbaseline.benefits.BenefitReport.Claimed;
import uk.commonbaseline.benefits.BenefitReport.Council;
import uk.commonbaseline.benefits.BenefitReport.Entry;
import uk.commonbaseline.benefits.BenefitReport.Figure;
import uk.commonbaseline.benefits.BenefitReport.Line;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.run.BenefitsRun;
import uk.commonbaseline.run.Freezing;
import uk.commonbaseline.run.StartedProgram;
import uk.commonbaseline.settings.SettingsMistake;

/// What later extracts show, by the whole way from the inbound folder on. Planted are: BCC delivers, AVDC slips (its
/// ICT
/// contract runs until March 2010), WDC saves in 2008/09 and falls back, CDC claims BCC's contract and more than its
/// costs fell, SBDC sends nothing.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenefitsIT {
    private static final String CHOSEN = """
            option: X1
            baseline: T-1
            from: 2008/09
            """;

    @TempDir
    private static Path folder;

    private static StartedProgram program;
    private static InventedCouncils councils;

    @BeforeAll
    static void start() throws IOException {
        councils = InventedCouncils.in(folder);
        program = StartedProgram.in(councils.home(), councils.jobs(), TestDatabase.fresh());
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    @Order(1)
    void while_no_option_is_chosen_nothing_happens() throws Exception {
        councils.ledger("BCC", "2007-08", "H1,100,100000.00", "H2,100,5000.00", "I1,400,50000.00")
                .posts("BCC", 2007, "B-1", "B-2", "B-3")
                .contracts("BCC", "2007-08", "C-77,Network,Acme,ICT,2009-03-31,3000")
                .indicator("BCC", "2007-08", "2.0");
        for (String council : List.of("AVDC", "WDC", "CDC", "SBDC")) {
            councils.ledger(council, "2007-08", "H1,100,100000.00", "I1,400,50000.00");
        }
        councils.contracts("AVDC", "2007-08", "C-5,Servers,Best,ICT,2010-03-31,20000")
                .posts("WDC", 2007, "W-1", "W-2")
                .posts("CDC", 2007, "C-1", "C-2", "C-3");
        program.night();
        assertThat(program.get(BenefitsRun.class).compare(Optional.empty())).isEmpty();
        assertThat(number("select count(*) from warehouse.benefit_run")).isZero();
    }

    @Test
    @Order(2)
    void without_a_frozen_baseline_it_says_which_command_makes_one() {
        councils.write("benefits.yml", CHOSEN);
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> program.get(BenefitsRun.class).compare(Optional.empty()))
                .withMessageEndingWith(
                        "benefits.yml, line 2: there is no frozen baseline \"T-1\"; make one with ./baseline freeze T-1");
    }

    @Test
    @Order(3)
    void before_any_later_extract_nothing_is_measured() throws Exception {
        program.get(Freezing.class).freeze(new Freezing.Wanted(Optional.of("T-1"), Optional.empty(), false));
        BenefitReport report = compare();
        assertThat(report.keptAnew()).isTrue();
        assertThat(report.councils())
                .hasSize(5)
                .allSatisfy(each -> assertThat(each.notMeasured()).isEqualTo("no costs of 2008/09 have come"));
        assertThat(report.lines())
                .filteredOn(line -> line.year().equals("2008/09"))
                .extracting(Line::state)
                .containsOnly("not-measured");
        assertThat(compare().keptAnew()).isFalse();
        tiesToTheFacts();
    }

    @Test
    @Order(4)
    void after_a_year_each_claim_is_judged_by_its_kind() throws Exception {
        councils.ledger("BCC", "2008-09", "H1,100,99513.38", "H2,100,5137.50", "I1,400,48175.00")
                .posts("BCC", 2008, "B-2")
                .contracts("BCC", "2008-09", "C-78,Printers,Acme,ICT,2012-03-31,100")
                .indicator("BCC", "2008-09", "1.5")
                .claims(
                        "BCC",
                        "1,X1,posts,HR,1,2008/09,yes,3149.99,,,yes,post:B-1,the head of HR,",
                        "2,X1,contracts,ICT,4,2008/09,yes,3075.00,2008/09,deflator,yes,contract:C-77,the head of ICT,",
                        "3,X1,time,HR,1,2008/09,no,1000,,,no,post:b-3,the head of HR,time of managers")
                .ledger("AVDC", "2008-09", "H1,100,102750.00", "I1,400,51250.00")
                .ledger("WDC", "2008-09", "H1,100,99667.50", "I1,400,51250.00")
                .posts("WDC", 2008, "W-2")
                .claims("WDC", "1,X1,posts,HR,1,2008/09,yes,3000,,,yes,post:W-1,the head of HR,")
                .ledger("CDC", "2008-09", "H1,100,99667.50", "I1,400,48175.00")
                .posts("CDC", 2008, "C-3")
                .claims(
                        "CDC",
                        "1,X1,contracts,ICT,4,2008/09,yes,3000,,,yes,contract:BCC/C-77,the head of ICT,",
                        "2,X1,posts,HR,1,2008/09,yes,2000,,,yes,post:C-1,the head of HR,",
                        "3,X1,posts,HR,1,2008/09,yes,2000,,,yes,post:C-2,the head of HR,",
                        "4,X1,posts,HR,1,2008/09,yes,100,,,yes,post:C-3,the head of HR,")
                .claims("SBDC", "1,X1,posts,HR,1,2008/09,yes,3000,,,yes,post:S-1,the head of HR,");
        program.night();
        BenefitReport report = compare();
        assertThat(report.keptAnew()).as("the night has kept it").isFalse();
        assertThat(report.claims())
                .extracting(Claimed::council, Claimed::claim, Claimed::state, Claimed::counted)
                .containsExactly(
                        tuple("BCC", "1", "delivered", amount("3149.9900")),
                        tuple("BCC", "2", "delivered", amount("3000.0000")),
                        tuple("BCC", "3", "delivered", amount("1000.0000")),
                        tuple("WDC", "1", "delivered", amount("3000.0000")),
                        tuple("CDC", "1", "double-claimed", amount("0.0000")),
                        tuple("CDC", "2", "delivered", amount("2000.0000")),
                        tuple("CDC", "3", "double-claimed", amount("1000.0000")),
                        tuple("CDC", "4", "not-evidenced", amount("0.0000")),
                        tuple("SBDC", "1", "not-measured", amount("0.0000")));
        assertThat(report.claims().get(4).words())
                .isEqualTo("contract C-77 of BCC is claimed by BCC 2 already; £3,000.00 too much");
        assertThat(report.claims().get(6).words())
                .isEqualTo(
                        "CDC HR group 1 fell by £3,000.00, of which CDC 2 and others claim £2,000.00 before; £1,000.00 too much");
        tiesToTheFacts();
    }

    @Test
    @Order(5)
    void each_part_of_the_plan_stands_where_its_costs_and_claims_put_it() throws Exception {
        BenefitReport report = compare();
        assertThat(report.lines())
                .filteredOn(
                        line -> line.year().equals("2008/09") && line.nature().equals("cashable"))
                .extracting(Line::line, Line::council, Line::planned, Line::state)
                .containsExactlyInAnyOrder(
                        tuple("posts", "BCC", amount("3150.0000"), "delivered"),
                        tuple("posts", "AVDC", amount("3000.0000"), "slipped"),
                        tuple("posts", "WDC", amount("3000.0000"), "delivered"),
                        tuple("posts", "CDC", amount("3000.0000"), "delivered"),
                        tuple("posts", "SBDC", amount("3000.0000"), "not-measured"),
                        tuple("contracts", "BCC", amount("3000.0000"), "delivered"),
                        tuple("contracts", "AVDC", amount("3000.0000"), "slipped"),
                        tuple("contracts", "WDC", amount("3000.0000"), "slipped"),
                        tuple("contracts", "CDC", amount("3000.0000"), "double-claimed"),
                        tuple("contracts", "SBDC", amount("3000.0000"), "not-measured"));
        assertThat(report.lines())
                .filteredOn(line -> line.state().equals("slipped"))
                .extracting(Line::line, Line::council, Line::words)
                .containsExactlyInAnyOrder(
                        tuple(
                                "contracts",
                                "AVDC",
                                "nothing is claimed; expected in 2010/11: the contract C-5 runs until 31 March 2010"),
                        tuple(
                                "contracts",
                                "WDC",
                                "nothing is claimed; expected in 2009/10: with the plan's next phase"),
                        tuple("posts", "AVDC", "nothing is claimed; expected in 2009/10: with the plan's next phase"),
                        tuple("time", "AVDC", "nothing is claimed; expected in 2009/10: with the plan's next phase"),
                        tuple("time", "WDC", "nothing is claimed; expected in 2009/10: with the plan's next phase"),
                        tuple("time", "CDC", "nothing is claimed; expected in 2009/10: with the plan's next phase"));
        councils.forecasts("WDC", "X1,contracts,ICT,2011/12,9000,the head of ICT,the supplier was taken over");
        assertThat(compare().lines())
                .filteredOn(line ->
                        line.line().equals("contracts") && line.council().equals("WDC"))
                .extracting(Line::year, Line::forecast)
                .startsWith(
                        tuple("2008/09", amount("0.0000")),
                        tuple("2009/10", amount("0.0000")),
                        tuple("2010/11", amount("0.0000")),
                        tuple("2011/12", amount("9000.0000")),
                        tuple("2012/13", amount("7000.0000")));
    }

    @Test
    @Order(6)
    void the_later_year_is_brought_to_the_baselines_prices_row_by_row() throws Exception {
        BenefitReport report = compare();
        assertThat(report.prices())
                .extracting(BenefitReport.Price::index, BenefitReport.Price::from, BenefitReport.Price::to)
                .contains(tuple("pay-award", new BigDecimal("102.750000"), new BigDecimal("100.000000")));
        // 99,513.38 / 1.0275 = 96,850.0049 and 5,137.50 / 1.0275 = 5,000
        assertThat(report.ledger())
                .filteredOn(cell -> cell.council().equals("BCC"))
                .containsExactly(
                        new Entry(
                                "BCC",
                                "HR",
                                1,
                                "2008/09",
                                amount("105000.0000"),
                                Optional.of(amount("104650.8800")),
                                Optional.of(amount("101850.0049")),
                                amount("3149.9900"),
                                Optional.of(amount("0.0051"))),
                        new Entry(
                                "BCC",
                                "ICT",
                                4,
                                "2008/09",
                                amount("50000.0000"),
                                Optional.of(amount("48175.0000")),
                                Optional.of(amount("47000.0000")),
                                amount("3000.0000"),
                                Optional.of(amount("0.0000"))));
        assertThat(report.ledger())
                .filteredOn(cell -> cell.council().equals("SBDC"))
                .extracting(Entry::current)
                .containsOnly(Optional.empty());
    }

    @Test
    @Order(7)
    void posts_and_indicators_stand_beside_the_pounds() throws Exception {
        assertThat(compare().measures())
                .extracting(Figure::council, Figure::measure, Figure::verdict, Figure::words)
                .contains(
                        tuple("BCC", "FTE", "better", ""),
                        tuple("BCC", "FP1", "met", ""),
                        tuple("CDC", "FTE", "better", ""));
        assertThat(number("""
                select count(*) from warehouse.benefit_measure where run_id = (select max(run_id) from warehouse.benefit_run)
                and measure = 'FTE' and council = 'CDC' and baseline = 3 and current = 1""")).isOne();
    }

    @Test
    @Order(8)
    void a_year_later_what_came_back_is_reversed_and_what_has_not_come_is_not_measured() throws Exception {
        councils.ledger("BCC", "2009-10", "H1,100,101692.50", "H2,100,5250.00", "I1,400,48880.00")
                .posts("BCC", 2009, "B-2")
                .ledger("WDC", "2009-10", "H1,100,105000.00", "I1,400,52000.00")
                .ledger("CDC", "2009-10", "H1,100,100000.00", "I1,400,40000.00", "X9,400,77.00");
        program.night();
        BenefitReport report = compare();
        assertThat(report.councils())
                .filteredOn(each -> each.year().equals("2009/10"))
                .extracting(Council::council, Council::notMeasured)
                .containsExactlyInAnyOrder(
                        tuple("BCC", ""),
                        tuple("WDC", ""),
                        tuple("AVDC", "no costs of 2009/10 have come"),
                        tuple("SBDC", "no costs of 2009/10 have come"),
                        tuple("CDC", "£74.04 of 2009/10 stand under codes that are not mapped, such as X9, 400"));
        assertThat(report.claims())
                .filteredOn(each -> each.year().equals("2009/10"))
                .extracting(Claimed::council, Claimed::claim, Claimed::state)
                .containsExactly(
                        tuple("BCC", "1", "delivered"),
                        tuple("BCC", "2", "delivered"),
                        tuple("WDC", "1", "reversed"),
                        tuple("CDC", "1", "not-measured"),
                        tuple("CDC", "2", "not-measured"),
                        tuple("CDC", "3", "not-measured"),
                        tuple("CDC", "4", "not-measured"),
                        tuple("SBDC", "1", "not-measured"));
        assertThat(report.lines())
                .filteredOn(line -> line.year().equals("2009/10") && line.line().equals("posts"))
                .extracting(Line::council, Line::state)
                .containsExactlyInAnyOrder(
                        tuple("BCC", "partly-delivered"),
                        tuple("AVDC", "not-measured"),
                        tuple("WDC", "reversed"),
                        tuple("CDC", "not-measured"),
                        tuple("SBDC", "not-measured"));
        tiesToTheFacts();
    }

    @Test
    @Order(9)
    void every_cell_ties_to_the_facts_and_what_is_kept_cannot_be_changed() {
        assertThat(number("select count(*) from warehouse.benefit_tie")).isGreaterThan(40);
        tiesToTheFacts();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> program.jdbc()
                        .sql("update warehouse.benefit_cell set current = current + 0.01")
                        .update());
    }

    @Test
    @Order(10)
    void an_option_that_was_not_chosen_is_looked_at_only() throws Exception {
        long before = number("select count(*) from warehouse.benefit_run");
        long costed = number("select count(*) from warehouse.appraisal");
        assertThatExceptionOfType(OptionNotCosted.class)
                .isThrownBy(() -> program.get(BenefitsRun.class).compare(Optional.of("X7")))
                .withMessageStartingWith("Option X7 was not costed against T-1");
        assertThat(number("select count(*) from warehouse.appraisal")).isEqualTo(costed);
        assertThat(program.get(BenefitsRun.class)
                        .compare(Optional.of("X1"))
                        .orElseThrow()
                        .keptAnew())
                .isFalse();
        assertThat(number("select count(*) from warehouse.benefit_run")).isEqualTo(before);
        assertThat(number("select count(*) from warehouse.baseline")).isOne();
    }

    private static BenefitReport compare() throws Exception {
        return program.get(BenefitsRun.class).compare(Optional.empty()).orElseThrow();
    }

    /// Added up apart from the view that the program looks at: from the rows of the files.
    private static void tiesToTheFacts() {
        assertThat(program.jdbc()
                        .sql(
                                "select council, service, group_no, financial_year, difference, as_kept from warehouse.benefit_tie where difference <> 0 or as_kept is not true")
                        .query()
                        .listOfRows())
                .isEmpty();
        assertThat(program.jdbc().sql("""
                        select c.council, c.service, c.group_no
                        from warehouse.benefit_cell c
                        join warehouse.benefit_run r using (run_id)
                        where c.current is not null and c.baseline <> c.current + c.delivered + c.unclaimed
                           or c.baseline <> (select coalesce(sum(f.amount), 0) from warehouse.fact_cost f
                                             join warehouse.delivery d using (delivery_id)
                                             join warehouse.source_code s on s.source_code_id = f.cost_centre_id
                                             join warehouse.source_code a on a.source_code_id = f.subjective_id
                                             where d.council = c.council and f.financial_year = 2007
                                               and case when s.code like 'H%' then 'HR' else 'ICT' end = c.service
                                               and case when a.code ~ '^[0-9]+$' then a.code::int / 100 end = c.group_no)
                           or c.supplied <> (select coalesce(sum(f.amount), 0) from warehouse.fact_cost f
                                             join warehouse.delivery d using (delivery_id)
                                             join warehouse.source_code s on s.source_code_id = f.cost_centre_id
                                             join warehouse.source_code a on a.source_code_id = f.subjective_id
                                             where d.council = c.council and f.financial_year = c.financial_year
                                               and case when s.code like 'H%' then 'HR' else 'ICT' end = c.service
                                               and case when a.code ~ '^[0-9]+$' then a.code::int / 100 end = c.group_no)""").query().listOfRows()).isEmpty();
    }

    private static long number(String query) {
        @Nullable Long found = program.jdbc().sql(query).query(Long.class).single();
        return found == null ? 0 : found;
    }

    private static BigDecimal amount(String written) {
        return new BigDecimal(written);
    }
}
