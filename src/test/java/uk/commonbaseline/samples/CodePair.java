package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A cost centre and a subjective code, as summary ledgers hold one row for each.
record CodePair(CostCentre costCentre, Account account) {

    /// The postings of each pair, in the order of the codes.
    static Map<CodePair, List<LedgerLine>> group(List<LedgerLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparing((LedgerLine l) -> l.costCentre().code())
                        .thenComparing(l -> l.account().code()))
                .collect(Collectors.groupingBy(
                        l -> new CodePair(l.costCentre(), l.account()), LinkedHashMap::new, Collectors.toList()));
    }

    static BigDecimal sum(List<LedgerLine> lines) {
        return lines.stream().map(LedgerLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// A budget near the outturn, to ten pounds; what only passes through the books was foreseen exactly.
    BigDecimal budget(BigDecimal outturn, Chance chance) {
        boolean passing =
                account.subjective().equals("6.1") || account.subjective().startsWith("9.");
        BigDecimal factor = BigDecimal.valueOf(passing ? 100 : chance.between(96, 104), 2);
        return outturn.multiply(factor)
                .divide(BigDecimal.TEN, 0, RoundingMode.HALF_UP)
                .multiply(BigDecimal.TEN)
                .setScale(2);
    }
}
