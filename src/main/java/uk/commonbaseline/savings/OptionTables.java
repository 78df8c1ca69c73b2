package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.options.Participation;
import uk.commonbaseline.options.Schedule;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.sql.SqlFile;

/// Writes one judged option of one appraisal.
final class OptionTables {
    private final JdbcClient database;
    private final int appraisalId;
    private final Judged judged;
    private final OptionCosting costing;

    OptionTables(JdbcClient database, int appraisalId, Judged judged) {
        this.database = database;
        this.appraisalId = appraisalId;
        this.judged = judged;
        this.costing = judged.costing();
    }

    /// Writes the option with its years, shares, lines, pieces and assumptions, its tests and scenarios.
    ///
    /// @param position place among the options, from 1
    /// @param terms what it was measured by
    void write(int position, Terms terms) {
        writeOption(position, terms);
        costing.central().cash().years().forEach(this::writeYear);
        costing.partners().forEach(this::writePartner);
        costing.lines().forEach(this::writeLine);
        costing.option().participation().pairs().forEach(this::writeParticipation);
        numbered(judged.register(), this::writeAssumption);
        new PieceTables(this::statement, costing.workings()).write();
        numbered(judged.bridge(), this::writeStep);
        numbered(costing.capped(), this::writeCapped);
        numbered(judged.sensitivities(), this::writeTest);
        numbered(judged.scenarios(), this::writeScenario);
        costing.option().quality().forEach(this::writeQuality);
    }

    /// Something with its place in a list.
    private interface Numbered<T> {
        void write(T each, int position);
    }

    private static <T> void numbered(List<T> list, Numbered<T> writer) {
        for (int index = 0; index < list.size(); index++) {
            writer.write(list.get(index), index + 1);
        }
    }

    private void writeOption(int position, Terms terms) {
        Option option = costing.option();
        CashFlow cash = costing.central().cash();
        Outcome outcome = Outcome.of(costing, terms.targetSaving());
        outcome(statement("insert_option"), outcome)
                .param("name", option.name())
                .param("vehicle", option.form().vehicle())
                .param("governance", option.form().governance())
                .param("legalBasis", option.form().legalBasis())
                .param("liveFrom", firstYear(option).startsIn())
                .param("liveMonth", option.liveFrom().atDay(1))
                .param("smallest", option.smallest())
                .param("discountRate", terms.discountRate(option.decisionYear()))
                .param("gross", costing.central().gross().total().amount())
                .param("recurring", costing.central().recurring().total().amount())
                .param("low", outcome.netLow().amount())
                .param("high", outcome.netHigh().amount())
                .param("avoided", costing.outsideBudgets(Nature.AVOIDED).amount())
                .param("avoidedOnce", costing.avoidedOnce().amount())
                .param(
                        "notCashable",
                        costing.outsideBudgets(Nature.NON_CASHABLE).amount())
                .param("npvFive", cash.npvFive().amount())
                .param(
                        "internalReturn",
                        InternalReturn.of(cash.years().stream()
                                        .map(YearOfCash::net)
                                        .toList())
                                .orElse(null))
                .param("position", position)
                .update();
    }

    private static FinancialYear firstYear(Option option) {
        return FinancialYear.find(option.liveFrom().atDay(1)).orElse(option.decisionYear());
    }

    /// The columns that every outcome has.
    private static StatementSpec outcome(StatementSpec statement, Outcome outcome) {
        return statement
                .param("net", outcome.net().amount())
                .param("netLow", outcome.netLow().amount())
                .param("netHigh", outcome.netHigh().amount())
                .param("oneOff", outcome.oneOff().amount())
                .param("npv", outcome.npv().amount())
                .param("payback", outcome.paybackYears().orElse(null))
                .param(
                        "fullFrom",
                        outcome.fullFrom().map(FinancialYear::startsIn).orElse(null))
                .param(
                        "reachesTarget",
                        outcome.reachesTarget().map(FinancialYear::startsIn).orElse(null));
    }

    private void writeYear(YearOfCash year) {
        statement("insert_year")
                .param("yearNo", year.yearNo())
                .param("financialYear", year.financialYear().startsIn())
                .param("gross", year.gross().amount())
                .param("recurring", year.recurring().amount())
                .param("oneOff", year.oneOff().amount())
                .param("net", year.net().amount())
                .param("factor", year.factor())
                .param("discounted", year.discounted().amount())
                .param("cumulative", year.cumulative().amount())
                .param("cumulativeDiscounted", year.cumulativeDiscounted().amount())
                .param("low", cumulative(costing.low(), year))
                .param("high", cumulative(costing.high(), year))
                .update();
    }

    private static BigDecimal cumulative(CaseCosting which, YearOfCash year) {
        return which.cash().years().get(year.yearNo()).cumulative().amount();
    }

    private void writePartner(PartnerShare share) {
        statement("insert_partner")
                .param("partner", share.partner())
                .param("net", share.net().amount())
                .param("oneOff", share.oneOff().amount())
                .param("npv", share.npv().amount())
                .update();
    }

    private void writeLine(LineSaving line) {
        statement("insert_line")
                .param("service", line.cell().service())
                .param("groupNo", line.cell().groupNo())
                .param("base", line.base().amount())
                .param("rate", line.rate())
                .param("saving", line.saving().amount())
                .update();
    }

    private void writeParticipation(Participation.Pair pair) {
        statement("insert_participation")
                .param("partner", pair.partner())
                .param("service", pair.service())
                .update();
    }

    private void writeAssumption(Judged.Weighed weighed, int position) {
        Assumption assumption = weighed.assumption();
        statement("insert_assumption")
                .param("key", assumption.key())
                .param("words", assumption.words())
                .param("value", assumption.value())
                .param("source", assumption.sourced().inOneLine())
                .param("owner", assumption.sourced().owner())
                .param("agreedOn", assumption.sourced().agreed().orElse(null))
                .param(
                        "npvOfTenth",
                        weighed.switching()
                                .map(each -> each.npvOfTenthMore().amount())
                                .orElse(null))
                .param(
                        "switching",
                        weighed.switching()
                                .flatMap(each -> assumption.lever().map(lever -> each.written(lever.unit())))
                                .orElse(null))
                .param("position", position)
                .update();
    }

    private void writeStep(Bridge.Step step, int position) {
        statement("insert_bridge")
                .param("position", position)
                .param("step", step.key())
                .param("words", step.words())
                .param("amount", step.amount().amount())
                .param("total", step.total())
                .update();
    }

    private void writeCapped(Capped capped, int position) {
        statement("insert_finding")
                .param("position", position)
                .param("line", capped.line())
                .param("council", capped.council())
                .param("service", capped.service())
                .param("groupNo", capped.group())
                .param("words", capped.inWords())
                .update();
    }

    private void writeTest(Sensitivities.Tested tested, int position) {
        outcome(statement("insert_sensitivity"), tested.outcome())
                .param("test", tested.key())
                .param("position", position)
                .param("words", tested.words())
                .update();
    }

    private void writeScenario(Scenarios.Played played, int position) {
        outcome(statement("insert_scenario"), played.outcome())
                .param("scenario", played.scenario().code())
                .param("position", position)
                .param("name", played.scenario().name())
                .param("risk", played.scenario().risk())
                .param("ruledOut", played.ruledOut())
                .param("estimated", !played.scenario().estimates().isEmpty())
                .update();
    }

    private void writeQuality(Schedule.QualityEffect effect) {
        for (String partner : effect.partners()) {
            statement("insert_quality")
                    .param("indicator", effect.indicator())
                    .param("council", partner)
                    .param("low", effect.low())
                    .param("central", effect.central())
                    .param("high", effect.high())
                    .param("by", effect.by().startsIn())
                    .param("because", effect.because())
                    .update();
        }
    }

    private StatementSpec statement(String name) {
        return database.sql(SqlFile.read(OptionTables.class, name))
                .param("appraisal", appraisalId)
                .param("option", costing.option().code());
    }
}
