package uk.commonbaseline.reconcile;

import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.partnership.Person;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.sql.SqlFile;

/// The signatures of the councils under their figures. They are only ever added to.
@Component
public class SignOffs {
    private final JdbcClient jdbc;

    SignOffs(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// Who may sign: the officer who answers for the council's finances by law, section 151, or the deputy.
    public enum Role {
        S151_OFFICER,
        DEPUTY_S151_OFFICER
    }

    /// A signature that can't be taken, and what to do instead.
    public static final class Refused extends RuntimeException {
        Refused(String words) {
            super(words);
        }
    }

    /// Whether a council has signed a baseline.
    ///
    /// @param state signed, missing or expired
    public record State(
            String baseline,
            String council,
            String state,
            Optional<String> name,
            Optional<String> role,
            Optional<LocalDate> signedOn,
            String words) {}

    /// Takes a signature under a council's figures in a frozen baseline.
    ///
    /// @throws Refused when there is no such council in it, or the day can't be
    @Transactional
    public State sign(int baselineId, String council, String name, Role role, LocalDate day, AsAt now) {
        if (new Person(name).isNobody()) {
            throw new Refused("Say who signs, such as --name \"Ann Lee\".");
        }
        State standing = state(baselineId, council);
        LocalDate frozen = frozenOn(baselineId);
        if (day.isAfter(now.day())) {
            throw new Refused("%s is still to come; give the day on which it was signed.".formatted(day));
        }
        if (day.isBefore(frozen)) {
            throw new Refused("%s was frozen on %s, so nobody can have signed it on %s."
                    .formatted(standing.baseline(), frozen, day));
        }
        jdbc.sql(SqlFile.read(SignOffs.class, "add-sign-off"))
                .param("baseline", baselineId)
                .param("council", council)
                .param("name", name.strip())
                .param("role", Spelling.of(role))
                .param("day", Date.valueOf(day))
                .param("now", now.moment().atOffset(ZoneOffset.UTC))
                .update();
        return state(baselineId, council);
    }

    /// Each council of a baseline, in the order in which reports list them.
    public List<State> list(int baselineId) {
        return jdbc.sql(SqlFile.read(SignOffs.class, "list-sign-offs"))
                .param("id", baselineId)
                .query((row, _) -> new State(
                        row.getString("baseline"),
                        row.getString("council"),
                        row.getString("state"),
                        Optional.ofNullable(row.getString("name")),
                        Optional.ofNullable(row.getString("role")),
                        Optional.ofNullable(row.getDate("signed_on")).map(Date::toLocalDate),
                        row.getString("words")))
                .list();
    }

    private State state(int baselineId, String council) {
        List<State> all = list(baselineId);
        if (all.isEmpty()) {
            throw new Refused("This baseline was frozen before signatures were taken; freeze it anew.");
        }
        return all.stream()
                .filter(state -> state.council().equals(council))
                .findFirst()
                .orElseThrow(() -> new Refused("There is no partner %s in %s; there are %s."
                        .formatted(
                                council,
                                all.getFirst().baseline(),
                                String.join(
                                        ", ", all.stream().map(State::council).toList()))));
    }

    private LocalDate frozenOn(int baselineId) {
        return jdbc.sql(
                        "select (frozen_at at time zone 'Europe/London')::date from warehouse.baseline where baseline_id = ?")
                .param(baselineId)
                .query(LocalDate.class)
                .single();
    }
}
