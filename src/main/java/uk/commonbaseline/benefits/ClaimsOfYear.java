package uk.commonbaseline.benefits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.commonbaseline.benefits.Evidence.Found;
import uk.commonbaseline.benefits.Evidence.Part;
import uk.commonbaseline.benefits.Evidence.Proof;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Nature;

/// The claims of one year against the falls of that year.
final class ClaimsOfYear {
    private final LaterYear year;
    private final Map<String, Pounds> mostSoFar;
    private final Map<CellKey, Pounds> taken = new HashMap<>();
    private final Map<CellKey, Claim> takenBy = new HashMap<>();
    private final Map<String, Pounds> bornOut = new HashMap<>();
    private final Map<String, List<Claim>> claimed = new HashMap<>();

    ClaimsOfYear(LaterYear year, Map<String, Pounds> mostSoFar) {
        this.year = year;
        this.mostSoFar = mostSoFar;
    }

    /// In the order in which they were given. Who holds what proves a claim goes before others, and what is proven
    /// before
    /// what can't be looked up.
    List<JudgedClaim> judge(List<Claim> claims) {
        Map<String, JudgedClaim> judged = new HashMap<>();
        claims.stream()
                .sorted(Comparator.comparingInt(this::rank))
                .forEach(claim -> judged.put(claim.name(), of(claim)));
        List<JudgedClaim> inOrder = new ArrayList<>();
        claims.forEach(claim ->
                inOrder.add(Optional.ofNullable(judged.get(claim.name())).orElseThrow()));
        return inOrder;
    }

    private int rank(Claim claim) {
        boolean foreign = !claim.evidence().council().equals(claim.council());
        boolean unseen = year.find(claim.evidence()).proof() == Proof.NOT_CHECKED;
        return (foreign ? 2 : 0) + (unseen ? 1 : 0);
    }

    private JudgedClaim of(Claim claim) {
        Optional<String> because = year.whyNotMeasured(claim.council());
        if (because.isPresent()) {
            return nothing(claim, State.NOT_MEASURED, because.get());
        }
        Found found = year.find(claim.evidence());
        if (found.proof() == Proof.NOT_IN_BASELINE) {
            return nothing(
                    claim,
                    State.NOT_EVIDENCED,
                    "%s is not in the baseline".formatted(claim.evidence().words()));
        }
        if (found.at(claim.cell()).isEmpty()) {
            return nothing(claim, State.NOT_EVIDENCED, elsewhere(claim, found));
        }
        Optional<Claim> first = claimedBefore(claim, found);
        if (first.isPresent()) {
            return nothing(claim, State.DOUBLE_CLAIMED, claimedTwice(claim, first.get()));
        }
        return switch (found.proof()) {
            case STILL_THERE, NOT_IN_BASELINE -> stillThere(claim);
            case GONE, SMALLER, NOT_CHECKED -> proven(claim, found);
        };
    }

    private static String elsewhere(Claim claim, Found found) {
        return "%s belongs to %s, so it proves nothing of %s"
                .formatted(
                        claim.evidence().words(),
                        found.parts().stream().map(Part::words).collect(Collectors.joining(", ")),
                        claim.cell());
    }

    /// Parts of one thing in several cells, claimed by one partner under one line, are no double claim.
    private Optional<Claim> claimedBefore(Claim claim, Found found) {
        return claimed.getOrDefault(found.identity(), List.of()).stream()
                .filter(other -> !other.council().equals(claim.council())
                        || !other.line().equals(claim.line())
                        || other.cell().equals(claim.cell()))
                .findFirst();
    }

    private static String claimedTwice(Claim claim, Claim first) {
        return "%s is claimed by %s already%s; £%s too much"
                .formatted(
                        claim.evidence().words(),
                        first.name(),
                        first.line().equals(claim.line()) ? "" : " under the line " + first.line(),
                        claim.amount().inWords());
    }

    private JudgedClaim stillThere(Claim claim) {
        if (before(claim).isZero()) {
            return nothing(
                    claim,
                    State.NOT_EVIDENCED,
                    "%s is there as before".formatted(claim.evidence().words()));
        }
        return nothing(
                claim,
                State.REVERSED,
                "%s was gone and is there again; £%s came back"
                        .formatted(claim.evidence().words(), before(claim).inWords()));
    }

    private JudgedClaim proven(Claim claim, Found found) {
        claimed.computeIfAbsent(found.identity(), _ -> new ArrayList<>()).add(claim);
        String seen = found.proof() == Proof.NOT_CHECKED
                ? "; whether %s is gone can't be told, since the later extract has not come or is not whole"
                        .formatted(claim.evidence().words())
                : "";
        Pounds most = least(claim.amount(), bornOutBy(claim, found));
        if (claim.isMeasurable()) {
            return counted(claim, found, most, seen);
        }
        if (claim.nature() == Nature.INCOME) {
            return nothing(claim, State.NOT_MEASURED, "income is no part of the costs that are compared");
        }
        if (found.proof() == Proof.NOT_CHECKED) {
            return nothing(claim, State.NOT_MEASURED, seen.substring(2));
        }
        take(claim, found, most);
        return most.equals(claim.amount())
                ? new JudgedClaim(
                        claim,
                        year.year(),
                        most,
                        State.DELIVERED,
                        "%s is gone or smaller; no budget was cut by it"
                                .formatted(claim.evidence().words()))
                : lessThan(claim, most);
    }

    /// By how much the thing fell itself, as far as no claim before took it; all of the claim where that isn't known.
    private Pounds bornOutBy(Claim claim, Found found) {
        return part(claim, found)
                .fall()
                .map(fall -> notBelowZero(
                        fall.minus(bornOut.getOrDefault(part(claim, found, found.identity()), Pounds.ZERO))))
                .orElse(claim.amount());
    }

    private void take(Claim claim, Found found, Pounds counts) {
        bornOut.merge(part(claim, found, found.identity()), counts, Pounds::plus);
    }

    private static Part part(Claim claim, Found found) {
        return found.at(claim.cell()).orElseThrow();
    }

    /// What falls as a whole, such as a contract, is shared by all cells that it is claimed in.
    private static String part(Claim claim, Found found, String identity) {
        Part part = part(claim, found);
        return part.group() == 0 ? identity : "%s|%s".formatted(identity, part.words());
    }

    private JudgedClaim lessThan(Claim claim, Pounds most) {
        State state = most.isZero()
                ? (before(claim).isZero() ? State.NOT_EVIDENCED : State.REVERSED)
                : State.PARTLY_DELIVERED;
        return new JudgedClaim(
                claim,
                year.year(),
                most,
                state,
                "%s bears out £%s only; £%s of the claim is not borne out"
                        .formatted(
                                claim.evidence().words(),
                                most.inWords(),
                                claim.amount().minus(most).inWords()));
    }

    private JudgedClaim counted(Claim claim, Found found, Pounds most, String seen) {
        CellKey cell = claim.cell();
        Pounds fall = year.fall(cell);
        Pounds before = taken.getOrDefault(cell, Pounds.ZERO);
        Pounds left = notBelowZero(fall.minus(before));
        Pounds counts = least(most, left);
        Optional<Claim> other = Optional.ofNullable(takenBy.get(cell));
        taken.merge(cell, counts, Pounds::plus);
        take(claim, found, counts);
        if (!counts.isZero()) {
            takenBy.putIfAbsent(cell, claim);
        }
        if (counts.equals(most) && !most.equals(claim.amount())) {
            return lessThan(claim, most);
        }
        return new JudgedClaim(
                claim,
                year.year(),
                counts,
                state(claim, counts, fall, other),
                words(claim, counts, fall, other) + seen);
    }

    private State state(Claim claim, Pounds counts, Pounds fall, Optional<Claim> other) {
        if (counts.equals(claim.amount())) {
            return State.DELIVERED;
        }
        if (other.isPresent() && fall.compareTo(Pounds.ZERO) > 0) {
            return State.DOUBLE_CLAIMED;
        }
        if (!counts.isZero()) {
            return State.PARTLY_DELIVERED;
        }
        return before(claim).isZero() ? State.NOT_EVIDENCED : State.REVERSED;
    }

    private String words(Claim claim, Pounds counts, Pounds fall, Optional<Claim> other) {
        Pounds excess = claim.amount().minus(counts);
        String fell = fall.isNegative()
                ? "%s grew by £%s".formatted(claim.cell(), fall.negated().inWords())
                : "%s fell by £%s".formatted(claim.cell(), fall.inWords());
        if (excess.isZero()) {
            return fell;
        }
        String back = before(claim).compareTo(counts) > 0
                ? ", of which £%s was there before and came back"
                        .formatted(before(claim).minus(counts).inWords())
                : "";
        return other.filter(_ -> fall.compareTo(Pounds.ZERO) > 0)
                .map(first -> "%s, of which %s and others claim £%s before; £%s too much"
                        .formatted(
                                fell,
                                first.name(),
                                taken.getOrDefault(claim.cell(), Pounds.ZERO)
                                        .minus(counts)
                                        .inWords(),
                                excess.inWords()))
                .orElseGet(() -> "%s; £%s of the claim is not borne out%s".formatted(fell, excess.inWords(), back));
    }

    private Pounds before(Claim claim) {
        return mostSoFar.getOrDefault(claim.name(), Pounds.ZERO);
    }

    private JudgedClaim nothing(Claim claim, State state, String words) {
        return new JudgedClaim(claim, year.year(), Pounds.ZERO, state, words);
    }

    private static Pounds least(Pounds one, Pounds other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Pounds notBelowZero(Pounds amount) {
        return amount.isNegative() ? Pounds.ZERO : amount;
    }
}
