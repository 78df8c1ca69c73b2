package uk.commonbaseline.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.sql.SqlFile;

/// Writes one shared option of one appraisal.
final class AllocationTables {
    private final JdbcTemplate database;
    private final int appraisalId;
    private final String option;

    AllocationTables(JdbcTemplate database, int appraisalId, String option) {
        this.database = database;
        this.appraisalId = appraisalId;
        this.option = option;
    }

    void write(SharedOption shared) {
        Optional<CoalitionWorth> smallest = shared.smallestViable();
        insert(
                "insert_coalition",
                shared.coalitions().stream()
                        .map(each -> row(each, smallest.filter(each::equals).isPresent()))
                        .toList());
        insert(
                "insert_allocation",
                shared.allocations().stream()
                        .flatMap(each -> rows(each).stream())
                        .toList());
        insert(
                "insert_withdrawal",
                shared.withdrawals().stream()
                        .flatMap(each -> rows(each).stream())
                        .toList());
    }

    private Object[] row(CoalitionWorth coalition, boolean smallest) {
        return new Object[] {
            appraisalId,
            option,
            String.join(" ", coalition.members()),
            coalition.netSaving().amount(),
            coalition.oneOff().amount(),
            coalition.npv().amount(),
            coalition.strandedSaving().amount(),
            coalition.strandedNpv().amount(),
            smallest
        };
    }

    private List<Object[]> rows(SharedOption.Allocation allocation) {
        List<Object[]> rows = new ArrayList<>();
        Pounds missing = allocation.repair() instanceof Repair.NotPossible(Pounds amount) ? amount : Pounds.ZERO;
        for (String partner : allocation.npvs().parts().keySet()) {
            rows.add(new Object[] {
                appraisalId,
                option,
                allocation.name(),
                partner,
                Spelling.of(allocation.keys().savings()),
                Spelling.of(allocation.keys().costs()),
                allocation.savings().of(partner).amount(),
                allocation.npvs().of(partner).amount(),
                allocation.savings().errorOf(partner).amount(),
                allocation.npvs().errorOf(partner).amount(),
                allocation.aloneSavings().getOrDefault(partner, Pounds.ZERO).amount(),
                allocation.aloneNpvs().getOrDefault(partner, Pounds.ZERO).amount(),
                allocation.repair().of(partner).amount(),
                missing.amount()
            });
        }
        return rows;
    }

    private List<Object[]> rows(Withdrawal withdrawal) {
        List<Object[]> rows = new ArrayList<>();
        withdrawal
                .changes()
                .forEach((other, change) -> rows.add(new Object[] {
                    appraisalId,
                    option,
                    withdrawal.partner(),
                    withdrawal.service().orElse(""),
                    other,
                    change.netSaving().amount(),
                    change.npv().amount()
                }));
        return rows;
    }

    private void insert(String statement, List<Object[]> rows) {
        database.batchUpdate(SqlFile.read(AllocationTables.class, statement), rows);
    }
}
