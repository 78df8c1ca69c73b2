package uk.commonbaseline.savings;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Writes one costed option of one appraisal.
final class OptionTables {
    private final JdbcClient database;
    private final int appraisalId;
    private final OptionCosting costing;

    OptionTables(JdbcClient database, int appraisalId, OptionCosting costing) {
        this.database = database;
        this.appraisalId = appraisalId;
        this.costing = costing;
    }

    /// Writes the option with its years, shares, lines and assumptions.
    ///
    /// @param position place among the options, from 1
    void write(int position) {
        writeOption(position);
        costing.central().cash().years().forEach(this::writeYear);
        costing.partners().forEach(this::writePartner);
        costing.lines().forEach(this::writeLine);
        List<Assumption> assumptions = AssumptionsRegister.of(costing.option());
        for (int entry = 0; entry < assumptions.size(); entry++) {
            writeAssumption(assumptions.get(entry), entry + 1);
        }
    }

    private void writeOption(int position) {
        Option option = costing.option();
        CaseCosting central = costing.central();
        statement("insert_option")
                .param("name", option.name())
                .param("vehicle", option.vehicle())
                .param("governance", option.governance())
                .param("liveFrom", option.liveFrom())
                .param("gross", central.gross().total())
                .param("recurring", central.recurring().total())
                .param("net", central.net())
                .param("low", costing.low().net())
                .param("high", costing.high().net())
                .param("oneOff", central.cash().oneOff())
                .param("npv", central.cash().npv())
                .param("npvFive", central.cash().npvFive())
                .param("payback", central.cash().payback().orElse(null))
                .param("position", position)
                .update();
    }

    private void writeYear(YearOfCash year) {
        statement("insert_year")
                .param("yearNo", year.yearNo())
                .param("financialYear", year.financialYear())
                .param("gross", year.gross())
                .param("recurring", year.recurring())
                .param("oneOff", year.oneOff())
                .param("net", year.net())
                .param("factor", year.factor())
                .param("discounted", year.discounted())
                .param("cumulative", year.cumulative())
                .param("cumulativeDiscounted", year.cumulativeDiscounted())
                .update();
    }

    private void writePartner(PartnerShare share) {
        statement("insert_partner")
                .param("partner", share.partner())
                .param("net", share.net())
                .param("oneOff", share.oneOff())
                .param("npv", share.npv())
                .update();
    }

    private void writeLine(LineSaving line) {
        statement("insert_line")
                .param("service", line.cell().service())
                .param("groupNo", line.cell().groupNo())
                .param("base", line.base())
                .param("rate", line.rate())
                .param("saving", line.saving())
                .update();
    }

    private void writeAssumption(Assumption assumption, int position) {
        statement("insert_assumption")
                .param("key", assumption.key())
                .param("words", assumption.words())
                .param("value", assumption.value())
                .param("source", assumption.source())
                .param("position", position)
                .update();
    }

    private StatementSpec statement(String name) {
        return database.sql(Sql.named(name))
                .param("appraisal", appraisalId)
                .param("option", costing.option().code());
    }
}
