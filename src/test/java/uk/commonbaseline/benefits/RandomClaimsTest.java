package uk.commonbaseline.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import uk.commonbaseline.benefits.Evidence.Kind;
import uk.commonbaseline.benefits.Evidence.Proof;
import uk.commonbaseline.partnership.Pounds;

/// Whatever is claimed: a pound counts once, and the ledger's sides add up.
class RandomClaimsTest {
    private static final List<Proof> PROOFS = List.of(Proof.values());
    private static final List<String> COUNCILS = List.of("EAST", "WEST", "NORTH");

    @RepeatedTest(300)
    void no_more_counts_than_fell_and_nothing_counts_twice(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        LaterYear year = year(random);
        List<Claim> claims = claims(random);
        List<JudgedClaim> judged = ClaimsJudge.judge(claims, List.of(year));
        assertThat(judged).extracting(JudgedClaim::claim).containsExactlyElementsOf(claims);
        assertThat(judged).allSatisfy(each -> {
            assertThat(each.counted()).isBetween(Pounds.ZERO, each.claim().amount());
            assertThat(each.state() == State.DELIVERED)
                    .isEqualTo(each.counted().equals(each.claim().amount()));
        });
        for (Ledger.Entry entry : Ledger.of(List.of(year), judged).entries()) {
            Pounds fall = entry.cell().fall().orElseThrow();
            Pounds most = fall.isNegative() ? Pounds.ZERO : fall;
            assertThat(entry.delivered()).isBetween(Pounds.ZERO, most);
            assertThat(entry.delivered().plus(entry.unclaimed().orElseThrow())).isEqualTo(fall);
        }
        judged.stream()
                .filter(each -> !each.counted().isZero())
                .map(each -> year.find(each.claim().evidence()).identity())
                .forEach(identity -> assertThat(judged.stream()
                                .filter(each -> !each.counted().isZero())
                                .filter(each -> year.find(each.claim().evidence())
                                        .identity()
                                        .equals(identity)))
                        .as("everything is claimed in one cell a council, so each thing counts once")
                        .hasSize(1));
    }

    private static LaterYear year(Random random) {
        Invented.YearOf year = Invented.year(Invented.FIRST);
        for (String council : COUNCILS) {
            year.fell(council, Integer.toString(random.nextInt(20_000) - 5_000));
            for (int post = 0; post < 4; post++) {
                Proof proof = PROOFS.get(random.nextInt(PROOFS.size()));
                year.shows(
                        new Evidence(Kind.POST, council, "P" + post),
                        proof,
                        random.nextInt(5) == 0 ? "shared" : council + post);
            }
        }
        return year.made();
    }

    private static List<Claim> claims(Random random) {
        List<Claim> claims = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            String council = COUNCILS.get(random.nextInt(COUNCILS.size()));
            String holder = random.nextInt(4) == 0 ? COUNCILS.getFirst() : council;
            claims.add(Invented.claim(
                    council,
                    Integer.toString(number),
                    random.nextInt(3) == 0 ? "posts" : "more-posts",
                    Invented.cell(council),
                    random.nextInt(6_000) + 1 + ".25",
                    new Evidence(Kind.POST, holder, "P" + random.nextInt(4))));
        }
        return claims;
    }
}
