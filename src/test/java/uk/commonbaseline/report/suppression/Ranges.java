package uk.commonbaseline.report.suppression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// Somebody who knows that nothing is less than nought, and asks between which bounds a number must lie.
public final class Ranges {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int DECIMALS = 6;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Variable[] things;
    private int learnt;

    /// @param things how many there are that numbers can be sums of
    public Ranges(int things) {
        this.things = IntStream.range(0, things)
                .mapToObj(thing -> model.newVariable("thing " + thing).lower(0).upper(MOST))
                .toArray(Variable[]::new);
    }

    /// Learns what a sum of these is.
    public void learn(BigInteger[] factors, BigDecimal value) {
        add("learnt " + learnt++, factors).level(value);
    }

    /// How far the least and the most that a sum can be lie apart.
    public BigDecimal width(BigInteger[] factors) {
        Expression wanted = add("wanted", factors).weight(1);
        // Solving fixes what can only be one number, for good; so each time a copy is solved.
        BigDecimal most = limit(model.copy().maximise());
        BigDecimal least = limit(model.copy().minimise());
        model.removeExpression(wanted.getName());
        return most.subtract(least);
    }

    private Expression add(String name, BigInteger[] factors) {
        Expression sum = model.newExpression(name);
        for (int thing = 0; thing < factors.length; thing++) {
            if (factors[thing].signum() != 0) {
                sum.set(things[thing], new BigDecimal(factors[thing]));
            }
        }
        return sum;
    }

    private static BigDecimal limit(Optimisation.Result result) {
        if (!result.getState().isFeasible()) {
            throw new AssertionError("What was learnt contradicts itself: " + result.getState());
        }
        return BigDecimal.valueOf(result.getValue()).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
