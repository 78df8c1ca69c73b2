package uk.commonbaseline.gate.bad.no_floating_point;

interface FloatingParameter {
    void pay(float amount);
}
