package uk.commonbaseline.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;

/// What is sent in PostgreSQL's binary format is what stands in the table afterwards.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BinaryRowsIT {
    private static final String COPY = "copy kept from stdin (format binary)";

    private final DataSource dataSource = TestDatabase.empty().dataSource();
    private final JdbcClient database = JdbcClient.create(dataSource);

    @BeforeAll
    void makeTable() {
        database.sql(
                        "create table kept (no int, number numeric(18,4), day date, words text, small smallint, truth boolean, raw bytea, share numeric(9,6))")
                .update();
    }

    @BeforeEach
    void clear() {
        database.sql("truncate kept").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.0001",
                "-0.0001",
                "0.9999",
                "1",
                "-1",
                "9999.9999",
                "10000",
                "10000.0001",
                "-10000",
                "99999999",
                "100000000",
                "100000000.0001",
                "1000000000000",
                "-123456789012.3456",
                "99999999999999.9999",
                "-99999999999999.9999",
                "10000000000000",
                "20000000200000.0002"
            })
    void numbers(String number) {
        BigDecimal sent = new BigDecimal(number).setScale(4);
        send(rows -> rows.addNumeric(sent), 1);
        assertThat(database.sql("select number from kept")
                        .query(BigDecimal.class)
                        .single())
                .isEqualTo(sent);
        assertThat(database.sql("select number::text from kept")
                        .query(String.class)
                        .single())
                .isEqualTo(sent.toPlainString());
        assertThat(database.sql("select count(*) from kept where number = ?::numeric and number + 1 - 1 = number")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.000000",
        "1, 1.000000",
        "0.5, 0.500000",
        "0.333333333333, 0.333333",
        "0.6666666666, 0.666667",
        "0.000001, 0.000001",
        "0.0001, 0.000100",
        "0.010203, 0.010203",
    })
    void shares_keep_six_decimals(BigDecimal sent, String kept) {
        send(rows -> rows.addShare(sent), 7);
        assertThat(database.sql("select share::text from kept")
                        .query(String.class)
                        .single())
                .isEqualTo(kept);
        assertThat(database.sql("select share + 1 - 1 = ?::numeric from kept")
                        .param(kept)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void a_number_with_more_decimals_is_no_money_and_is_rounded_only_where_asked() {
        BinaryRows rows = new BinaryRows();
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> rows.addNumeric(new BigDecimal("0.00001")));
        send(row -> row.addRounded(new BigDecimal("0.00005")), 1);
        assertThat(database.sql("select number from kept")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("0.0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2008-03-31", "2000-01-01", "1999-12-31", "2008-02-29", "1900-01-01", "9999-12-31", "0208-03-31"
            })
    void dates(LocalDate day) {
        send(rows -> rows.addDate(day), 2);
        assertThat(database.sql("select day from kept").query(LocalDate.class).single())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "£ ½ é",
                "\\.",
                "\\N",
                "line\nbreak\ttab",
                "汉字",
                "\uD83D\uDE00",
                "'; drop table kept; --",
                "\u202E"
            })
    void texts(String text) {
        send(rows -> rows.addText(text), 3);
        assertThat(database.sql("select words from kept").query(String.class).single())
                .isEqualTo(text);
    }

    @Test
    void the_one_character_that_can_not_be_kept_is_dropped() {
        send(rows -> rows.addText("a\0b"), 3);
        assertThat(database.sql("select words from kept").query(String.class).single())
                .isEqualTo("ab");
    }

    @Test
    void half_a_pair_of_characters_does_not_break_the_row() {
        send(rows -> rows.addText("a\uD83Db"), 3);
        assertThat(database.sql("select words from kept").query(String.class).single())
                .isEqualTo("a?b");
    }

    @Test
    void small_numbers_truths_and_hashes() {
        send(rows -> rows.addSmall(-32768), 4);
        send(rows -> rows.addTruth(true), 5);
        send(rows -> rows.addHex("00ff7f80"), 6);
        assertThat(database.sql("select concat(small, truth, encode(raw, 'hex')) from kept")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("-32768", "t", "00ff7f80");
    }

    @Test
    void what_is_absent_is_null() {
        send(rows -> rows.addNumeric(null), 1);
        send(rows -> rows.addDate(null), 2);
        send(rows -> rows.addText(null), 3);
        send(rows -> rows.addSmallOrNull(null), 4);
        send(rows -> rows.addTruthOrNull(null), 5);
        send(rows -> rows.addHex(null), 6);
        assertThat(database.sql("select count(*) from kept where num_nulls(number, day, words, small, truth, raw) = 6")
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
    }

    @Test
    void many_rows_outgrow_the_first_buffer() throws SQLException {
        BinaryRows rows = new BinaryRows();
        for (int number = 0; number < 20_000; number++) {
            row(rows, columns -> columns.addText("some text that takes its room"), 3);
        }
        copy(rows);
        assertThat(database.sql("select count(*) from kept")
                        .query(Integer.class)
                        .single())
                .isEqualTo(20_000);
    }

    @Test
    void nothing_is_sent_where_there_is_nothing() throws SQLException {
        copy(new BinaryRows());
        assertThat(database.sql("select count(*) from kept")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /// One row of which one column is filled.
    private void send(Consumer<BinaryRows> column, int position) {
        try {
            BinaryRows rows = new BinaryRows();
            row(rows, column, position);
            copy(rows);
        } catch (SQLException problem) {
            throw new AssertionError(problem);
        }
    }

    private static void row(BinaryRows rows, Consumer<BinaryRows> column, int position) {
        rows.beginRow(8);
        for (int each = 0; each < 8; each++) {
            if (each == position) {
                column.accept(rows);
            } else {
                rows.addNull();
            }
        }
    }

    private void copy(BinaryRows rows) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Copies.send(COPY, rows, connection);
        }
    }
}
