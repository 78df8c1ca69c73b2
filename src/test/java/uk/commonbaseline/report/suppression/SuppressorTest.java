package uk.commonbaseline.report.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Many invented partnerships, their tables of posts by council and service with totals, and somebody who tries to work
/// out what is held back.
class SuppressorTest {
    private static final int PARTNERSHIPS = 400;

    @Test
    void nobody_works_out_a_small_number_from_what_is_printed() {
        assertThat(recovered(true, _ -> List.of(""))).isEmpty();
    }

    @Test
    void nor_does_a_council_that_knows_its_own_rows() {
        assertThat(recovered(true, Partnership::readers)).isEmpty();
    }

    @Test
    void small_numbers_held_back_by_themselves_would_be_worked_out() {
        assertThat(recovered(false, _ -> List.of(""))).hasSizeGreaterThan(PARTNERSHIPS);
    }

    @Test
    void an_edition_after_another_gives_nothing_away_either() {
        Random chance = new Random(20080331);
        List<String> recovered = new ArrayList<>();
        for (int number = 0; number < PARTNERSHIPS; number++) {
            Partnership partnership = Partnership.random(chance);
            List<Printed> first = some(partnership.printed(), chance);
            List<Printed> second = some(partnership.printed(), chance);
            Suppressor suppressor = new Suppressor(partnership.owners());
            Set<String> heldFirst = suppressor
                    .decide(first, List.of(), partnership.secrets(), partnership.readers())
                    .refs();
            List<Printed> told = first.stream()
                    .filter(each -> !heldFirst.contains(each.ref()))
                    .toList();
            HeldBack heldSecond = suppressor.decide(
                    second, told.stream().map(Printed::sum).toList(), partnership.secrets(), partnership.readers());
            assertThat(heldSecond.lost()).isEmpty();
            List<Printed> all = new ArrayList<>(told);
            second.stream()
                    .filter(each -> !heldSecond.refs().contains(each.ref()))
                    .forEach(all::add);
            partnership.readers().forEach(reader -> recovered.addAll(worksOut(partnership, reader, all)));
        }
        assertThat(recovered).isEmpty();
    }

    @Test
    void fifty_councils_with_thirteen_services_are_decided_in_seconds() {
        Partnership partnership = Partnership.random(new Random(50), 50, 13);
        long begun = System.nanoTime();

        Set<String> held = new Suppressor(partnership.owners())
                .decide(partnership.printed(), List.of(), partnership.secrets(), partnership.readers())
                .refs();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
        assertThat(held).hasSizeBetween(100, 600);
    }

    @Test
    void what_was_told_before_is_said_to_be_lost() {
        Partnership partnership = new Partnership(1, 2, List.of(3, 0, 20, 4));
        Suppressor suppressor = new Suppressor(partnership.owners());

        HeldBack held = suppressor.decide(
                partnership.printed(),
                List.of(partnership.printed().getFirst().sum()),
                partnership.secrets(),
                List.of(""));

        assertThat(held.lost()).contains("P-0-0");
    }

    @Test
    void where_nothing_is_small_everything_is_told() {
        Partnership partnership = new Partnership(2, 2, List.of(9, 8, 20, 7, 12, 6, 30, 5));

        assertThat(new Suppressor(partnership.owners())
                        .decide(partnership.printed(), List.of(), partnership.secrets(), partnership.readers())
                        .refs())
                .isEmpty();
    }

    @Test
    void totals_stay_where_cells_suffice() {
        Partnership partnership = new Partnership(
                4, 3, List.of(2, 0, 30, 0, 40, 0, 11, 0, 31, 0, 41, 0, 12, 0, 32, 0, 42, 0, 13, 0, 33, 0, 43, 0));

        assertThat(new Suppressor(partnership.owners())
                        .decide(partnership.printed(), List.of(), partnership.secrets(), partnership.readers())
                        .refs())
                .contains("P-0-0")
                .noneMatch(ref -> ref.contains("T"));
    }

    @Test
    void nothing_is_held_back_that_everybody_can_add_up_and_releasing_it_tells_nothing() {
        Random chance = new Random(31);
        for (int number = 0; number < PARTNERSHIPS / 4; number++) {
            Partnership partnership = Partnership.random(chance);
            List<Printed> printed = partnership.printed();
            Suppressor suppressor = new Suppressor(partnership.owners());
            HeldBack held = suppressor.released(
                    printed, suppressor.decide(printed, List.of(), partnership.secrets(), partnership.readers()));
            List<Printed> told = held.without(printed);
            Solver anybody = new Solver();
            told.forEach(each ->
                    anybody.learn(factors(each.sum(), partnership.owners().size())));

            assertThat(printed.stream().filter(each -> held.holds(each.ref())))
                    .noneMatch(each -> anybody.canWorkOut(
                            factors(each.sum(), partnership.owners().size())));
            partnership
                    .readers()
                    .forEach(reader -> assertThat(worksOut(partnership, reader, told))
                            .as(reader)
                            .isEmpty());
        }
    }

    private static List<String> recovered(
            boolean alsoWhatGivesThemAway, Function<Partnership, List<String>> readersOf) {
        Random chance = new Random(20070401);
        List<String> recovered = new ArrayList<>();
        for (int number = 0; number < PARTNERSHIPS; number++) {
            Partnership partnership = Partnership.random(chance);
            List<String> readers = readersOf.apply(partnership);
            Set<String> held = new Suppressor(partnership.owners(), alsoWhatGivesThemAway)
                    .decide(partnership.printed(), List.of(), partnership.secrets(), readers)
                    .refs();
            List<Printed> told = partnership.printed().stream()
                    .filter(each -> !held.contains(each.ref()))
                    .toList();
            readers.forEach(reader -> recovered.addAll(worksOut(partnership, reader, told)));
        }
        return recovered;
    }

    /// What a reader who knows its own rows works out about others.
    private static List<String> worksOut(Partnership partnership, String reader, List<Printed> told) {
        Solver solver = new Solver();
        List<String> owners = partnership.owners();
        for (int atom = 0; atom < owners.size(); atom++) {
            if (owners.get(atom).equals(reader)) {
                BigInteger[] own = nothing(owners.size());
                own[atom] = BigInteger.ONE;
                solver.learn(own);
            }
        }
        told.forEach(each -> solver.learn(factors(each.sum(), owners.size())));
        return partnership.secrets().stream()
                .filter(secret -> !secret.owner().equals(reader) || reader.isEmpty())
                .filter(secret -> secret.sum().parts().keySet().stream()
                        .anyMatch(atom -> !owners.get(atom).equals(reader)))
                .filter(secret -> solver.canWorkOut(factors(secret.sum(), owners.size())))
                .map(Secret::name)
                .toList();
    }

    private static BigInteger[] factors(Sum sum, int atoms) {
        BigInteger[] factors = nothing(atoms);
        sum.parts().keySet().forEach(atom -> factors[atom] = BigInteger.ONE);
        return factors;
    }

    private static BigInteger[] nothing(int atoms) {
        return IntStream.range(0, atoms).mapToObj(_ -> BigInteger.ZERO).toArray(BigInteger[]::new);
    }

    private static List<Printed> some(List<Printed> printed, Random chance) {
        return printed.stream().filter(_ -> chance.nextInt(3) > 0).toList();
    }
}
