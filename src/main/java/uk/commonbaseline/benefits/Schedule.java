package uk.commonbaseline.benefits;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.partnership.FinancialYear;

/// The benefits contract of an option: who commissions, who delivers, what is watched, and who owns which saving.
///
/// @param owners by savings line
public record Schedule(String commissioner, String deliverer, List<Watch> watches, Map<String, String> owners) {
    public Schedule {
        watches = List.copyOf(watches);
        owners = Map.copyOf(owners);
    }

    /// An indicator that the client function watches.
    ///
    /// @param target in the indicator's unit
    /// @param by the year by which it is to be reached
    public record Watch(String indicator, BigDecimal target, FinancialYear by) {}
}
