package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.Workings;

/// The saveable bases that the options' savings are parts of, each once, in the order in which they are met.
final class Bases {
    private final List<Base> all = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /// What one partner spends a year on one subjective group of one service, as far as it can be saved.
    record Base(String partner, String service, int group, BigDecimal saveable) {}

    Bases(List<Workings> options) {
        options.stream()
                .flatMap(option -> option.pieces().stream())
                .filter(Bases::isPartOfABase)
                .forEach(piece -> places.computeIfAbsent(key(piece), _ -> {
                    all.add(new Base(
                            piece.partner(),
                            piece.service(),
                            piece.group(),
                            piece.working().base()));
                    return all.size() - 1;
                }));
    }

    List<Base> all() {
        return all;
    }

    /// The place of a saving's base among all of them, from 0; empty where the saving is an amount, or a part of
    /// another base than the same cell's of an earlier option.
    Optional<Integer> find(Piece piece) {
        return Optional.of(piece)
                .filter(Bases::isPartOfABase)
                .map(part -> places.getOrDefault(key(part), -1))
                .filter(at -> at >= 0 && isSame(all.get(at).saveable(), piece));
    }

    /// Whether a cost is a part of its partner's in-scope cost.
    static boolean isPartOfInScope(Piece piece, Workings option) {
        return piece.nature().isCost()
                && option.partners().contains(piece.partner())
                && isSame(
                        option.inScope()
                                .getOrDefault(piece.partner(), Pounds.ZERO)
                                .amount(),
                        piece);
    }

    private static boolean isPartOfABase(Piece piece) {
        return !piece.nature().isCost() && piece.group() > 0 && !piece.service().isEmpty() && !piece.isShared();
    }

    private static boolean isSame(BigDecimal base, Piece piece) {
        return base.compareTo(piece.working().base()) == 0;
    }

    private static String key(Piece piece) {
        return String.join("\n", piece.partner(), piece.service(), Integer.toString(piece.group()));
    }
}
