package uk.commonbaseline.normalise;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.finding.Parsed;
import uk.commonbaseline.normalise.CellProblem.AmountRounded;
import uk.commonbaseline.normalise.CellProblem.ErrorInCell;
import uk.commonbaseline.normalise.CellProblem.NilReadAsZero;
import uk.commonbaseline.normalise.CellProblem.NotANumber;
import uk.commonbaseline.normalise.CellProblem.NotAPercentage;
import uk.commonbaseline.normalise.CellProblem.NotAnAmount;
import uk.commonbaseline.normalise.CellProblem.RemarkDropped;
import uk.commonbaseline.normalise.CellProblem.ShareBelowOnePercent;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.partnership.Share;
import uk.commonbaseline.sheet.CellKind;

/// Reads filled cells that hold pounds, numbers or percentages.
final class Amounts {
    private static final Pattern NUMBER_AND_REMARK = Pattern.compile("([-\\d.,£ ]*\\d)\\s*\\([^()]*[A-Za-z][^()]*\\)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// No council spends more; and a thousand times as much, of a column written in thousands, still fits the
    /// warehouse.
    static final BigDecimal LARGEST = BigDecimal.TEN.pow(11);

    private final DecimalText decimals;

    Amounts(char decimalMark) {
        this.decimals = new DecimalText(decimalMark);
    }

    Parsed<Pounds> pounds(Cell cell) {
        @Nullable BigDecimal amount = find(cell);
        if (amount != null && amount.abs().compareTo(LARGEST) < 0) {
            boolean exact = amount.scale() <= Pounds.DECIMALS
                    || amount.stripTrailingZeros().scale() <= Pounds.DECIMALS;
            return exact
                    ? Parsed.of(new Pounds(amount))
                    : new Parsed.Noted<>(Pounds.rounded(amount), new AmountRounded(cell.place(), cell.heading()));
        }
        if (isNil(cell.text())) {
            return new Parsed.Noted<>(Pounds.ZERO, new NilReadAsZero(cell.place(), cell.heading()));
        }
        return new Parsed.Problem<>(
                cell.isError()
                        ? new ErrorInCell(cell.place(), cell.heading(), cell.text())
                        : new NotAnAmount(cell.place(), cell.heading(), cell.quoted()));
    }

    /// A number of any unit, below `limit` in size; a remark in brackets behind it is dropped.
    Parsed<BigDecimal> number(Cell cell, BigDecimal limit) {
        @Nullable BigDecimal number = find(cell);
        if (number != null && number.abs().compareTo(limit) < 0) {
            return Parsed.of(number);
        }
        Matcher remark = NUMBER_AND_REMARK.matcher(cell.text());
        @Nullable BigDecimal before = remark.matches() ? decimals.find(remark.group(1)) : null;
        if (before != null && before.abs().compareTo(limit) < 0) {
            return new Parsed.Noted<>(before, new RemarkDropped(cell.place(), cell.heading()));
        }
        return new Parsed.Problem<>(
                cell.isError()
                        ? new ErrorInCell(cell.place(), cell.heading(), cell.text())
                        : new NotANumber(cell.place(), cell.heading(), cell.quoted()));
    }

    /// `60%` is always a percentage, and so is a cell that a workbook shows as one; a bare `60` is one when the feed
    /// says that the column is written so, else bare numbers are fractions and `0.6` is meant. In a column of
    /// percentages, a bare `0.6` or `1` is likely to be a fraction, so it is asked about.
    Parsed<Share> share(Cell cell, boolean barePercent) {
        boolean sign = cell.text().endsWith("%");
        String bare = sign ? cell.text().substring(0, cell.text().length() - 1).strip() : cell.text();
        @Nullable BigDecimal number = cell.kind() == CellKind.DATE ? null : decimals.find(bare);
        boolean shown = cell.kind() == CellKind.PERCENT;
        boolean divided = sign || (barePercent && !shown);
        @Nullable BigDecimal fraction = number == null || !divided ? number : number.divide(HUNDRED);
        if (number != null && divided && !sign && number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0) {
            return new Parsed.Noted<>(
                    new Share(number.divide(HUNDRED)), new ShareBelowOnePercent(cell.place(), cell.heading()));
        }
        if (fraction != null && fraction.signum() >= 0 && fraction.compareTo(BigDecimal.ONE) <= 0) {
            return Parsed.of(new Share(fraction));
        }
        return new Parsed.Problem<>(
                cell.isError()
                        ? new ErrorInCell(cell.place(), cell.heading(), cell.text())
                        : new NotAPercentage(cell.place(), cell.heading(), cell.quoted()));
    }

    private @Nullable BigDecimal find(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER, PERCENT -> new BigDecimal(cell.text());
            case TEXT -> decimals.find(cell.text());
            default -> null;
        };
    }

    private static boolean isNil(String text) {
        return text.equals("-")
                || text.equals("–")
                || text.toLowerCase(Locale.ROOT).equals("nil");
    }
}
