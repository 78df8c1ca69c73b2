package uk.commonbaseline.gate.bad.null_means_nothing_unless_said;

interface MarkedNowhere {}
