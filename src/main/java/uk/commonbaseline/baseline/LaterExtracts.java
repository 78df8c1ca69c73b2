package uk.commonbaseline.baseline;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.commonbaseline.baseline.Comparison.Method;
import uk.commonbaseline.warehouse.ReferenceLoad;

/// Scopes what has come for a later year as a baseline is scoped, so that both stand side by side and can be compared.
/// Nothing of it stays: the caller's transaction must be taken back.
@Component
public class LaterExtracts {
    private static final List<String> PARTS = List.of(
            "freeze-deliveries",
            "freeze-expected",
            "freeze-cost",
            "freeze-staff",
            "freeze-measures",
            "freeze-contracts",
            "freeze-rejects",
            "freeze-prices");

    private final Freeze freeze;
    private final ReferenceLoad reference;

    LaterExtracts(Freeze freeze, ReferenceLoad reference) {
        this.freeze = freeze;
        this.reference = reference;
    }

    /// The number under which the later year stands until the transaction is taken back.
    ///
    /// @param method for the later year, at the price base of the baseline that it is compared with
    /// @param moment what counted then, with the maps of then
    @Transactional(propagation = Propagation.MANDATORY)
    public int freezeOnTrial(Method method, Instant moment) {
        reference.loadMethod(
                method.partners(), method.lists(), method.settings().parameters());
        return freeze.freezeOnTrial(method.settings(), moment, moment, PARTS);
    }
}
