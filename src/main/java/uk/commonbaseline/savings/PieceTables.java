package uk.commonbaseline.savings;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import uk.commonbaseline.options.Case;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.partnership.Spelling;

/// Writes the savings and costs that an option is made of. Rounded so that what lasts and comes into the cash flow sums
/// to the gross saving.
///
/// @param statement begins the statement of a name, for this option
record PieceTables(Function<String, StatementSpec> statement, Workings workings) {
    private static final int RATE_DECIMALS = 8;

    void write() {
        Map<Piece, BigDecimal> counted = new LinkedHashMap<>();
        workings.pieces().stream()
                .filter(piece -> piece.nature().sign() > 0 && piece.lasting())
                .forEach(piece -> counted.put(piece, piece.expected(Case.CENTRAL)));
        Shared<Piece> rounded = Shared.rounded(counted);
        workings.pieces().stream()
                .filter(piece -> !piece.nature().isCost())
                .forEach(piece -> writeSaving(
                        piece,
                        counted.containsKey(piece)
                                ? rounded.part(piece)
                                : Pounds.rounded(piece.expected(Case.CENTRAL))));
        writeCosts();
    }

    private void writeSaving(Piece piece, Pounds saving) {
        boolean ofBase = piece.group() > 0;
        statement
                .apply("insert_saving")
                .param("line", piece.line())
                .param("council", piece.partner())
                .param("service", piece.service())
                .param("groupNo", piece.group())
                .param("nature", Spelling.of(piece.nature()))
                .param("lasting", piece.lasting())
                .param("base", ofBase ? piece.working().base() : BigDecimal.ZERO)
                .param(
                        "rate",
                        ofBase ? piece.working().rate().central().setScale(RATE_DECIMALS, HALF_EVEN) : BigDecimal.ZERO)
                .param("allowance", piece.working().allowance())
                .param("probability", piece.probability())
                .param("low", Pounds.rounded(piece.pounds().low()).amount())
                .param("high", Pounds.rounded(piece.pounds().high()).amount())
                .param("saving", saving.amount())
                .update();
    }

    private void writeCosts() {
        Map<String, List<Piece>> byCost = new LinkedHashMap<>();
        workings.pieces().stream()
                .filter(piece -> piece.nature().isCost())
                .forEach(piece -> byCost.computeIfAbsent(piece.line(), _ -> new ArrayList<>())
                        .add(piece));
        int position = 0;
        for (Map.Entry<String, List<Piece>> cost : byCost.entrySet()) {
            position++;
            statement
                    .apply("insert_cost")
                    .param("cost", cost.getKey())
                    .param("position", position)
                    .param("low", sum(cost.getValue(), Case.LOW))
                    .param("central", sum(cost.getValue(), Case.CENTRAL))
                    .param("high", sum(cost.getValue(), Case.HIGH))
                    .update();
        }
    }

    private static BigDecimal sum(List<Piece> pieces, Case which) {
        BigDecimal exact = pieces.stream().map(piece -> piece.expected(which)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Pounds.rounded(exact).amount();
    }
}
