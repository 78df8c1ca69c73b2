package uk.commonbaseline.samples;

/// A subjective code of a council and the standard subgroup that it stands for.
record Account(String code, String name, String subjective) {}
