package uk.commonbaseline.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.Workings;

/// A worked example of five partners of very different size, to the last digit shown.
class FiveTest {
    private static final Workings OPTION = option();
    private static final Contributions WHAT = Contributions.of(OPTION);
    private static final Sharing SHARING = new Sharing(WHAT, Options.NOBODY, Options.SAMPLING);
    private static final Keys SHAPLEY = Keys.both(Key.SHAPLEY);

    record Line(
            String partner,
            String cost,
            String costShare,
            String shapley,
            String shapleyExact,
            String equal,
            String lost,
            String left) {}

    static List<Line> lines() {
        try (InputStream csv = Objects.requireNonNull(FiveTest.class.getResourceAsStream("five.csv"))) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("partner"))
                    .map(line -> List.of(line.split(",", -1)))
                    .map(each -> new Line(
                            each.get(0),
                            each.get(1),
                            each.get(2),
                            each.get(3),
                            each.get(4),
                            each.get(5),
                            each.get(6),
                            each.get(7)))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Workings option() {
        Map<String, String> inScope = new LinkedHashMap<>();
        List<Piece> pieces = new ArrayList<>();
        for (Line line : lines()) {
            inScope.put(line.partner(), line.cost());
            BigDecimal saving = new BigDecimal(line.cost()).multiply(new BigDecimal("0.11"));
            pieces.add(Options.saving(line.partner(), "ICT", saving.toPlainString()));
        }
        pieces.add(Options.everyYear("", "550000"));
        return Options.of(inScope, 2, pieces);
    }

    @Test
    void all_five_are_worth_4_4_million() {
        assertThat(new Coalitions(WHAT, SHARING).whole().netSaving()).isEqualTo(Pounds.of("4400000"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void parts_are_met_to_the_last_digit_shown(Line line) {
        assertShown(part(line, Keys.both(Key.COST_SHARE)), line.costShare());
        assertShown(part(line, SHAPLEY), line.shapley());
        assertShown(part(line, Keys.both(Key.EQUAL)), line.equal());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void shapleys_values_are_met_to_the_hundredth_of_a_penny(Line line) {
        assertThat(part(line, SHAPLEY)).isEqualTo(new Pounds(new BigDecimal(line.shapleyExact()).movePointRight(6)));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void what_a_withdrawal_costs_is_met_to_the_last_digit_shown(Line line) {
        Withdrawal leaving = new Withdrawals(OPTION, Options.NOBODY, Options.SAMPLING, SHAPLEY).leaving(line.partner());
        assertShown(leaving.lost().netSaving(), line.lost());
        CoalitionWorth left = new Coalitions(WHAT, SHARING).of(WHAT.whole() & ~(1L << WHAT.player(line.partner())));
        assertShown(left.netSaving(), line.left());
        assertThat(left.members()).hasSize(4).doesNotContain(line.partner());
    }

    /// The largest partner carried 60 % of the fixed cost: 330,000 stay behind when it goes.
    @Test
    void who_leaves_strands_its_part_of_what_is_fixed() {
        Withdrawal leaving = new Withdrawals(
                        OPTION, Options.NOBODY, Options.SAMPLING, new Keys(Key.OWN_CHANGE, Key.COST_SHARE))
                .leaving("A");
        assertThat(leaving.ownLoss().netSaving()).isEqualTo(Pounds.of("2640000"));
        assertThat(leaving.stranded().netSaving()).isEqualTo(Pounds.of("330000"));
        assertThat(new Coalitions(WHAT, SHARING).of(0b11110).strandedSaving()).isEqualTo(Pounds.of("330000"));
        assertThat(leaving.changes().get("B")).isNotNull();
        assertThat(Objects.requireNonNull(leaving.changes().get("B")).netSaving())
                .isEqualTo(Pounds.of("-110000"));
    }

    private static Pounds part(Line line, Keys keys) {
        return SHARING.of(WHAT.whole(), Figure.NET_SAVING, keys).of(line.partner());
    }

    /// Within half a unit of the last digit shown.
    private static void assertShown(Pounds amount, String shown) {
        BigDecimal expected = new BigDecimal(shown);
        BigDecimal half = BigDecimal.valueOf(5, expected.scale() + 1);
        assertThat(amount.amount().movePointLeft(6).subtract(expected).abs()).isLessThanOrEqualTo(half);
    }
}
