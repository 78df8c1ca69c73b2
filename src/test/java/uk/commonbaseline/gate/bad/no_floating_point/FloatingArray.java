package uk.commonbaseline.gate.bad.no_floating_point;

interface FloatingArray {
    double[][] amounts();
}
