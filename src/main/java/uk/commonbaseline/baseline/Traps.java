package uk.commonbaseline.baseline;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.sql.SqlFile;

/// The ways in which a pound may come to count twice, each looked for on the frozen rows by the query of its name in
/// `traps`. The last one notes what none of them could answer.
final class Traps {
    private Traps() {}

    /// The parts of a baseline, then the traps that the board has agreed limits for.
    static List<String> after(JdbcClient jdbc, String... parts) {
        List<String> traps = jdbc.sql(SqlFile.read(Traps.class, "list-traps"))
                .query((row, _) -> row.getString("step"))
                .list();
        return Stream.concat(Stream.of(parts), traps.stream()).toList();
    }
}
