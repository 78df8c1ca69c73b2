package uk.commonbaseline.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.receipt.Receipt.Group;
import uk.commonbaseline.receipt.Receipt.Line;
import uk.commonbaseline.receipt.Receipt.OutOfScope;
import uk.commonbaseline.sql.SqlFile;

/// What a receipt says is what the warehouse holds. Delivery 2 replaces 1, 3 repeats 1, 4 is of nobody we know, 5 is of
/// staff.
class ReceiptsIT {
    private static final AsAt NOW = new AsAt(Instant.parse("2008-06-04T01:30:00Z"));

    private final DataSource dataSource = TestDatabase.fresh().dataSource();
    private final JdbcClient database = JdbcClient.create(dataSource);
    private final Receipts receipts = new Receipts(dataSource);

    @BeforeEach
    void deliver() {
        database.sql(SqlFile.read(ReceiptsIT.class, "delivered")).update();
    }

    @Test
    void a_receipt_says_who_sent_what_and_what_became_of_it() {
        Receipt receipt = get(2);
        assertThat(receipt.reference()).isEqualTo("R-00002");
        assertThat(receipt)
                .extracting(
                        Receipt::partnership,
                        Receipt::council,
                        Receipt::feed,
                        Receipt::fileName,
                        Receipt::period,
                        Receipt::version,
                        Receipt::replaces,
                        Receipt::firstReceived,
                        Receipt::sha256,
                        Receipt::outcome)
                .containsExactly(
                        "The Partnership",
                        "Abc Council",
                        "cost",
                        "GL v2.csv",
                        "2007/08",
                        2,
                        Optional.of(1),
                        Optional.empty(),
                        "2".repeat(64),
                        "partly-accepted");
        assertThat(receipt.receivedAt()).isEqualTo(Instant.parse("2008-06-03T09:00:00Z"));
        assertThat(receipt.takenAt()).isEqualTo(NOW.moment());
        assertThat(receipt.answerBy()).isEqualTo(LocalDate.of(2008, 6, 11));
    }

    @Test
    void rows_and_amounts_are_accounted_for_basis_by_basis() {
        Receipt receipt = get(2);
        assertThat(receipt.rows()).isEqualTo(new Line("Rows", "1,206", "1,200", "4", "2", "0"));
        assertThat(receipt.amounts())
                .containsExactly(
                        new Line("Original budget, £", "10.00", "10.00", "0.00", "0.00", "0.00"),
                        new Line("Outturn, £", "1,234.5678", "1,200.00", "34.5678", "0.00", "0.00"));
    }

    @Test
    void an_amount_that_is_lost_would_show() {
        database.sql("update warehouse.delivery_amount set accepted = 1100 where measure = 'outturn'")
                .update();
        assertThat(get(2).amounts().getLast().missing()).isEqualTo("100.00");
    }

    @Test
    void what_the_scope_leaves_out_is_of_the_boards_basis() {
        assertThat(get(2).outOfScope())
                .containsExactly(
                        new OutOfScope("Income", "The baseline is gross; income is shown apart", 2, "-£300.50"),
                        new OutOfScope(
                                "Not yet mapped",
                                "The council's code has no agreed service or subjective; shown until it has",
                                1,
                                "£75.00"));
        assertThat(get(5).outOfScope())
                .containsExactly(new OutOfScope(
                        "Embedded posts",
                        "Support work is less than the board's lower limit of the role",
                        1,
                        "0.50 FTE"));
    }

    @Test
    void findings_that_say_the_same_stand_together_the_gravest_first() {
        assertThat(get(2).groups())
                .containsExactly(
                        new Group("row_rejected", List.of("G4 to G5", "G9"), 3, "Not an amount.", "Correct it."),
                        new Group("questioned", List.of("row 7"), 1, "Outside the year.", "Check it."),
                        new Group(
                                "row_rejected",
                                List.of(),
                                1500,
                                "1,500 more of the kind \"not-an-amount\".",
                                "Correct those listed first; they are likely to have one cause."));
    }

    @Test
    void a_repeated_file_is_told_when_it_first_came() {
        Receipt receipt = get(3);
        assertThat(receipt.firstReceived())
                .contains(
                        "receipt R-00001 of 2 June 2008, sent as \"GL.csv\", which a later version has replaced since, so that it"
                                + " does not count; if this one is right and the later one wrong, tell the partnership team");
        assertThat(receipt.rows()).isEqualTo(new Line("Rows", "0", "0", "0", "0", "0"));
        assertThat(receipt.groups()).isEmpty();
    }

    @Test
    void a_sender_whom_nobody_knows_is_named_by_what_the_folder_says() {
        assertThat(get(4).council()).isEqualTo("XYZ");
        database.sql("update warehouse.delivery set council = '' where delivery_id = 4")
                .update();
        assertThat(get(4).council()).isEqualTo("unknown council");
    }

    private Receipt get(int delivery) {
        return receipts.get(delivery, "The Partnership", 5, NOW);
    }
}
