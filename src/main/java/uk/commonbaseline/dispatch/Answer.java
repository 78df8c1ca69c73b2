package uk.commonbaseline.dispatch;

import uk.commonbaseline.partnership.PersonalForms;
import uk.commonbaseline.partnership.Spelling;

/// How one try to send a message ended.
///
/// @param words the server's or ours, without addresses
record Answer(Outcome outcome, String words) {
    private static final int LONGEST = 300;

    enum Outcome {
        /// The server has it.
        SENT,
        /// For good (5xx).
        REFUSED,
        /// Not now (4xx).
        LATER,
        /// The server could not be spoken to, so it has nothing; neither will it take the next message.
        UNREACHED,
        /// It was handed over and no answer came: the server may have it.
        UNKNOWN,
        /// By us.
        STOPPED;

        String written() {
            return Spelling.of(this);
        }
    }

    Answer {
        String plain =
                PersonalForms.masked(words.replaceAll("[\\p{Cntrl}]+", " ").strip());
        words = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
    }
}
