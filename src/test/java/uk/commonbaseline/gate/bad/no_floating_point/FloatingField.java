package uk.commonbaseline.gate.bad.no_floating_point;

final class FloatingField {
    double amount;
}
