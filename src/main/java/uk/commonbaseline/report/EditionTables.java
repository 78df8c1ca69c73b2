package uk.commonbaseline.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.sql.SqlFile;

/// Notes an edition and its figures in the warehouse, all or nothing.
final class EditionTables {
    private EditionTables() {}

    /// What was printed from what.
    record Provenance(int baselineId, @Nullable Integer appraisalId, EditionLabel label, Edition edition) {}

    static void keep(DataSource database, Provenance printed, FigureList list) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (printed.label().readership().isRestricted()) {
                    insert(connection, edition(connection, printed), list.figures());
                } else {
                    noteReader(connection, printed, list);
                }
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /// An edition that is printed again keeps its number; its figures make place for the new ones.
    private static int edition(Connection connection, Provenance printed) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(SqlFile.read(EditionTables.class, "keep-edition"))) {
            keep.setString(1, printed.label().edition());
            keep.setString(2, printed.label().partnership());
            keep.setInt(3, printed.baselineId());
            keep.setObject(4, printed.appraisalId(), Types.INTEGER);
            keep.setBoolean(5, printed.label().draft());
            keep.setString(6, printed.edition().sha256());
            keep.setString(7, printed.edition().figuresSha256());
            try (ResultSet kept = keep.executeQuery()) {
                kept.next();
                return kept.getInt(1);
            }
        }
    }

    /// What its readers know from now on, and what they don't.
    private static void noteReader(Connection connection, Provenance printed, FigureList list) throws SQLException {
        String reader = printed.label().readership().name();
        try (PreparedStatement keep = connection.prepareStatement(SqlFile.read(EditionTables.class, "keep-reader"))) {
            keep.setString(1, printed.label().edition());
            keep.setString(2, reader);
            keep.setInt(3, printed.baselineId());
            keep.setInt(4, printed.label().smallNumbers().smallest());
            keep.setString(5, printed.edition().sha256());
            keep.setString(6, printed.edition().figuresSha256());
            keep.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement(SqlFile.read(EditionTables.class, "keep-reader-figure"))) {
            for (Figure figure : list.figures()) {
                insert.setString(1, printed.label().edition());
                insert.setString(2, reader);
                insert.setString(3, figure.ref());
                insert.setBoolean(4, list.held().holds(figure.ref()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insert(Connection connection, int edition, List<Figure> figures) throws SQLException {
        try (PreparedStatement forget =
                connection.prepareStatement(SqlFile.read(EditionTables.class, "forget-figures"))) {
            forget.setInt(1, edition);
            forget.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement(SqlFile.read(EditionTables.class, "insert-figure"))) {
            for (int position = 0; position < figures.size(); position++) {
                Figure figure = figures.get(position);
                insert.setInt(1, edition);
                insert.setString(2, figure.ref());
                insert.setInt(3, position + 1);
                insert.setInt(4, figure.page());
                insert.setString(5, figure.label());
                insert.setBigDecimal(6, figure.value());
                insert.setString(7, figure.unit());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
