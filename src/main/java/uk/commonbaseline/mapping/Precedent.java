package uk.commonbaseline.mapping;

/// What was decided about a code before.
///
/// @param whose the council's short name
/// @param name of the code; the code itself where the map gives none
record Precedent(CodeKey key, String whose, String name, String target, Stake stake, Trigrams trigrams) {
    /// `Wycombe DC has "Payroll" (21020) as PAY with £812,345.00`; without the code where it is the name.
    String words() {
        String code = name.equals(key.code()) ? "" : " (" + key.code() + ")";
        String with = stake.equals(Stake.NONE) ? "" : " with " + stake.words();
        return "%s has \"%s\"%s as %s%s".formatted(whose, name, code, target, with);
    }
}
