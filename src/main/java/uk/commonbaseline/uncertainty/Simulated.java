package uk.commonbaseline.uncertainty;

import java.util.List;

/// What an option's draws came to, put in order.
///
/// @param reached by year from year 0
record Simulated(
        String option, Distribution net, Distribution present, List<Reached> reached, List<Tornado.Bar> tornado) {
    Simulated {
        reached = List.copyOf(reached);
        tornado = List.copyOf(tornado);
    }

    /// How many draws reached the target in a year, and in that year or before.
    record Reached(int inYear, int byYear) {}
}
