package uk.commonbaseline.benefits;

import java.util.List;
import java.util.Optional;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// What is expected of a line by now: what officers forecast; else the plan, as late as the last measured year leaves
/// it.
record Outlook(LinePart part, List<Position> positions) {
    List<Position> forecast() {
        Optional<Position> last = positions.stream()
                .filter(each -> each.state() != State.TO_COME && each.state() != State.NOT_DUE)
                .reduce((_, later) -> later);
        return positions.stream()
                .map(each -> each.withForecast(told(each).orElseGet(() -> expected(each, last))))
                .toList();
    }

    /// Where something was measured, that is what came of it.
    private Optional<Pounds> told(Position position) {
        return position.delivered()
                .or(() -> part.forecasts().stream()
                        .filter(each -> each.year().equals(position.year()))
                        .map(Forecast::amount)
                        .findFirst());
    }

    private Pounds expected(Position position, Optional<Position> last) {
        if (position.state() != State.TO_COME || last.isEmpty()) {
            return position.planned();
        }
        return switch (last.get().state()) {
            case SLIPPED -> shifted(position.year(), last.get());
            case PARTLY_DELIVERED ->
                largest(shifted(position.year(), last.get()), last.get().forecast());
            case DOUBLE_CLAIMED, NOT_EVIDENCED -> part.planned(position.year().plus(-1));
            case REVERSED -> last.get().forecast();
            case DELIVERED, UNCLAIMED, NOT_MEASURED, NOT_DUE, TO_COME -> position.planned();
        };
    }

    /// The plan from its first year on, beginning in the year in which it is expected now; what was delivered in part
    /// keeps
    /// its place and the rest comes later.
    private Pounds shifted(FinancialYear year, Position last) {
        FinancialYear begins = last.expected().orElse(last.year().plus(1));
        FinancialYear due = last.state() == State.SLIPPED ? firstDue().orElse(last.year()) : last.year();
        int late = begins.startsIn() - due.startsIn();
        return year.compareTo(begins) < 0 ? Pounds.ZERO : part.planned(year.plus(-late));
    }

    private Optional<FinancialYear> firstDue() {
        return positions.stream()
                .filter(each -> !each.planned().isZero())
                .map(Position::year)
                .findFirst();
    }

    private static Pounds largest(Pounds one, Pounds other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
