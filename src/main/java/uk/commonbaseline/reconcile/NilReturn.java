package uk.commonbaseline.reconcile;

/// What a council has signed that it has none of.
///
/// @param service empty for all of the extract
/// @param extract cost, staff, performance or contracts
record NilReturn(String council, String service, String extract, String because, String decidedBy, String approvedBy) {}
