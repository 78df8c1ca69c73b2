package uk.commonbaseline.feed;

/// A column that is likely to be one whose heading is missing.
///
/// @param missing the heading as the feed has it
/// @param heading the one that stands there instead, in column `letter`
/// @param evidence why we think so; never holds a value of the file
public record RenameGuess(String missing, String letter, String heading, String evidence) {
    String words() {
        return "Column %s, headed \"%s\", is probably what was \"%s\": %s."
                .formatted(letter, heading, missing, evidence);
    }

    String asOption() {
        return "--rename \"%s=%s\"".formatted(missing, heading);
    }
}
