package uk.commonbaseline.benefits;

import java.time.LocalDate;

/// A contract of the baseline that may hold a saving up until it ends.
record RunningContract(String council, String service, String name, LocalDate endsOn) {}
