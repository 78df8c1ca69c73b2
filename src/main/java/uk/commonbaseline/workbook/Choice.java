package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.ThreePoint;

/// What the two switches of the workbook are set to: which figure of savings, and which of costs.
record Choice(Level savings, Level costs) {
    static final Choice CENTRAL = new Choice(Level.CENTRAL, Level.CENTRAL);

    /// One of the three figures.
    enum Level {
        LOW(0),
        CENTRAL(1),
        HIGH(2);

        private final int place;

        Level(int place) {
            this.place = place;
        }

        /// Place among the three, from 0.
        int place() {
            return place;
        }

        BigDecimal of(ThreePoint pounds) {
            return switch (this) {
                case LOW -> pounds.low();
                case CENTRAL -> pounds.central();
                case HIGH -> pounds.high();
            };
        }
    }

    BigDecimal of(Nature nature, ThreePoint pounds) {
        return (nature.isCost() ? costs : savings).of(pounds);
    }

    /// All nine, costs in the outer round.
    static List<Choice> all() {
        return Stream.of(Level.values())
                .flatMap(costs -> Stream.of(Level.values()).map(savings -> new Choice(savings, costs)))
                .toList();
    }
}
