package uk.commonbaseline.rules;

import java.util.function.Consumer;
import uk.commonbaseline.finding.Finding;

/// One thing that must make sense within one record. Looks at nothing else, changes nothing, throws nothing.
public sealed interface Rule<T> permits CostRule, StaffRule, MeasureRule, ContractRule {
    void check(T record, Consumer<Finding> found);
}
