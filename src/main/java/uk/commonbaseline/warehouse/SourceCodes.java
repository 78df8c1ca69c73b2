package uk.commonbaseline.warehouse;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.normalise.SourceCode;
import uk.commonbaseline.sql.SqlFile;

/// The numbers under which a council's codes are known in the warehouse. Codes met for the first time are added in the
/// transaction that loads their first row.
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

    private record Key(Dimension dimension, String code) {}

    private static final String ADD = SqlFile.read(SourceCodes.class, "add-source-codes");

    private final String council;
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final Map<Key, @Nullable String> unknown = new LinkedHashMap<>();

    SourceCodes(String council) {
        this.council = council;
    }

    /// Notes a code that is about to be loaded.
    void expect(Dimension dimension, @Nullable SourceCode code) {
        if (code != null) {
            expect(dimension, code.code(), code.name());
        }
    }

    void expect(Dimension dimension, @Nullable String code, @Nullable String name) {
        if (code != null) {
            Key key = new Key(dimension, code);
            if (!numbers.containsKey(key)) {
                unknown.putIfAbsent(key, name);
            }
        }
    }

    /// Gives every expected code its number.
    void resolve(Connection connection) throws SQLException {
        if (unknown.isEmpty()) {
            return;
        }
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
                    numbers.put(new Key(dimension(known.getString(1)), known.getString(2)), known.getInt(3));
                }
            }
        }
        unknown.clear();
    }

    int number(Dimension dimension, SourceCode code) {
        return number(dimension, code.code());
    }

    @Nullable
    Integer findNumber(Dimension dimension, @Nullable SourceCode code) {
        return code == null ? null : number(dimension, code.code());
    }

    @Nullable
    Integer findNumber(Dimension dimension, @Nullable String code) {
        return code == null ? null : number(dimension, code);
    }

    private int number(Dimension dimension, String code) {
        @Nullable Integer number = numbers.get(new Key(dimension, code));
        if (number == null) {
            throw new IllegalStateException("the code " + code + " was not expected");
        }
        return number;
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
