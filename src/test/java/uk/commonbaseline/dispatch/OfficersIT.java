package uk.commonbaseline.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.dispatch.ScriptedServer.Taken;

/// What officers are told after a night, once.
class OfficersIT extends MailedHouse {
    private static final String OFFICERS = """
            officers:
              WDC: [payroll@example.org, finance@example.org]
              CDC: finance.cdc@example.org
            """;
    private static final String REMINDERS = """
            reminders:
              due: 2008-07-10
              before: [9, 2]
              after: [1]
              others:
                - {council: WDC, feed: staff, due: 2008-07-20}
            """;

    @Override
    String settings() {
        return OFFICERS;
    }

    @Test
    void a_digest_goes_to_each_officer_of_a_council_with_news_and_to_no_other() throws IOException, SQLException {
        house.received("WDC", "GL.csv", "accepted", 946, 0);
        house.received("WDC", "Staff.xlsx", "partly-accepted", 71, 12);
        house.received("OTHER", "x.csv", "rejected", 5, 5);
        assertThat(house.dispatch()
                        .nightly(house.occasion(), House.CORRECTION_DAYS)
                        .sent())
                .isEqualTo(2);
        assertThat(server.taken()).extracting(Taken::to).containsExactly("payroll@example.org", "finance@example.org");
        Taken digest = server.taken().getFirst();
        assertThat(digest.header("Subject")).isEqualTo("Wycombe DC: 2 files received, 1 to correct by Tuesday 8 July");
        assertThat(digest.content()).contains("""
                        What to do, by Tuesday 8 July: correct the file marked TO DO below and
                        drop it into the inbound folder again. Since the last message we
                        received from Wycombe DC:

                        * Staff.xlsx (cost, version 1): partly accepted, 12 of 71 rows were
                          rejected.
                          TO DO by Tuesday 8 July: correct those rows and drop the whole file
                          again.
                          Receipt R-00002.
                        * GL.csv (cost, version 1): accepted, all 946 rows are in.
                          Receipt R-00001.

                        Each receipt lies in returned/WDC and says more""");
    }

    @Test
    void nothing_is_told_twice_and_what_is_new_is_told_the_next_night() throws IOException, SQLException {
        house.received("CDC", "GL.csv", "accepted", 10, 0);
        house.dispatch().nightly(house.occasion(), House.CORRECTION_DAYS);
        assertThat(house.dispatch().nightly(house.occasion(), House.CORRECTION_DAYS))
                .isEqualTo(Dispatched.NOTHING);
        house.later(Duration.ofDays(1));
        house.received("CDC", "GL2.csv", "rejected", 10, 10);
        house.dispatch().nightly(house.occasion(), House.CORRECTION_DAYS);
        assertThat(server.taken())
                .extracting(taken -> taken.header("Subject"))
                .containsExactly(
                        "Chiltern DC: 1 file received, nothing to correct",
                        "Chiltern DC: 1 file received, 1 to correct by Tuesday 8 July");
        assertThat(server.taken())
                .extracting(taken -> taken.header("Message-ID"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_look_at_the_digests_leaves_them_untold() throws IOException {
        house.received("CDC", "GL.csv", "accepted", 10, 0);
        assertThat(house.dispatch().previewForOfficers(house.occasion(), House.CORRECTION_DAYS))
                .hasSize(1);
        assertThat(house.dispatch().previewForOfficers(house.occasion(), House.CORRECTION_DAYS))
                .hasSize(1);
        assertThat(house.dispatch().list()).isEmpty();
    }

    @Test
    void what_is_missing_is_asked_for_once_at_each_stage_of_its_due_day() throws IOException, SQLException {
        house.with(House.mail(server.port(), OFFICERS.replace("payroll@example.org, ", "") + REMINDERS));
        expected("WDC", "cost", "2007/08 P13");
        expected("WDC", "staff", "");
        assertThat(subjects()).containsExactly("Wycombe DC: 1 extract still to come, due Thursday 10 July 2008");
        assertThat(server.taken().getFirst().content())
                .contains("What to do, by Thursday 10 July 2008: drop what is listed here into its")
                .contains("* cost 2007/08 P13\n  into inbound/WDC/cost\n");
        assertThat(subjects()).hasSize(1);
        house.later(Duration.ofDays(10));
        assertThat(subjects().subList(1, 3))
                .containsExactly(
                        "Wycombe DC: 1 extract still to come, due Thursday 10 July 2008 (overdue)",
                        "Wycombe DC: 1 extract still to come, due Sunday 20 July 2008");
        assertThat(subjects()).hasSize(3);
    }

    @Test
    void before_the_first_stage_and_once_all_has_come_nobody_is_reminded() throws IOException, SQLException {
        house.with(House.mail(server.port(), OFFICERS + REMINDERS.replace("before: [9, 2]", "before: [8]")));
        expected("WDC", "cost", "2007/08 P13");
        assertThat(subjects()).isEmpty();
        house.with(House.mail(server.port(), OFFICERS + REMINDERS));
        house.jdbc().sql("delete from warehouse.expected").update();
        assertThat(subjects()).isEmpty();
    }

    @Test
    void councils_and_the_report_read_nothing_of_the_outbox() {
        assertThat(house.jdbc().sql("""
                                select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where n.nspname in ('warehouse', 'reporting') and c.relname like 'outbox%' and c.relkind in ('r', 'v')
                                  and (has_table_privilege('baseline_council', c.oid, 'select')
                                       or has_table_privilege('baseline_reporter', c.oid, 'select'))""").query(Integer.class).single()).isZero();
    }

    private void expected(String council, String feed, String period) {
        house.jdbc()
                .sql(
                        "insert into warehouse.setting (name, value) values ('financial-year', '2007'), ('basis', 'outturn'), ('staff-as-at', '2008-03-31') on conflict do nothing")
                .update();
        house.jdbc()
                .sql("insert into warehouse.expected (council, feed, kind, period) values (?, ?, ?, ?)")
                .params(council, feed, feed, period)
                .update();
    }

    /// Of all that was ever sent, after one more night.
    private List<String> subjects() throws IOException, SQLException {
        house.dispatch().nightly(house.occasion(), House.CORRECTION_DAYS);
        return server.taken().stream().map(taken -> taken.header("Subject")).toList();
    }
}
