package uk.commonbaseline.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.commonbaseline.sql.SqlFile;

/// The statement of one check, `checks/C01.sql` and so on, with what its head says in plain words.
///
/// @param id C01 to C21
/// @param unit of the measure that is judged
/// @param remedy what to do where it is not green
public record CheckStatement(
        String id, String name, String level, String question, String unit, String remedy, String sql) {
    private static final int CHECKS = 21;

    /// All of them, in their order.
    public static List<CheckStatement> listAll() {
        return listIds().stream().map(CheckStatement::read).toList();
    }

    static List<String> listIds() {
        return IntStream.rangeClosed(1, CHECKS).mapToObj("C%02d"::formatted).toList();
    }

    private static CheckStatement read(String id) {
        String sql = SqlFile.read(CheckStatement.class, "checks/" + id);
        return new CheckStatement(
                id,
                word(sql, id, ""),
                word(sql, id, "Level:"),
                word(sql, id, "Question:"),
                word(sql, id, "Unit:"),
                word(sql, id, "To do:"),
                sql);
    }

    /// What stands in the head behind a word; the name stands behind the check's own number.
    private static String word(String sql, String id, String word) {
        String start = "-- " + (word.isEmpty() ? id : word) + " ";
        Optional<String> line =
                sql.lines().filter(each -> each.startsWith(start)).findFirst();
        return line.map(each -> each.substring(start.length()).strip())
                .orElseThrow(() -> new IllegalStateException("checks/%s.sql has no line \"%s\"".formatted(id, start)));
    }
}
