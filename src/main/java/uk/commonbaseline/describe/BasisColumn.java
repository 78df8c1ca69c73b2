package uk.commonbaseline.describe;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A column of a report that shows budgets and actuals side by side.
///
/// @param column from 0
/// @param basis in our words
record BasisColumn(int column, String basis) {
    /// How reports head the columns of each basis.
    private enum Known {
        CURRENT(
                "current-budget",
                "(current|revised|latest|working|updated)( year| annual| full year)? (budget|estimate)s?.*"),
        ORIGINAL(
                "original-budget",
                "((original|approved|annual|base|full year|total)( year| annual)? )?(budget|estimate)s?( (19|20)?\\d\\d ?/ ?\\d\\d)?"),
        FORECAST("forecast", "(forecast|projected|projection|predicted|year end forecast)( outturn| spend)?.*"),
        OUTTURN("outturn", "((final|draft|provisional|year end) )?outturn.*"),
        ACTUAL(
                "actual",
                "((year to date|ytd|cumulative) )?actuals?( to date| ytd| year to date| p ?\\d+.*| period \\d+| (19|20)?\\d\\d ?/ ?\\d\\d)?"
                        + "|(spend|expenditure) to date");

        private final String basis;
        private final Pattern words;

        Known(String basis, String words) {
            this.basis = basis;
            this.words = Pattern.compile(words);
        }
    }

    /// The basis that a heading speaks of; empty for variances, profiles and commitments.
    static Optional<BasisColumn> headed(String heading, int column) {
        String plain = KnownHeadings.plain(heading);
        return Stream.of(Known.values())
                .filter(known -> known.words.matcher(plain).matches())
                .findFirst()
                .map(known -> new BasisColumn(column, known.basis));
    }
}
