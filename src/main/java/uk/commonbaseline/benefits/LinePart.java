package uk.commonbaseline.benefits;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// One partner's part of a line: its plan, its claims, and what may explain that it is late.
record LinePart(
        PlanKey key,
        List<PlannedYear> plan,
        List<JudgedClaim> claims,
        List<Forecast> forecasts,
        List<RunningContract> contracts,
        Unclaimed unclaimed,
        BigDecimal deliveredFrom) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    List<Position> judge(Collection<FinancialYear> years, SortedMap<FinancialYear, LaterYear> measured) {
        List<Position> positions = new ArrayList<>();
        Pounds most = Pounds.ZERO;
        for (FinancialYear year : years) {
            Optional<LaterYear> later = Optional.ofNullable(measured.get(year));
            Position position = later.isPresent() ? measured(later.get(), most) : notMeasured(year, measured);
            Pounds delivered = position.delivered().orElse(Pounds.ZERO);
            most = most.compareTo(delivered) >= 0 ? most : delivered;
            positions.add(position);
        }
        return new Outlook(this, positions).forecast();
    }

    Pounds planned(FinancialYear year) {
        return Pounds.rounded(plan.stream()
                .filter(each -> each.year().equals(year))
                .map(PlannedYear::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Position notMeasured(FinancialYear year, SortedMap<FinancialYear, LaterYear> measured) {
        Pounds planned = planned(year);
        boolean ahead = measured.isEmpty() || year.compareTo(measured.lastKey()) > 0;
        State state = ahead ? State.TO_COME : planned.isZero() ? State.NOT_DUE : State.NOT_MEASURED;
        String words = state == State.NOT_MEASURED ? "before the first year that is measured" : "";
        return new Position(key, year, planned, planned, Optional.empty(), state, Optional.empty(), words);
    }

    private Position measured(LaterYear later, Pounds most) {
        FinancialYear year = later.year();
        Pounds planned = planned(year);
        Optional<String> because = whyNotMeasured(later);
        if (because.isPresent()) {
            State state = planned.isZero() ? State.NOT_DUE : State.NOT_MEASURED;
            return new Position(key, year, planned, planned, Optional.empty(), state, Optional.empty(), because.get());
        }
        List<JudgedClaim> ofYear =
                claims.stream().filter(each -> each.year().equals(year)).toList();
        Pounds delivered = ofYear.stream().map(JudgedClaim::counted).reduce(Pounds.ZERO, Pounds::plus);
        Pounds nobodys = nobodys(year, planned, ofYear);
        State state = state(planned, delivered, most, ofYear, nobodys);
        Reason reason = reason(state, year, planned, nobodys.isZero() ? delivered : nobodys, ofYear);
        return new Position(
                key, year, planned, delivered, Optional.of(delivered), state, reason.expected(), reason.words());
    }

    /// Income and what was never spent stand in no cost that could fall.
    private Optional<String> whyNotMeasured(LaterYear later) {
        if (key.council().isEmpty()) {
            return Optional.of("it belongs to no single partner's costs");
        }
        return switch (key.nature()) {
            case INCOME -> Optional.of("income is no part of the costs that are compared");
            case AVOIDED ->
                claims.stream().anyMatch(each -> each.year().equals(later.year()))
                        ? later.whyNotMeasured(key.council())
                        : Optional.of("what is avoided was never in the costs that are compared");
            default -> later.whyNotMeasured(key.council());
        };
    }

    private State state(Pounds planned, Pounds delivered, Pounds most, List<JudgedClaim> ofYear, Pounds nobodys) {
        if (planned.isZero() && ofYear.isEmpty()) {
            return State.NOT_DUE;
        }
        if (!delivered.isZero() && reaches(delivered, planned)) {
            return State.DELIVERED;
        }
        if (!reaches(delivered, most)) {
            return State.REVERSED;
        }
        if (!delivered.isZero()) {
            return State.PARTLY_DELIVERED;
        }
        if (!ofYear.isEmpty()) {
            return worst(ofYear);
        }
        return nobodys.isZero() ? State.SLIPPED : State.UNCLAIMED;
    }

    private boolean reaches(Pounds amount, Pounds wanted) {
        return amount.amount().compareTo(wanted.amount().multiply(deliveredFrom)) >= 0;
    }

    /// What nobody claims of the planned groups' fall, where it is as much as was planned; nought where it isn't.
    private Pounds nobodys(FinancialYear year, Pounds planned, List<JudgedClaim> ofYear) {
        if (!ofYear.isEmpty() || planned.isZero() || key.nature().sign() <= 0) {
            return Pounds.ZERO;
        }
        List<CellKey> cells = plan.stream()
                .map(part -> new CellKey(key.council(), key.service(), part.group()))
                .distinct()
                .toList();
        return reaches(unclaimed.left(year, cells), planned) ? unclaimed.take(year, cells, planned) : Pounds.ZERO;
    }

    /// Claims of which nothing counts: the reason that is worth looking at first.
    private static State worst(List<JudgedClaim> ofYear) {
        for (State each : List.of(State.REVERSED, State.DOUBLE_CLAIMED, State.NOT_EVIDENCED)) {
            if (ofYear.stream().anyMatch(claim -> claim.state() == each)) {
                return each;
            }
        }
        return State.NOT_MEASURED;
    }

    /// Why, and when instead.
    private record Reason(Optional<FinancialYear> expected, String words) {}

    private Reason reason(State state, FinancialYear year, Pounds planned, Pounds fell, List<JudgedClaim> ofYear) {
        return switch (state) {
            case SLIPPED -> late(year, "nothing is claimed; ");
            case PARTLY_DELIVERED ->
                late(year, "£%s of £%s; ".formatted(fell.inWords(), planned.inWords()) + firstWords(ofYear));
            case REVERSED, DOUBLE_CLAIMED, NOT_EVIDENCED, NOT_MEASURED ->
                new Reason(Optional.empty(), firstWords(ofYear).replaceFirst("; $", ""));
            case UNCLAIMED ->
                new Reason(Optional.empty(), "costs fell by £%s, and nobody claims it".formatted(fell.inWords()));
            case DELIVERED, NOT_DUE, TO_COME -> new Reason(Optional.empty(), "");
        };
    }

    private static String firstWords(List<JudgedClaim> ofYear) {
        return ofYear.stream()
                .filter(each -> each.state() != State.DELIVERED)
                .findFirst()
                .map(each -> "claim %s: %s; ".formatted(each.claim().name(), each.words()))
                .orElse("");
    }

    private Reason late(FinancialYear year, String begin) {
        Optional<Forecast> told = forecasts.stream()
                .filter(each ->
                        each.year().compareTo(year) > 0 && !each.amount().isZero())
                .min((one, other) -> one.year().compareTo(other.year()));
        if (told.isPresent()) {
            return expected(
                    begin,
                    told.get().year(),
                    "officers' forecast: " + told.get().because());
        }
        Optional<RunningContract> blocking = contracts.stream()
                .filter(each -> plan.stream().anyMatch(part -> part.group() > 1))
                .filter(each -> each.endsOn().isAfter(year.lastDay()))
                .findFirst();
        if (blocking.isPresent()) {
            FinancialYear free =
                    FinancialYear.find(blocking.get().endsOn().plusDays(1)).orElse(year.plus(1));
            return expected(
                    begin,
                    free,
                    "the contract %s runs until %s"
                            .formatted(
                                    blocking.get().name(),
                                    DAY.format(blocking.get().endsOn())));
        }
        return planned(year.plus(1)).compareTo(planned(year)) > 0
                ? expected(begin, year.plus(1), "with the plan's next phase")
                : expected(begin, year.plus(1), "a year late without a reason given; please file a forecast");
    }

    private static Reason expected(String begin, FinancialYear year, String why) {
        return new Reason(Optional.of(year), "%sexpected in %s: %s".formatted(begin, year, why));
    }
}
