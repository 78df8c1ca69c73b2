package uk.commonbaseline.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commonbaseline.uncertainty.Options.piece;
import static uk.commonbaseline.uncertainty.Options.three;
import static uk.commonbaseline.uncertainty.Options.years;

import org.junit.jupiter.api.Test;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Piece;

class TornadoTest {
    /// All in year 0, so nothing is discounted: central 200 + 0.5 x 300 - 120 - 50 = 180.
    private static final Piece HERE = now(Nature.CASHABLE, "staff", "HR", "BCC", "1", 60, 120, 150);
    private static final Piece THERE = now(Nature.CASHABLE, "staff", "FIN", "WDC", "1", 50, 80, 90);
    private static final Piece LIKELY = now(Nature.INCOME, "lettings", "FM", "BCC", "0.5", 100, 300, 340);
    private static final Piece COST = now(Nature.ONE_OFF_COST, "one-off/ict", "", "", "1", 100, 120, 320);
    private static final Piece SURE = now(Nature.RECURRING_COST, "recurring/client-function", "", "", "1", 50, 50, 50);
    private static final Piece AVOIDED = now(Nature.AVOIDED, "lift", "FM", "BCC", "1", 0, 500, 900);

    @Test
    void each_line_and_cost_stands_at_its_low_and_high_with_all_else_central() {
        assertThat(Tornado.of(Options.of(HERE, THERE, LIKELY, COST, SURE, AVOIDED)))
                .containsExactly(
                        bar("one-off/ict", true, "200", "-20"),
                        bar("staff", false, "90", "220"),
                        bar("lettings", false, "80", "200"),
                        bar("recurring/client-function", true, "180", "180"));
    }

    @Test
    void later_years_are_discounted() {
        Piece late = piece(Nature.CASHABLE, "staff", "HR", "BCC", 1, three(0, 1000, 2000), "1", years("0", "1", "0"));
        assertThat(Tornado.of(Options.of(late))).containsExactly(bar("staff", false, "0", "1932.3671"));
    }

    private static Piece now(
            Nature nature, String line, String service, String partner, String probability, long... three) {
        return piece(
                nature, line, service, partner, 1, three(three[0], three[1], three[2]), probability, years("1", "0"));
    }

    private static Tornado.Bar bar(String line, boolean cost, String atLow, String atHigh) {
        return new Tornado.Bar(line, cost, Pounds.of(atLow), Pounds.of(atHigh));
    }
}
