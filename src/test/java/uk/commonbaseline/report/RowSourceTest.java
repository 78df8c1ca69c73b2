package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.design.JRDesignField;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.report.chart.Row;

class RowSourceTest {
    private final RowSource source =
            new RowSource(List.of(new Row(Map.of("name", "one")), new Row(Map.of("name", "two"))));

    @Test
    void a_table_that_is_filled_once_more_gets_all_its_rows_again() {
        assertThat(all()).containsExactly("one", "two");
        assertThat(all()).containsExactly("one", "two");
    }

    @Test
    void a_table_that_stopped_half_way_starts_at_its_first_row() {
        source.next();
        source.moveFirst();

        assertThat(all()).containsExactly("one", "two");
    }

    private List<Object> all() {
        JRDesignField name = new JRDesignField();
        name.setName("name");
        List<Object> values = new ArrayList<>();
        while (source.next()) {
            values.add(source.getFieldValue(name));
        }
        return values;
    }
}
