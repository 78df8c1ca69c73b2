package uk.commonbaseline.run;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.commonbaseline.baseline.Changes.Change;
import uk.commonbaseline.baseline.Changes.Kind;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.run.LastIssue.Assumed;
import uk.commonbaseline.sql.SqlFile;

/// What editions tell of the issues before them, kept so that they can be printed again as they were.
@Repository
class LastIssues {
    private final JdbcClient jdbc;

    LastIssues(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// The edition that was printed last before the named one.
    record Before(
            int editionId,
            String edition,
            String baseline,
            @Nullable Integer appraisalId) {}

    Optional<Before> findBefore(String edition, String partnership) {
        return jdbc.sql(sql("find-issue-before"))
                .param("edition", edition)
                .param("partnership", partnership)
                .query((row, _) -> new Before(
                        row.getInt("edition_id"),
                        row.getString("edition"),
                        row.getString("baseline"),
                        row.getObject("appraisal_id", Integer.class)))
                .optional();
    }

    Map<String, BigDecimal> headlines(Before before) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        jdbc.sql(sql("list-headlines")).param("id", before.editionId()).query(row -> {
            figures.put(row.getString("ref"), row.getBigDecimal("value"));
        });
        return figures;
    }

    List<Assumed> assumptions(Before before, @Nullable Integer appraisalId) {
        return jdbc.sql(sql("list-changed-assumptions"))
                .param("before", before.appraisalId())
                .param("after", appraisalId)
                .query(LastIssues::assumed)
                .list();
    }

    /// Keeps what an edition tells, in place of anything that was kept for it.
    @Transactional
    void keep(String edition, Optional<LastIssue> last) {
        jdbc.sql("delete from warehouse.issue where edition = ?").param(edition).update();
        last.ifPresent(issue -> insert(edition, issue));
    }

    private void insert(String edition, LastIssue last) {
        jdbc.sql("insert into warehouse.issue (edition, before, before_baseline, unexplained) values (?, ?, ?, ?)")
                .params(edition, last.before(), last.beforeBaseline(), last.unexplained())
                .update();
        last.figures()
                .forEach((ref, value) -> jdbc.sql("insert into warehouse.issue_figure values (?, ?, ?)")
                        .params(edition, ref, value)
                        .update());
        for (int position = 0; position < last.changes().size(); position++) {
            Change change = last.changes().get(position);
            jdbc.sql("insert into warehouse.issue_change values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            edition,
                            position + 1,
                            Spelling.of(change.kind()),
                            change.council(),
                            change.service(),
                            change.what(),
                            change.cost(),
                            change.fte())
                    .update();
        }
        for (int position = 0; position < last.assumptions().size(); position++) {
            Assumed assumed = last.assumptions().get(position);
            jdbc.sql("insert into warehouse.issue_assumption values (?, ?, ?, ?, ?, ?)")
                    .params(
                            edition,
                            position + 1,
                            assumed.option(),
                            assumed.words(),
                            assumed.earlier(),
                            assumed.later())
                    .update();
        }
    }

    /// What an edition told when it was printed; empty for the first one.
    Optional<LastIssue> find(String edition) {
        return jdbc.sql("select before, before_baseline, unexplained from warehouse.issue where edition = ?")
                .param(edition)
                .query((row, _) -> new LastIssue(
                        row.getString("before"),
                        row.getString("before_baseline"),
                        row.getString("unexplained"),
                        figures(edition),
                        changes(edition),
                        kept(edition)))
                .optional();
    }

    private Map<String, BigDecimal> figures(String edition) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        jdbc.sql("select ref, value from warehouse.issue_figure where edition = ?")
                .param(edition)
                .query(row -> {
                    figures.put(row.getString("ref"), row.getBigDecimal("value"));
                });
        return figures;
    }

    private List<Change> changes(String edition) {
        return new ArrayList<>(jdbc.sql("select * from warehouse.issue_change where edition = ? order by position")
                .param(edition)
                .query((row, _) -> new Change(
                        Spelling.read(Kind.class, row.getString("kind")),
                        row.getString("council"),
                        row.getString("service"),
                        row.getString("what"),
                        row.getBigDecimal("cost"),
                        row.getBigDecimal("fte")))
                .list());
    }

    private List<Assumed> kept(String edition) {
        return jdbc.sql("select * from warehouse.issue_assumption where edition = ? order by position")
                .param(edition)
                .query(LastIssues::assumed)
                .list();
    }

    private static Assumed assumed(ResultSet row, int number) throws SQLException {
        return new Assumed(
                row.getString("option"), row.getString("words"), row.getString("earlier"), row.getString("later"));
    }

    private static String sql(String name) {
        return SqlFile.read(LastIssues.class, name);
    }
}
