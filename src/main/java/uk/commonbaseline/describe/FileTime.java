package uk.commonbaseline.describe;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.commonbaseline.feed.FeedKind;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.partnership.FinancialYear;

/// The time that a file covers: by its days, else by its name, its sheets' names or what stands above the table.
record FileTime(Found found, Chosen chosen) {
    /// `2013-11`, or `2017-04 to 2017-06`, or a financial year; empty where nothing tells.
    Optional<String> period() {
        if (chosen.hasReliableDates()) {
            YearMonth first = month(chosen.tables().stream()
                    .mapToInt(table -> dates(table).earliest())
                    .min()
                    .orElseThrow());
            YearMonth last = month(chosen.tables().stream()
                    .mapToInt(table -> dates(table).latest())
                    .max()
                    .orElseThrow());
            return Optional.of(first.equals(last) ? first.toString() : first + " to " + last);
        }
        return TimeInText.month(found.name()).map(YearMonth::toString).or(() -> year().map(FinancialYear::toString));
    }

    /// Where the file's name tells a month in which no day of the rows lies.
    Optional<String> contradiction() {
        Optional<YearMonth> named = TimeInText.month(found.name());
        if (named.isEmpty() || !chosen.hasReliableDates() || chosen.kind() != FeedKind.COST) {
            return Optional.empty();
        }
        String of = period().orElseThrow();
        YearMonth first = YearMonth.parse(of.substring(0, 7));
        YearMonth last = YearMonth.parse(of.substring(of.length() - 7));
        boolean within = !named.get().isBefore(first) && !named.get().isAfter(last);
        return within
                ? Optional.empty()
                : Optional.of(
                        "The file's name speaks of %s, its days of %s. Which period is it?".formatted(named.get(), of));
    }

    Optional<FinancialYear> year() {
        return texts().stream()
                .flatMap(text -> TimeInText.year(text).stream())
                .findFirst()
                .or(this::yearOfDays);
    }

    /// The last day of the month that names tell.
    Optional<LocalDate> asAt() {
        return texts().stream()
                .flatMap(text -> TimeInText.month(text).stream())
                .findFirst()
                .map(YearMonth::atEndOfMonth)
                .or(() -> year().map(FinancialYear::lastDay));
    }

    private Optional<FinancialYear> yearOfDays() {
        return chosen.tables().stream()
                .filter(table -> table.meanings().of(Field.POSTING_DATE).isPresent())
                .map(table -> dates(table).latest())
                .filter(latest -> latest > 1975_00_00 && latest < 2100_00_00)
                .findFirst()
                .flatMap(latest -> FinancialYear.find(month(latest).atDay(1)));
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        texts.add(found.name());
        chosen.tables().forEach(table -> texts.add(table.sheet()));
        chosen.tables().forEach(table -> texts.addAll(table.above()));
        return texts;
    }

    private static DatePatterns dates(Table table) {
        int column = table.meanings().of(Field.POSTING_DATE).orElseThrow().column();
        return table.profiles().get(column).dates();
    }

    private static YearMonth month(int day) {
        return YearMonth.of(day / 10_000, day / 100 % 100);
    }
}
