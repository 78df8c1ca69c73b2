package uk.commonbaseline.baseline;

import java.util.List;
import java.util.stream.Stream;

/// The ways in which a pound may come to count twice, each looked for on the frozen rows by the query of its name in
/// `traps`. The last one notes what none of them could answer.
final class Traps {
    private static final List<String> QUERIES = List.of(
            "measure-cost",
            "traps/pay-twice",
            "traps/recharges",
            "traps/internal-trading",
            "traps/partner-payments",
            "traps/capitalised-staff",
            "traps/gross-and-income",
            "traps/one-offs",
            "traps/planned-savings",
            "traps/vat",
            "traps/same-file",
            "traps/cumulative",
            "traps/period-13",
            "traps/not-checked");

    private Traps() {}

    /// The parts of a baseline, then the traps.
    static List<String> after(String... parts) {
        return Stream.concat(Stream.of(parts), QUERIES.stream()).toList();
    }
}
