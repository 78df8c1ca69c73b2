package uk.commonbaseline.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/// How much of one council's codes in one dimension is mapped.
///
/// @param pounds of all its codes, signs left aside, so that the mapped part is between none and all
/// @param poundsMapped of those that have a meaning
/// @param percentOfPounds rounded down to a tenth, so that 100 means all; empty where there are no pounds
/// @param percentOfFte likewise
public record Progress(
        String council,
        String dimension,
        int codes,
        int codesMapped,
        BigDecimal pounds,
        BigDecimal poundsMapped,
        String percentOfPounds,
        BigDecimal fte,
        BigDecimal fteMapped,
        String percentOfFte) {
    static Progress of(String council, String dimension, Collection<CodeInUse> all, Collection<CodeInUse> mapped) {
        Stake whole = sum(all);
        Stake done = sum(mapped);
        return new Progress(
                council,
                dimension,
                all.size(),
                mapped.size(),
                whole.moved().amount(),
                done.moved().amount(),
                percent(done.moved().amount(), whole.moved().amount()),
                whole.fte().amount(),
                done.fte().amount(),
                percent(done.fte().amount(), whole.fte().amount()));
    }

    private static Stake sum(Collection<CodeInUse> codes) {
        return codes.stream().map(CodeInUse::stake).reduce(Stake.NONE, Stake::plus);
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? ""
                : part.multiply(BigDecimal.valueOf(100))
                        .divide(whole, 1, RoundingMode.DOWN)
                        .toPlainString();
    }
}
