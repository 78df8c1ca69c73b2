package uk.commonbaseline.savings;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import uk.commonbaseline.sql.SqlFile;

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
        costing.option().participation().pairs().forEach(this::writeParticipation);
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
                .param("liveFrom", option.liveFrom().startsIn())
                .param("gross", central.gross().total().amount())
                .param("recurring", central.recurring().total().amount())
                .param("net", central.net().amount())
                .param("low", costing.low().net().amount())
                .param("high", costing.high().net().amount())
                .param("oneOff", central.cash().oneOff().amount())
                .param("npv", central.cash().npv().amount())
                .param("npvFive", central.cash().npvFive().amount())
                .param("payback", central.cash().payback().orElse(null))
                .param("position", position)
                .update();
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
                .update();
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
        return database.sql(SqlFile.read(OptionTables.class, name))
                .param("appraisal", appraisalId)
                .param("option", costing.option().code());
    }
}
