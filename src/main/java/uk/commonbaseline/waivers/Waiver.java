package uk.commonbaseline.waivers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.partnership.Sha256;

/// A kind of warning about one council's files that somebody has explained.
///
/// @param feed empty for all extracts of the council
/// @param written the place as the settings have it
/// @param mentions what the finding's words must mention, as a word of its own; empty for anything
/// @param expires the last day on which it works
public record Waiver(
        String code,
        String council,
        String feed,
        String written,
        String mentions,
        String owner,
        String reason,
        String acceptedBy,
        LocalDate accepted,
        LocalDate expires) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    boolean isFor(String otherCouncil, String otherFeed) {
        return council.equals(otherCouncil) && (feed.isEmpty() || feed.equals(otherFeed));
    }

    boolean works(LocalDate day) {
        return !day.isAfter(expires) && !day.isBefore(accepted);
    }

    boolean speaksOf(String finding, Place place, String words) {
        return code.equals(finding)
                && WaivedPlace.find(written).filter(where -> where.holds(place)).isPresent()
                && mentionedIn(words);
    }

    /// Whether it speaks of every finding of its kind, also of those that nobody kept word by word.
    boolean speaksOfAll() {
        return mentions.isEmpty()
                && WaivedPlace.find(written).filter(WaivedPlace::isAnywhere).isPresent();
    }

    private boolean mentionedIn(String words) {
        return mentions.isEmpty()
                || Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(mentions) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(words)
                        .find();
    }

    /// Such as `new-code of SBDC staff, R9999`.
    String name() {
        String what = feed.isEmpty() ? council : council + " " + feed;
        String where = Optional.of(written)
                .filter(place -> !place.equals("anywhere"))
                .map(", "::concat)
                .orElse("");
        return "%s of %s%s%s".formatted(code, what, where, mentions.isEmpty() ? "" : ", " + mentions);
    }

    String lastDay() {
        return DAY.format(expires);
    }

    /// All that it says, so that a changed waiver is another one.
    String fingerprint() {
        return Sha256.of(String.join(
                "\n",
                code,
                council,
                feed,
                written,
                mentions,
                owner,
                reason,
                acceptedBy,
                accepted.toString(),
                expires.toString()));
    }
}
