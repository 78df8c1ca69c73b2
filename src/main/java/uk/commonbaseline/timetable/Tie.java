package uk.commonbaseline.timetable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A contract that provides a service to one partner today.
///
/// @param endsOn last day of the agreed term; empty where it runs on until notice is given
/// @param notice how much notice is to be given, in the council's words; empty where nothing is said
/// @param deliveryId the file that it stands in, with sheet and row as its officer's program numbers them
record Tie(
        String partner,
        String service,
        String title,
        Optional<LocalDate> endsOn,
        String notice,
        int deliveryId,
        int sheetNo,
        int rowNo) {
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,3})\\s*(week|month|year)", Pattern.CASE_INSENSITIVE);
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int WEEKS_OF_A_MONTH = 4;

    /// The first month that lies wholly after it, when it is not extended; a contract without an end is left by giving
    /// notice at the decision. Empty where nobody knows: then it holds nothing up, and has to be asked about.
    Optional<YearMonth> freeFrom(YearMonth decision) {
        return endsOn.map(Tie::monthAfter).or(() -> {
            OptionalInt months = monthsOfNotice();
            return months.isPresent() ? Optional.of(decision.plusMonths(months.getAsInt())) : Optional.empty();
        });
    }

    private static YearMonth monthAfter(LocalDate last) {
        LocalDate free = last.plusDays(1);
        YearMonth month = YearMonth.from(free);
        return free.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }

    /// Weeks are rounded up to months of four.
    private OptionalInt monthsOfNotice() {
        Matcher written = MONTHS.matcher(notice);
        if (!written.find()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(written.group(1));
        return OptionalInt.of(
                switch (written.group(2).charAt(0)) {
                    case 'w', 'W' -> (number + WEEKS_OF_A_MONTH - 1) / WEEKS_OF_A_MONTH;
                    case 'y', 'Y' -> number * MONTHS_OF_A_YEAR;
                    default -> number;
                });
    }
}
