package uk.commonbaseline.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.database.Wired;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedFiles;
import uk.commonbaseline.feed.Recogniser.NoRows;
import uk.commonbaseline.normalise.Authorities;
import uk.commonbaseline.normalise.PersonTokens;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.reconcile.Conservation;
import uk.commonbaseline.reconcile.Reconciliation;
import uk.commonbaseline.reconcile.Reconciliation.Agreed;
import uk.commonbaseline.reconcile.Reconciliation.Differs;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.warehouse.Block.Cursor;
import uk.commonbaseline.warehouse.Delivery.State;

class DeliveriesIT {
    private static final Instant NOW = Instant.parse("2008-06-03T02:30:00Z");
    private static final String TABLE =
            "Cost Centre,Account,Amount\nA1,1001,10.00\nA1,1002,20.50\n,1001,5.25\nA2,1001,-1.00\n";

    @TempDir
    private Path folder;

    private final DataSource dataSource = TestDatabase.fresh().dataSource();
    private final JdbcClient database = JdbcClient.create(dataSource);
    private final AnnotationConfigApplicationContext beans =
            Wired.over(dataSource, Deliveries.class, Conservation.class, Rules.class);
    private final Deliveries deliveries = beans.getBean(Deliveries.class);
    private final Conservation conservation = beans.getBean(Conservation.class);

    @BeforeEach
    void makePartner() {
        database.sql(
                        "insert into warehouse.partner values ('ABC', 'Abc Council', 'Abc', 'district', null, null, '2007-04-01', null, '{}', 1)")
                .update();
    }

    @AfterEach
    void close() {
        beans.close();
    }

    @Test
    void a_file_goes_from_claimed_to_published_with_every_row_and_pound() throws IOException {
        Delivery published = publish(load("1", TABLE));
        assertThat(published.state()).isEqualTo(State.PUBLISHED);
        assertThat(published.outcome()).isEqualTo("partly-accepted");
        assertThat(published.version()).isEqualTo(1);
        assertThat(conservation.check(published.id()))
                .containsExactly(new Agreed("facts"), new Agreed("outturn"), new Agreed("rows"));
        assertThat(sum("warehouse.current_cost")).isEqualByComparingTo("29.50");
        assertThat(database.sql("select words from warehouse.finding order by finding_id limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("\"Cost Centre\" is empty.");
    }

    @Test
    void nobody_sees_a_file_before_it_is_published() throws IOException {
        load("1", TABLE);
        assertThat(database.sql("select count(*) from warehouse.current_cost")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_file_of_known_content_is_repeated_and_points_to_the_first() throws IOException {
        Delivery first = publish(load("1", TABLE));
        Delivery again = deliveries.repeatIfKnown(register("1").id());
        assertThat(again.state()).isEqualTo(State.REPEATED);
        assertThat(again.outcome()).isEqualTo("already-received");
        assertThat(database.sql("select repeats from warehouse.delivery where delivery_id = ?")
                        .param(again.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(first.id());
        assertThat(deliveries.repeatIfKnown(register("2").id()).state()).isEqualTo(State.CLAIMED);
    }

    @Test
    void a_refused_file_may_be_sent_again_also_before_it_was_refused() throws IOException {
        int first = load("1", TABLE);
        int again = register("1").id();
        deliveries.refuse(first, new NoRows());
        assertThat(deliveries.repeatIfKnown(again).state()).isEqualTo(State.CLAIMED);
    }

    @Test
    void of_two_unfinished_files_of_one_content_the_one_that_is_published_first_counts() throws IOException {
        int first = load("1", TABLE);
        Delivery second = publish(load("1", TABLE));
        assertThat(deliveries.repeatIfKnown(first).state()).isEqualTo(State.REPEATED);
        assertThat(deliveries.repeatIfKnown(second.id()).state()).isEqualTo(State.PUBLISHED);
        assertThat(sum("warehouse.fact_cost")).isEqualByComparingTo("29.50");
    }

    @Test
    void starting_over_leaves_nothing_of_the_first_reading() throws IOException {
        int id = load("1", TABLE);
        Delivery again = deliveries.startOver(id);
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.recipe()).isNull();
        assertThat(again.version()).isZero();
        assertThat(database.sql("""
                        select (select count(*) from warehouse.fact_cost) + (select count(*) from warehouse.reject)
                            + (select count(*) from warehouse.finding) + (select count(*) from warehouse.finding_count)
                            + (select count(*) from warehouse.delivery_amount)
                        """).query(Integer.class).single()).isZero();
    }

    @Test
    void a_newer_version_replaces_the_older_and_its_facts_stay() throws IOException {
        Delivery first = publish(load("1", TABLE));
        Delivery second = publish(load("2", TABLE.replace("20.50", "30.50")));
        assertThat(second.version()).isEqualTo(2);
        assertThat(deliveries.get(first.id()).state()).isEqualTo(State.SUPERSEDED);
        assertThat(sum("warehouse.current_cost")).isEqualByComparingTo("39.50");
        assertThat(sum("warehouse.fact_cost")).isEqualByComparingTo("69.00");
        assertThat(database.sql("select supersedes from warehouse.delivery where delivery_id = ?")
                        .param(second.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(first.id());
    }

    @Test
    void publishing_again_changes_nothing() throws IOException {
        Delivery first = publish(load("1", TABLE));
        assertThat(publish(first.id())).isEqualTo(first);
        assertThat(sum("warehouse.current_cost")).isEqualByComparingTo("29.50");
    }

    @Test
    void a_reader_sees_the_old_or_the_new_version_and_never_a_mixture() throws Exception {
        publish(load("1", TABLE));
        int second = load("2", TABLE.replace("20.50", "30.50"));
        inTransaction(_ -> {
            deliveries.publish(second, NOW);
            assertThat(sumSeenByAnother()).as("before the commit").isEqualByComparingTo("29.50");
        });
        assertThat(sumSeenByAnother()).as("after the commit").isEqualByComparingTo("39.50");
    }

    @Test
    void refusing_removes_all_that_was_loaded_and_keeps_the_reason() throws IOException {
        int id = load("1", TABLE);
        deliveries.refuse(id, new NoRows());
        assertThat(deliveries.get(id).state()).isEqualTo(State.REFUSED);
        assertThat(deliveries.get(id).outcome()).isEqualTo("rejected");
        assertThat(database.sql(
                                "select (select count(*) from warehouse.fact_cost) + (select count(*) from warehouse.reject)")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select code from warehouse.finding")
                        .query(String.class)
                        .list())
                .contains("no-rows");
    }

    @Test
    void a_published_file_can_not_be_refused_any_more() throws IOException {
        Delivery published = publish(load("1", TABLE));
        deliveries.refuse(published.id(), new NoRows());
        assertThat(deliveries.get(published.id()).state()).isEqualTo(State.PUBLISHED);
        assertThat(sum("warehouse.current_cost")).isEqualByComparingTo("29.50");
    }

    @Test
    void new_codes_are_asked_about_once_each_with_what_hangs_on_them() throws IOException {
        int id = load("1", TABLE);
        deliveries.noteNewCodes(id);
        assertThat(database.sql("select words from warehouse.finding where code = 'new-code' order by words")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "The cost centre \"A1\" is new to us (2 rows, £30.50). It is shown as not yet mapped.",
                        "The cost centre \"A2\" is new to us (1 rows, -£1.00). It is shown as not yet mapped.",
                        "The subjective \"1001\" is new to us (2 rows, £9.00). It is shown as not yet mapped.",
                        "The subjective \"1002\" is new to us (1 rows, £20.50). It is shown as not yet mapped.");
    }

    @Test
    void a_fact_that_is_lost_behind_our_back_is_noticed() throws IOException {
        int id = load(
                "1",
                TABLE,
                _ -> database.sql("delete from warehouse.fact_cost where amount = 20.50")
                        .update());
        List<Reconciliation> outcome = conservation.check(id);
        assertThat(outcome)
                .contains(new Differs(
                        "outturn",
                        Pounds.of("20.5"),
                        "outturn: 34.7500 was read, but 14.2500 is accounted for; 20.5000 is missing or too much."));
    }

    @Test
    void a_fact_that_is_lost_after_the_account_is_noticed() throws IOException {
        int id = load("1", TABLE);
        database.sql("delete from warehouse.fact_cost where amount = 20.50").update();
        assertThat(conservation.check(id)).anyMatch(Differs.class::isInstance);
    }

    private int load(String content, String table) throws IOException {
        return load(content, table, _ -> {});
    }

    /// Loads and accounts for a file; `between` may spoil what was loaded.
    private int load(String content, String table, IntConsumer between) throws IOException {
        FeedDefinition feed = FeedFiles.read(folder, FeedFiles.COST);
        Path file = Files.writeString(folder.resolve("GL.csv"), table);
        int id = register(content).id();
        deliveries.identify(id, feed, "2007/08", feed.recipe());
        RuleBook rules = beans.getBean(RuleBook.class);
        Tally tally = new Tally();
        try (Loading loading = Loading.open(
                feed,
                file,
                id,
                new Loading.Equipment(rules, new PersonTokens(new byte[32]), Authorities.NONE),
                Cursor.START)) {
            for (Optional<Loading.Step> step = loading.next(); step.isPresent(); step = loading.next()) {
                Loading.Step block = step.get();
                inTransaction(block::load);
                tally.add(block.tally());
            }
        }
        between.accept(id);
        deliveries.account(id, tally);
        return id;
    }

    private Delivery register(String content) {
        return deliveries.register(new Deliveries.Claimed(
                content.repeat(64), "ABC", "cost", "GL.csv", 1, NOW, "run-1", "processing/run-1/ABC/cost/" + content));
    }

    private Delivery publish(int id) {
        return deliveries.publish(id, NOW);
    }

    private BigDecimal sum(String table) {
        return database.sql("select sum(amount) from " + table)
                .query(BigDecimal.class)
                .single();
    }

    private BigDecimal sumSeenByAnother() throws SQLException {
        try (Connection other = dataSource.getConnection();
                Statement asked = other.createStatement();
                ResultSet rows = asked.executeQuery("select sum(amount) from warehouse.current_cost")) {
            rows.next();
            return rows.getBigDecimal(1);
        }
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    private void inTransaction(Work work) {
        new TransactionTemplate(new DataSourceTransactionManager(dataSource)).executeWithoutResult(_ -> {
            try {
                work.with(DataSourceUtils.getConnection(dataSource));
            } catch (SQLException problem) {
                throw new AssertionError(problem);
            }
        });
    }

    @ComponentScan(basePackageClasses = RuleBook.class)
    private static class Rules {}
}
