package uk.commonbaseline.report.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Somebody who knows that there are no fewer than no posts, and asks how few or many of those held back there can be.
class BoundsTest {
    private static final int PARTNERSHIPS = 200;

    @Test
    void what_is_held_back_may_be_any_of_several_numbers_at_least_as_far_apart_as_half_of_it() {
        List<String> narrow = narrow(true);

        assertThat(narrow).isEmpty();
    }

    @Test
    void small_numbers_held_back_by_themselves_would_lie_between_narrow_bounds() {
        assertThat(narrow(false)).hasSizeGreaterThan(PARTNERSHIPS);
    }

    private static List<String> narrow(boolean alsoWhatGivesThemAway) {
        Random chance = new Random(20070401);
        List<String> narrow = new ArrayList<>();
        for (int number = 0; number < PARTNERSHIPS; number++) {
            Partnership partnership = Partnership.random(chance);
            HeldBack held = new Suppressor(partnership.owners(), alsoWhatGivesThemAway)
                    .decide(partnership.printed(), List.of(), partnership.secrets(), partnership.readers());
            List<Printed> shown = held.without(partnership.printed());
            for (String reader : partnership.readers()) {
                narrow.addAll(narrow(partnership, reader, shown));
            }
        }
        return narrow;
    }

    private static List<String> narrow(Partnership partnership, String reader, List<Printed> shown) {
        IntPredicate own = atom -> partnership.owners().get(atom).equals(reader);
        int atoms = partnership.owners().size();
        Ranges ranges = new Ranges(atoms);
        IntStream.range(0, atoms)
                .filter(own)
                .forEach(atom -> ranges.learn(
                        factors(atoms, other -> other == atom),
                        BigDecimal.valueOf(partnership.posts().get(atom))));
        shown.forEach(each ->
                ranges.learn(factors(atoms, atom -> each.sum().parts().containsKey(atom)), each.size()));
        List<String> narrow = new ArrayList<>();
        for (Secret secret : partnership.secrets()) {
            int others = secret.sum().parts().keySet().stream()
                    .filter(atom -> !own.test(atom))
                    .mapToInt(partnership.posts()::get)
                    .sum();
            BigDecimal width =
                    ranges.width(factors(atoms, atom -> secret.sum().parts().containsKey(atom)));
            if (others > 0 && width.doubleValue() < Math.max(1, others / 2.0)) {
                narrow.add("%s for %s: %d, told to within %s".formatted(secret.name(), reader, others, width));
            }
        }
        return narrow;
    }

    private static BigInteger[] factors(int atoms, IntPredicate has) {
        return IntStream.range(0, atoms)
                .mapToObj(atom -> has.test(atom) ? BigInteger.ONE : BigInteger.ZERO)
                .toArray(BigInteger[]::new);
    }
}
