package uk.commonbaseline.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import uk.commonbaseline.feed.ColumnProfile;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.feed.SheetShape;
import uk.commonbaseline.sql.SqlFile;

/// Keeps the columns of a delivery's sheets in the transaction that loads their first rows.
final class ShapeKept {
    private static final String KEEP = SqlFile.read(ShapeKept.class, "keep-shape");

    private ShapeKept() {}

    static void keep(int deliveryId, List<SheetShape> shapes, Connection connection) throws SQLException {
        if (shapes.isEmpty()) {
            return;
        }
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            for (SheetShape shape : shapes) {
                for (SheetShape.Column column : shape.columns()) {
                    fill(keep, deliveryId, shape, column);
                    keep.addBatch();
                }
            }
            keep.executeBatch();
        }
    }

    private static void fill(PreparedStatement keep, int deliveryId, SheetShape shape, SheetShape.Column column)
            throws SQLException {
        ColumnProfile profile = column.profile();
        keep.setInt(1, deliveryId);
        keep.setInt(2, shape.sheetNo());
        keep.setString(3, shape.sheet());
        keep.setInt(4, column.index() + 1);
        keep.setString(5, column.heading());
        keep.setString(6, column.declared());
        keep.setString(7, column.field().map(Field::word).orElse(null));
        keep.setInt(8, profile.rows());
        keep.setInt(9, profile.filled());
        keep.setInt(10, profile.figures());
        keep.setInt(11, profile.days());
        keep.setObject(12, column.role().part().orElse(null), Types.SMALLINT);
        keep.setString(13, column.role().word());
    }
}
