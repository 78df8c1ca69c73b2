package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import uk.commonbaseline.partnership.FinancialYear;

/// The heads of an agreement about an option's benefits: who asks for the service, who delivers it, and what the client
/// function watches.
///
/// @param commissioner whoever answers for what is to be achieved
/// @param deliverer whoever provides the service
public record Schedule(String commissioner, String deliverer, List<Watch> watches) {
    public static final Schedule NONE = new Schedule("", "", List.of());

    public Schedule {
        watches = List.copyOf(watches);
    }

    /// One indicator with its target.
    ///
    /// @param indicator code of the list of indicators
    /// @param target in the indicator's unit
    /// @param by the financial year in which it is to be reached
    /// @param owner whoever answers for it
    public record Watch(String indicator, BigDecimal target, FinancialYear by, String owner) {}

    /// What an option does to the quality of a service.
    ///
    /// @param central change of the indicator's value in its unit; positive is up, whatever that means
    /// @param partners those whose service it changes
    public record QualityEffect(
            String indicator,
            Set<String> partners,
            BigDecimal low,
            BigDecimal central,
            BigDecimal high,
            FinancialYear by,
            String because,
            Sourced sourced) {}
}
