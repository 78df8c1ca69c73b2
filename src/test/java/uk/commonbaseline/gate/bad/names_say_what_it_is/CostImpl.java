package uk.commonbaseline.gate.bad.names_say_what_it_is;

interface CostImpl {}
