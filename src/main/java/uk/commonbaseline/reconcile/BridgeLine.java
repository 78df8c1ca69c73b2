package uk.commonbaseline.reconcile;

import java.math.BigDecimal;

/// One line from the payroll to the ledger.
///
/// @param kind ledger, payroll, staff-list, agreed or residual
/// @param amount pounds a year
public record BridgeLine(String council, String service, String item, String kind, BigDecimal amount, String because) {}
