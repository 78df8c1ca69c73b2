package uk.commonbaseline.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.commonbaseline.partnership.FinancialYear;

/// One file that a council is to send.
///
/// @param period as the delivery will be labelled; empty where any file of the feed will do
/// @param year the year that it counts for; empty where the definition does not tell
public record Expected(String council, String feed, FeedKind kind, String period, Optional<FinancialYear> year) {
    private static final Pattern YEAR = Pattern.compile("\\d{4}/\\d{2}");

    /// What `expects` lists; else the one file of a feed whose period never changes; else any file of the feed.
    static List<Expected> of(FeedDefinition feed) {
        List<String> periods = feed.expects().isEmpty()
                ? List.of(feed.period() instanceof PeriodLabel.Fixed fixed ? fixed.label() : "")
                : feed.expects();
        return periods.stream()
                .map(period -> new Expected(feed.council(), feed.feed(), feed.kind(), period, year(feed, period)))
                .toList();
    }

    private static Optional<FinancialYear> year(FeedDefinition feed, String period) {
        Matcher named = YEAR.matcher(period);
        Optional<FinancialYear> told = named.find() ? FinancialYear.find(named.group()) : Optional.empty();
        return told.or(feed::financialYear).or(() -> feed.asAt().flatMap(FinancialYear::find));
    }
}
