package uk.commonbaseline.coalition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.LargestRemainder;

/// Payments between partners after which none ends below what it has by itself.
sealed interface Repair {
    MathContext PRECISELY = new MathContext(40, RoundingMode.HALF_EVEN);

    /// No partner is below what it has by itself.
    record NotNeeded() implements Repair {}

    /// The least that must change hands, from those above in proportion to how far they are.
    ///
    /// @param payments what each receives; negative for those who pay; they sum to zero
    record Payments(Map<String, Pounds> payments) implements Repair {
        public Payments {
            payments = new LinkedHashMap<>(payments);
        }
    }

    /// Together they are worth less than apart, so no payment between them can make it good.
    ///
    /// @param missing by how much
    record NotPossible(Pounds missing) implements Repair {}

    /// What a partner receives by this; zero where nothing is to be paid.
    default Pounds of(String partner) {
        return this instanceof Payments(var payments) ? payments.getOrDefault(partner, Pounds.ZERO) : Pounds.ZERO;
    }

    /// Looks for payments.
    ///
    /// @param parts what each partner has with all
    /// @param alone what each has by itself
    static Repair of(Map<String, Pounds> parts, Map<String, Pounds> alone) {
        Map<String, Pounds> above = new LinkedHashMap<>();
        Map<String, Pounds> payments = new LinkedHashMap<>();
        parts.forEach((partner, part) -> {
            Pounds over = part.minus(alone.getOrDefault(partner, Pounds.ZERO));
            (over.isNegative() ? payments : above).put(partner, over.abs());
        });
        Pounds wanted = sum(payments);
        Pounds there = sum(above);
        if (wanted.isZero()) {
            return new NotNeeded();
        }
        if (there.compareTo(wanted) < 0) {
            return new NotPossible(wanted.minus(there));
        }
        paid(above, there, wanted).forEach((partner, amount) -> payments.put(partner, amount.negated()));
        return new Payments(payments);
    }

    private static Map<String, Pounds> paid(Map<String, Pounds> above, Pounds there, Pounds wanted) {
        Map<String, BigDecimal> exact = new LinkedHashMap<>();
        above.forEach((partner, over) ->
                exact.put(partner, wanted.amount().multiply(over.amount()).divide(there.amount(), PRECISELY)));
        return LargestRemainder.round(exact, wanted);
    }

    private static Pounds sum(Map<String, Pounds> amounts) {
        return amounts.values().stream().reduce(Pounds.ZERO, Pounds::plus);
    }
}
