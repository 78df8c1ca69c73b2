package uk.commonbaseline.rules;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.normalise.ContractLine;
import uk.commonbaseline.normalise.CostLine;
import uk.commonbaseline.normalise.MeasureValue;
import uk.commonbaseline.normalise.Normalised;
import uk.commonbaseline.normalise.StaffPost;

/// All rules there are, by the kind of record they look at.
@Component
public final class RuleBook {
    private final List<CostRule> cost;
    private final List<StaffRule> staff;
    private final List<MeasureRule> measures;
    private final List<ContractRule> contracts;

    RuleBook(List<CostRule> cost, List<StaffRule> staff, List<MeasureRule> measures, List<ContractRule> contracts) {
        this.cost = List.copyOf(cost);
        this.staff = List.copyOf(staff);
        this.measures = List.copyOf(measures);
        this.contracts = List.copyOf(contracts);
    }

    public Normalised<CostLine> checkCost(Normalised<CostLine> line) {
        return check(line, cost);
    }

    public Normalised<StaffPost> checkStaff(Normalised<StaffPost> post) {
        return check(post, staff);
    }

    public Normalised<MeasureValue> checkMeasure(Normalised<MeasureValue> value) {
        return check(value, measures);
    }

    public Normalised<ContractLine> checkContract(Normalised<ContractLine> contract) {
        return check(contract, contracts);
    }

    private static <T> Normalised<T> check(Normalised<T> normalised, List<? extends Rule<T>> rules) {
        List<Finding> found = new ArrayList<>(0);
        for (T record : normalised.records()) {
            for (Rule<T> rule : rules) {
                rule.check(record, found::add);
            }
        }
        return normalised.with(found);
    }
}
