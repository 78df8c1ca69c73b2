package uk.commonbaseline.baseline;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import uk.commonbaseline.partnership.AsAt;

/// A baseline was asked for of a moment of which there can be none.
public final class NoSuchMoment extends RuntimeException {
    NoSuchMoment(Instant moment, Instant now, Optional<Instant> first) {
        super(
                moment.isAfter(now)
                        ? "%s lies ahead. Leave --as-of out to freeze what counts now.".formatted(words(moment))
                        : "Nothing counted yet at %s: the first file counts since %s. Ask for a later moment with --as-of."
                                .formatted(
                                        words(moment),
                                        first.map(NoSuchMoment::words).orElse("no day")));
    }

    private static String words(Instant moment) {
        return WRITTEN.format(moment.atZone(AsAt.LONDON));
    }

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm:ss", Locale.UK);
}
