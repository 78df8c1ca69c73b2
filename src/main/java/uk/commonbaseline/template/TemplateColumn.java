package uk.commonbaseline.template;

import java.util.List;

/// One column that an officer fills in.
///
/// @param wanted what stands in it, in a sentence or two
/// @param example as it would be typed; may be empty
/// @param choices what the drop-down offers; empty for none
record TemplateColumn(
        String heading, Look look, Obligation obligation, String wanted, String example, Choices choices) {
    /// How its cells show what is typed.
    enum Look {
        /// Kept as typed, so that leading zeros stay.
        TEXT,
        DATE,
        MONEY,
        NUMBER,
        /// As the spreadsheet program sees fit: figures that may also be words.
        ANY
    }

    /// What an empty cell means.
    enum Obligation {
        MUST_BE_FILLED("must be filled"),
        ASKED_WHERE_EMPTY("we ask where it is empty"),
        MAY_BE_EMPTY("may be empty");

        private final String words;

        Obligation(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// What the drop-down offers.
    ///
    /// @param names beside each offer what it stands for; may be empty
    /// @param closed whether anything else is refused
    record Choices(List<String> offers, List<String> names, boolean closed) {
        static final Choices NONE = new Choices(List.of(), List.of(), false);

        Choices {
            offers = List.copyOf(offers);
            names = List.copyOf(names);
        }

        static Choices ofWords(List<String> words) {
            return words.isEmpty() ? NONE : new Choices(words, List.of(), true);
        }
    }
}
