package uk.commonbaseline.mapping;

/// A likely meaning of a code.
///
/// @param target empty where nothing is near enough
/// @param score how much alike the names are, 0 to 100
/// @param evidence why, in words
record Suggested(String target, int score, String evidence) {
    static final Suggested NOTHING =
            new Suggested("", 0, "no code that is mapped and no name in our lists is anything like it");
}
