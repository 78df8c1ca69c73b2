package uk.commonbaseline.benefits;

import java.util.List;
import uk.commonbaseline.warehouse.PriceIndex;

/// All that the extracts of one later year show: what is judged, and what it is made of.
///
/// @param prices the levels by which it was restated; none at the price base's own prices
public record Measured(LaterYear year, List<Source> sources, List<Measure> measures, List<Restated> prices) {
    public Measured {
        sources = List.copyOf(sources);
        measures = List.copyOf(measures);
        prices = List.copyOf(prices);
    }

    /// From one level of an index to another.
    record Restated(PriceIndex from, PriceIndex to) {}
}
