package uk.commonbaseline.gate.bad.no_floating_point.uncertainty;

public interface DrawsForAll {
    double mean();
}
