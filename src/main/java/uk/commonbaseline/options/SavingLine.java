package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// One saving of all partners that take part.
///
/// @param name unique within the option, used in the assumptions register
/// @param services and `groups`: the cells of the base that it saves on
/// @param meantFor the services among which an amount is shared out; those of the file, also where a what-if looks at
///     some of them alone
/// @param phase how it grows from going live, a [BuildUp] where it recurs and a [Spread] where it comes once
/// @param probability from 0 to 1 that it comes at all
/// @param overlap lines of the same name save on the same pounds: each takes its rate of what those before it left
/// @param scale 1, unless a what-if asks for more or less of it
public record SavingLine(
        String name,
        Set<String> services,
        Set<String> meantFor,
        Set<Integer> groups,
        Worth worth,
        Benefit benefit,
        Profile phase,
        BigDecimal probability,
        Optional<String> overlap,
        BigDecimal scale,
        Sourced sourced) {
    public boolean covers(String service, int group) {
        return services.contains(service) && groups.contains(group);
    }

    public boolean recurs() {
        return phase instanceof BuildUp;
    }

    SavingLine scaled(BigDecimal factor) {
        return changed(services, probability, scale.multiply(factor));
    }

    SavingLine among(Set<String> fewer) {
        return changed(fewer, probability, scale);
    }

    /// The same with another probability, at most certain.
    SavingLine likelier(BigDecimal factor) {
        return changed(services, probability.multiply(factor).min(BigDecimal.ONE), scale);
    }

    private SavingLine changed(Set<String> among, BigDecimal chance, BigDecimal size) {
        return new SavingLine(name, among, meantFor, groups, worth, benefit, phase, chance, overlap, size, sourced);
    }
}
