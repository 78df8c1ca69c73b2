package uk.commonbaseline.gate.bad.no_floating_point;

interface BoxedFloating {
    Double amount();
}
