package uk.commonbaseline.run;

import uk.commonbaseline.benefits.BenefitReport;
import uk.commonbaseline.dispatch.Dispatched;
import uk.commonbaseline.warehouse.Delivery;

/// Hears how a run comes along.
public interface Progress {
    Progress SILENT = new Progress() {};

    default void filesFound(int settled, int known) {}

    default void deliveryBegan(Delivery delivery) {}

    default void rowsRead(Delivery delivery, int rows) {}

    default void deliveryEnded(DeliveryOutcome outcome) {}

    default void benefitsCompared(BenefitReport report) {}

    default void benefitsNotCompared(String because) {}

    default void dispatched(Dispatched round) {}
}
