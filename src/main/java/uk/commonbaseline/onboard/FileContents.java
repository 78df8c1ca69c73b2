package uk.commonbaseline.onboard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.mapping.CodeInUse;
import uk.commonbaseline.mapping.CodeKey;
import uk.commonbaseline.mapping.Stake;
import uk.commonbaseline.normalise.ContractLine;
import uk.commonbaseline.normalise.CostLine;
import uk.commonbaseline.normalise.MeasureValue;
import uk.commonbaseline.normalise.SourceCode;
import uk.commonbaseline.normalise.StaffPost;
import uk.commonbaseline.partnership.Pounds;

/// What a council's files hold, added up by their codes while they are read; no single record is kept.
final class FileContents {
    /// What is added up: a cost's basis, `posts`, `contracts` or `indicators`.
    record Line(String what, CodeKey place, @Nullable CodeKey subjective) {}

    private final String council;
    private final Map<CodeKey, CodeInUse> codes = new LinkedHashMap<>();
    private final Map<Line, Stake> lines = new LinkedHashMap<>();

    FileContents(String council) {
        this.council = council;
    }

    Map<CodeKey, CodeInUse> codes() {
        return codes;
    }

    Map<Line, Stake> lines() {
        return lines;
    }

    void add(Object record) {
        switch (record) {
            case CostLine cost -> add(cost);
            case StaffPost post -> add(post);
            case MeasureValue value -> add("indicators", "indicator", value.indicator(), Stake.ofRow());
            case ContractLine contract -> add(contract);
            default -> throw new IllegalArgumentException(record.getClass().getName());
        }
    }

    private void add(CostLine cost) {
        Stake stake = Stake.ofPounds(cost.amount().amount());
        CodeKey centre = code("cost-centre", cost.costCentre(), stake);
        CodeKey subjective = code("subjective", cost.subjective(), stake);
        lines.merge(new Line(cost.basis().word(), centre, subjective), stake, Stake::plus);
    }

    private void add(StaffPost post) {
        Stake stake = Stake.ofPosts(post.fte());
        if (post.unit() != null) {
            add("posts", "unit", post.unit(), stake);
        } else if (post.costCentre() != null) {
            add("posts", "cost-centre", post.costCentre(), stake);
        }
    }

    private void add(ContractLine contract) {
        if (contract.service() != null) {
            Pounds value = contract.annualValue() == null ? Pounds.ZERO : contract.annualValue();
            add("contracts", "service", contract.service(), Stake.ofPounds(value.amount()));
        }
    }

    private void add(String what, String dimension, SourceCode code, Stake stake) {
        lines.merge(new Line(what, code(dimension, code, stake), null), stake, Stake::plus);
    }

    private CodeKey code(String dimension, SourceCode code, Stake stake) {
        CodeKey key = new CodeKey(council, dimension, code.code());
        String name = code.name() == null || code.name().isBlank() ? code.code() : code.name();
        codes.merge(
                key,
                new CodeInUse(key, name, stake),
                (before, now) -> new CodeInUse(
                        key,
                        before.name().equals(key.code()) ? now.name() : before.name(),
                        before.stake().plus(now.stake())));
        return key;
    }
}
