package uk.commonbaseline.savings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;

/// Bases for tests.
final class Bases {
    private Bases() {}

    /// The base of the example that CostingTest works by hand, in pounds:
    /// in scope 420,000.43; SOUTH keeps its HR to itself, so its 80,000 don't count.
    static BaseByCell small() {
        return new BaseByCell(List.of(
                cell("NORTH", "HR", 1, "200000", "190000"),
                cell("NORTH", "ICT", 1, "100000", "100000"),
                cell("NORTH", "ICT", 4, "50000.10", "50000.10"),
                cell("SOUTH", "HR", 1, "80000", "80000"),
                cell("SOUTH", "ICT", 1, "40000.33", "40000.33"),
                cell("SOUTH", "ICT", 5, "30000", "30000")));
    }

    /// Five invented councils: 39,968,000 in scope, 38,740,250 of it saveable.
    static BaseByCell invented() {
        try (InputStream csv = Objects.requireNonNull(Bases.class.getResourceAsStream("invented_base.csv"))) {
            return new BaseByCell(new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .map(part -> new BaseCell(
                            part.get(0),
                            part.get(1),
                            Integer.parseInt(part.get(2)),
                            Pounds.of(part.get(3)),
                            Pounds.of(part.get(4)),
                            Fte.of(part.get(5))))
                    .toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static BaseCell cell(String council, String service, int groupNo, String inScope, String saveable) {
        return new BaseCell(council, service, groupNo, Pounds.of(inScope), Pounds.of(saveable), Fte.ZERO);
    }
}
