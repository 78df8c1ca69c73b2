package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Divides a service's full-time equivalents into posts that add up to them exactly, and adds the posts that don't
/// count.
final class TeamPlan {
    private final Team team;
    private final List<Slot> slots = new ArrayList<>();
    private BigDecimal left;

    private TeamPlan(Team team, BigDecimal fte) {
        this.team = team;
        this.left = fte;
    }

    static List<Slot> of(Team team, BigDecimal fte) {
        TeamPlan plan = new TeamPlan(team, fte);
        plan.special();
        plan.partTime();
        plan.wholeTime();
        plan.uncounted();
        return List.copyOf(plan.slots);
    }

    private void take(Slot slot) {
        slots.add(slot);
        left = left.subtract(slot.fte().multiply(slot.share()));
    }

    private void special() {
        if (left.remainder(BigDecimal.ONE).signum() != 0) {
            take(Slot.part("0.5"));
        }
        for (int i = 0; i < team.shared(); i++) {
            take(Slot.whole().share(60));
            take(Slot.part("0.4"));
        }
        for (int i = 0; i < team.termTime(); i++) {
            take(Slot.whole().weeks("39"));
            take(Slot.whole().weeks("13.143"));
        }
        for (int i = 0; i < team.secondedIn(); i++) {
            take(Slot.whole().contract("secondee-in"));
        }
    }

    private void partTime() {
        int size = left.intValue();
        for (int i = 0; i < (size + 9) / 12; i++) {
            take(Slot.part("0.5"));
            take(Slot.part("0.5"));
        }
        for (int i = 0; i < size / 20; i++) {
            take(Slot.part("0.75"));
            take(Slot.part("0.25"));
            take(Slot.whole().contract("fixed-term"));
        }
    }

    private void wholeTime() {
        for (int i = 0; left.signum() > 0; i++) {
            take(i >= 1 && i <= team.vacant() ? Slot.whole().occupancy("vacant-funded") : Slot.whole());
        }
    }

    private void uncounted() {
        add(team.embedded(), Slot.whole().share(10));
        add(team.borderline(), Slot.whole().share(35));
        add(team.frozen(), Slot.whole().occupancy("vacant-frozen"));
        add(team.agency(), Slot.whole().contract("agency"));
        add(team.supernumerary(), Slot.whole().occupancy("supernumerary"));
        add(team.secondedOut(), Slot.whole().contract("secondee-out"));
    }

    private void add(int times, Slot slot) {
        for (int i = 0; i < times; i++) {
            slots.add(slot);
        }
    }
}
