package uk.commonbaseline.savings;

/// One entry of the assumptions register.
///
/// @param key unique within the option, such as `one-off/redundancy`
/// @param value as the option file gives it
record Assumption(String key, String words, String value, String source) {}
