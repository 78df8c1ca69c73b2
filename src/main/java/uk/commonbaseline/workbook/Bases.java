package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.Workings;

/// The saveable bases, each with its place on their sheet.
final class Bases {
    private final List<WorkbookFacts.Base> all;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    Bases(List<WorkbookFacts.Base> all) {
        this.all = all;
        for (int at = 0; at < all.size(); at++) {
            WorkbookFacts.Base base = all.get(at);
            places.putIfAbsent(key(base.partner(), base.service(), base.group()), at);
        }
    }

    List<WorkbookFacts.Base> all() {
        return all;
    }

    /// What a piece may be a part of: a saving of its cell's saveable base, a cost of its partner's in-scope cost; 0
    /// where there is no such base.
    BigDecimal of(Piece piece, Workings option) {
        if (piece.isShared()) {
            return BigDecimal.ZERO;
        }
        return piece.nature().isCost()
                ? option.inScope().getOrDefault(piece.partner(), Pounds.ZERO).amount()
                : find(piece).map(at -> all.get(at).saveable().amount()).orElse(BigDecimal.ZERO);
    }

    /// The place of a saving's base among all of them, from 0.
    Optional<Integer> find(Piece piece) {
        return Optional.ofNullable(places.get(key(piece.partner(), piece.service(), piece.group())));
    }

    private static String key(String partner, String service, int group) {
        return partner + "\n" + service + "\n" + group;
    }
}
