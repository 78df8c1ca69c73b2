package uk.commonbaseline.warehouse;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.sql.SqlFile;

/// The numbers under which a council's codes are known in the warehouse. Codes met for the first time are added in the
/// transaction that loads their first row. One thread asks for numbers while another adds them.
final class SourceCodes {
    /// What a code stands for.
    enum Dimension {
        COST_CENTRE("cost-centre"),
        SUBJECTIVE("subjective"),
        UNIT("unit"),
        INDICATOR("indicator"),
        SERVICE("service"),
        SUPPLIER("supplier");

        private final String word;

        Dimension(String word) {
            this.word = word;
        }
    }

    /// A place among encoded rows that waits for the number of a code.
    ///
    /// @param at where the number's four bytes stand
    record Gap(Dimension dimension, String code, @Nullable String name, int at) {}

    private record Key(Dimension dimension, String code) {}

    private static final String ADD = SqlFile.read(SourceCodes.class, "add-source-codes");

    private final String council;
    private final Map<Dimension, Map<String, Integer>> numbers = new EnumMap<>(Dimension.class);

    SourceCodes(String council) {
        this.council = council;
        for (Dimension dimension : Dimension.values()) {
            numbers.put(dimension, new ConcurrentHashMap<>());
        }
    }

    /// The code's number, or null when it has none yet.
    @Nullable
    Integer find(Dimension dimension, String code) {
        return numbers(dimension).get(code);
    }

    /// Gives every code that was met without one its number, and writes it where the rows wait for it.
    void fill(List<Gap> gaps, BinaryRows rows, Connection connection) throws SQLException {
        resolve(gaps, connection);
        for (Gap gap : gaps) {
            rows.putIntAt(gap.at(), Objects.requireNonNull(find(gap.dimension(), gap.code())));
        }
    }

    private void resolve(List<Gap> gaps, Connection connection) throws SQLException {
        Map<Key, @Nullable String> unknown = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            if (find(gap.dimension(), gap.code()) == null) {
                unknown.putIfAbsent(new Key(gap.dimension(), gap.code()), gap.name());
            }
        }
        if (!unknown.isEmpty()) {
            add(unknown, connection);
        }
    }

    private void add(Map<Key, @Nullable String> unknown, Connection connection) throws SQLException {
        Array dimensions = connection.createArrayOf(
                "text",
                unknown.keySet().stream().map(key -> key.dimension().word).toArray());
        Array codes = connection.createArrayOf(
                "text", unknown.keySet().stream().map(Key::code).toArray());
        Array names = connection.createArrayOf("text", unknown.values().toArray());
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setString(1, council);
            add.setArray(2, dimensions);
            add.setArray(3, codes);
            add.setArray(4, names);
            try (ResultSet known = add.executeQuery()) {
                while (known.next()) {
                    numbers(dimension(known.getString(1))).put(known.getString(2), known.getInt(3));
                }
            }
        }
    }

    private Map<String, Integer> numbers(Dimension dimension) {
        return Objects.requireNonNull(numbers.get(dimension));
    }

    private static Dimension dimension(String word) {
        for (Dimension dimension : Dimension.values()) {
            if (dimension.word.equals(word)) {
                return dimension;
            }
        }
        throw new IllegalStateException(word);
    }
}
