package uk.commonbaseline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import uk.commonbaseline.benefits.BenefitReport;
import uk.commonbaseline.benefits.LedgerFile;

class BenefitsTextTest {
    private static final BenefitReport REPORT = new BenefitReport(
            "B-2007/08-1",
            "O2",
            "Lead authority",
            "2007/08",
            "2010-06-01T02:30:00Z",
            true,
            new BenefitReport.Plan("0123456789ab", "2008-07-01T09:00:00Z"),
            2,
            1,
            List.of(new BenefitReport.Price(
                    "2009/10", "pay-award", new BigDecimal("105.000000"), new BigDecimal("100"), "NJC")),
            List.of(
                    new BenefitReport.Council("2009/10", "EAST", ""),
                    new BenefitReport.Council("2009/10", "WEST", "no costs of 2009/10 have come")),
            List.of(
                    line(
                            "EAST",
                            "2009/10",
                            Optional.of(new BigDecimal("40.0000")),
                            "partly-delivered",
                            "£40.00 of £60.00"),
                    line("WEST", "2009/10", Optional.empty(), "not-measured", "no costs of 2009/10 have come"),
                    line("EAST", "2010/11", Optional.empty(), "to-come", "")),
            List.of(new BenefitReport.Claimed(
                    "EAST",
                    "1",
                    "posts",
                    "HR",
                    1,
                    "2009/10",
                    true,
                    new BigDecimal("60.0000"),
                    new BigDecimal("40.0000"),
                    "partly-delivered",
                    "=it fell by less, \"so far\"",
                    "EAST.csv, line 2")),
            List.of(
                    new BenefitReport.Entry(
                            "EAST",
                            "HR",
                            1,
                            "2009/10",
                            new BigDecimal("1000.0000"),
                            Optional.of(new BigDecimal("1008.0000")),
                            Optional.of(new BigDecimal("960.0000")),
                            new BigDecimal("40.0000"),
                            Optional.of(new BigDecimal("0.0000"))),
                    new BenefitReport.Entry(
                            "WEST",
                            "HR",
                            1,
                            "2009/10",
                            new BigDecimal("500.0000"),
                            Optional.empty(),
                            Optional.empty(),
                            new BigDecimal("0.0000"),
                            Optional.empty())),
            List.of());

    @TempDir
    private Path folder;

    @Test
    void planned_forecast_and_delivered_stand_side_by_side_and_nothing_missing_is_nought() {
        StringWriter text = new StringWriter();
        new BenefitsText(new PrintWriter(text)).show(REPORT);
        assertThat(text.toString()
                        .lines()
                        .map(line -> line.replaceAll(" +", " ").strip()))
                .contains(
                        "option O2 Lead authority, against B-2007/08-1",
                        "plan costed 2008-07-01T09:00:00Z with the assumptions 0123456789ab",
                        "claims of options that were not chosen, which wait: 2",
                        "forecasts of years that are measured by now, which count no more: 1",
                        "2009/10: pay-award x 100 / 105 (NJC)",
                        "2009/10 posts EAST HR 60.00 50.00 40.00 partly delivered £40.00 of £60.00",
                        "2009/10 posts WEST HR 60.00 50.00 not measured not measured no costs of 2009/10 have come",
                        "2009/10 all cashable 120.00 100.00 40.00",
                        "2010/11 all cashable 60.00 50.00 not measured",
                        "claims 1, of which 1 are not borne out whole",
                        "2009/10 EAST 1,000.00 960.00 40.00 0.00",
                        "2009/10 WEST 500.00 not measured not measured: no costs of 2009/10 have come not measured",
                        "This is new and was kept.");
    }

    @Test
    void programs_get_every_figure_with_all_its_digits() throws IOException {
        StringWriter json = new StringWriter();
        Json.print(new PrintWriter(json), REPORT);
        assertThat(json.toString())
                .contains("\"asOf\" : \"2010-06-01T02:30:00Z\"", "\"delivered\" : \"40.0000\"", "\"current\" : null");
    }

    @Test
    void one_council_sees_its_own() {
        assertThat(REPORT.of("WEST").claims()).isEmpty();
        assertThat(REPORT.of("WEST").ledger()).hasSize(1);
        assertThat(REPORT.of("EAST").lines()).hasSize(2);
    }

    @Test
    void a_partners_ledger_leaves_that_of_all_alone() throws IOException {
        Path all = LedgerFile.write(folder.resolve("benefits"), REPORT, "");
        String before = Files.readString(all);
        assertThat(LedgerFile.write(folder.resolve("benefits"), REPORT.of("WEST"), "WEST"))
                .hasFileName("ledger-B-2007-08-1-O2-WEST.csv");
        assertThat(all).hasContent(before);
    }

    @Test
    void a_partner_is_known_whatever_its_capitals_and_refused_when_there_is_none() {
        CommandSpec spec = new CommandLine(new BenefitsCommand()).getCommandSpec();
        assertThat(BenefitsCommand.council(REPORT, "west", spec)).isEqualTo("WEST");
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> BenefitsCommand.council(REPORT, "WESTT", spec))
                .withMessage("There is no partner WESTT in B-2007/08-1; did you mean \"WEST\"? (known: EAST, WEST).");
    }

    @Test
    void the_ledger_is_a_file_that_holds_four_decimals_and_no_formula() throws IOException {
        Path file = LedgerFile.write(folder.resolve("benefits"), REPORT, "");
        assertThat(file).hasFileName("ledger-B-2007-08-1-O2.csv");
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "kind,council,service,group,financial_year,claim,line,baseline,supplied,current,delivered,unclaimed,claimed,state,words",
                        "cell,EAST,HR,1,2009/10,,,1000.0000,1008.0000,960.0000,40.0000,0.0000,,,",
                        "cell,WEST,HR,1,2009/10,,,500.0000,,,0.0000,,,not-measured,",
                        "claim,EAST,HR,1,2009/10,1,posts,,,,40.0000,,60.0000,partly-delivered,\"'=it fell by less, \"\"so far\"\"\"");
        assertThat(folder.resolve("benefits")).isDirectoryNotContaining("glob:**.part");
    }

    private static BenefitReport.Line line(
            String council, String year, Optional<BigDecimal> delivered, String state, String words) {
        return new BenefitReport.Line(
                "posts",
                "cashable",
                council,
                "HR",
                year,
                new BigDecimal("60.0000"),
                new BigDecimal("50.0000"),
                delivered,
                state,
                Optional.empty(),
                words);
    }
}
