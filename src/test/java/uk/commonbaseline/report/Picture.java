package uk.commonbaseline.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import uk.commonbaseline.database.TestDatabase;

/// An invented partnership in a database of its own, with one frozen baseline under the id 1.
final class Picture {
    private final TestDatabase database = TestDatabase.fresh();

    private Picture(String... files) {
        for (String file : files) {
            execute(text(file + ".sql"));
        }
    }

    /// Five councils and their appraised options.
    static Picture ofFiveCouncils() {
        return new Picture(
                "picture",
                "picture-checks",
                "picture-benefits",
                "picture-shares",
                "picture-simulation",
                "picture-issue");
    }

    /// One council with a long name that supplied its ledger and nothing else.
    static Picture ofOneCouncil() {
        return new Picture("words", "one-council");
    }

    /// Three partners, one of which supplied nothing, and options that save nothing.
    static Picture ofThreePartners() {
        return new Picture("words", "three-partners");
    }

    DataSource dataSource() {
        return database.dataSource();
    }

    /// Fifty partners with names of all lengths, options for ten years, and amounts of a thousand million.
    static Picture ofFiftyPartners() {
        return new Picture("words", "many-partners");
    }

    /// Three partners of whom nothing has come, and names of 120 characters.
    static Picture ofNothing() {
        return new Picture("words", "no-data");
    }

    /// One partner, one service, savings of nought and ten years of benefits.
    static Picture ofOneService() {
        return new Picture("words", "one-service");
    }

    BoardPack pack() {
        return new BoardPack(database.dataSource());
    }

    /// The first column of each row, as text.
    List<String> texts(String query) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (result.next()) {
                texts.add(Objects.requireNonNull(result.getString(1)));
            }
            return texts;
        } catch (SQLException problem) {
            throw new AssertionError(problem);
        }
    }

    /// Changes what stands in the database, as no product code would.
    void plant(String sql) {
        execute("set session_replication_role = replica; " + sql + "; set session_replication_role = origin");
    }

    private void execute(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException problem) {
            throw new AssertionError(problem);
        }
    }

    private static String text(String file) {
        try (var stream = Objects.requireNonNull(Picture.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
