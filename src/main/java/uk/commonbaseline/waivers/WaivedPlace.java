package uk.commonbaseline.waivers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.commonbaseline.finding.Place;

/// Where a waiver holds: `anywhere`, a column `G`, a cell `G31`, a row `row 31`, each also behind a sheet's name as in
/// `ICT!G31`, or a whole sheet, `ICT!`.
///
/// @param sheet empty for any
/// @param row 0 for any
/// @param column empty for any
record WaivedPlace(String sheet, int row, String column) {
    private static final Pattern WRITTEN = Pattern.compile("(?:(.+)!)?(?:row (\\d+)|([A-Za-z]{1,2})(\\d+)?)?");

    static Optional<WaivedPlace> find(String written) {
        String text = written.strip();
        if (text.equals("anywhere")) {
            return Optional.of(new WaivedPlace("", 0, ""));
        }
        Matcher matcher = WRITTEN.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        String row = Optional.ofNullable(matcher.group(2))
                .or(() -> Optional.ofNullable(matcher.group(4)))
                .orElse("0");
        return row.length() > 7
                ? Optional.empty()
                : Optional.of(new WaivedPlace(
                        Optional.ofNullable(matcher.group(1)).orElse(""),
                        Integer.parseInt(row),
                        Optional.ofNullable(matcher.group(3)).orElse("").toUpperCase(Locale.ROOT)));
    }

    boolean isAnywhere() {
        return sheet.isEmpty() && row == 0 && column.isEmpty();
    }

    boolean holds(Place place) {
        return (sheet.isEmpty() || sheet.equalsIgnoreCase(place.sheet()))
                && (row == 0 || row == place.row())
                && (column.isEmpty() || column.equals(place.column()));
    }
}
