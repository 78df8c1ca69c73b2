package uk.commonbaseline.template;

import java.util.List;

/// What a template says about itself in the hidden first row of its last sheet but one, so that it is known again.
///
/// @param recipe sha256 of the feed definition it was made from
record TemplateSign(String council, String feed, String recipe) {
    static final String SHEET = "How to fill in";
    static final String MARK = "Common Baseline template";
    static final String LAYOUT = "1";
    static final String PERIOD = "Period of this file";

    List<String> cells() {
        return List.of(MARK, council, feed, recipe, LAYOUT);
    }
}
