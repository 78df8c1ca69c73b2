package uk.commonbaseline.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.commonbaseline.feed.ColumnProfile;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.feed.LastShape;
import uk.commonbaseline.feed.SheetShape;
import uk.commonbaseline.sql.SqlFile;

/// The columns of earlier deliveries.
@Repository
public class Shapes {
    private static final Set<Field> CODES =
            Set.of(Field.COST_CENTRE, Field.SUBJECTIVE, Field.UNIT, Field.INDICATOR, Field.SERVICE, Field.SUPPLIER);

    private final JdbcClient jdbc;

    public Shapes(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    private record Line(int deliveryId, int sheetNo, String sheet, SheetShape.Column column) {}

    /// Of the last delivery that was taken of this extract; [LastShape#NONE] before the first.
    public LastShape last(String council, String feed) {
        List<Line> lines = jdbc.sql(SqlFile.read(Shapes.class, "last-shape"))
                .param("council", council)
                .param("feed", feed)
                .query((row, _) -> line(row))
                .list();
        if (lines.isEmpty()) {
            return LastShape.NONE;
        }
        int delivery = lines.getFirst().deliveryId();
        return new LastShape("R-%05d".formatted(delivery), sheets(lines), codesOf(delivery));
    }

    private static List<SheetShape> sheets(List<Line> lines) {
        List<SheetShape> sheets = new ArrayList<>();
        for (int number : lines.stream().map(Line::sheetNo).distinct().toList()) {
            List<Line> its =
                    lines.stream().filter(line -> line.sheetNo() == number).toList();
            sheets.add(new SheetShape(
                    number,
                    its.getFirst().sheet(),
                    its.stream().map(Line::column).toList()));
        }
        return sheets;
    }

    /// Asked of the warehouse at the first need.
    private Function<Field, Set<String>> codesOf(int delivery) {
        Map<Field, Set<String>> known = new EnumMap<>(Field.class);
        return field -> CODES.contains(field)
                ? known.computeIfAbsent(
                        field,
                        _ -> new HashSet<>(jdbc.sql(SqlFile.read(Shapes.class, "codes-of-delivery"))
                                .param("id", delivery)
                                .param("dimension", field.word())
                                .query(String.class)
                                .list()))
                : Set.of();
    }

    private static Line line(ResultSet row) throws SQLException {
        String word = Optional.ofNullable(row.getString("field")).orElse("");
        return new Line(
                row.getInt("delivery_id"),
                row.getInt("sheet_no"),
                row.getString("sheet"),
                new SheetShape.Column(
                        row.getInt("column_no") - 1,
                        row.getString("heading"),
                        row.getString("declared_as"),
                        Stream.of(Field.values())
                                .filter(field -> field.word().equals(word))
                                .findFirst(),
                        new SheetShape.Role(
                                row.getString("role"), Optional.ofNullable(row.getObject("part", Integer.class))),
                        new ColumnProfile(
                                row.getInt("rows_looked_at"),
                                row.getInt("filled"),
                                row.getInt("figures"),
                                row.getInt("days"))));
    }
}
