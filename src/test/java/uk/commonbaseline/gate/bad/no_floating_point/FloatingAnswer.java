package uk.commonbaseline.gate.bad.no_floating_point;

interface FloatingAnswer {
    double amount();
}
