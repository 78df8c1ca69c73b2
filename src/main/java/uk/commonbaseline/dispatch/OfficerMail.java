package uk.commonbaseline.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.commonbaseline.dispatch.DigestLetter.Received;
import uk.commonbaseline.dispatch.ReminderLetter.Missing;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.receipt.WorkingDays;
import uk.commonbaseline.report.Readership;
import uk.commonbaseline.sql.SqlFile;

/// What officers are told after a night: what came of their files, and what is still to come.
@Repository
class OfficerMail {
    private static final int DAY_LENGTH = 10;

    private final JdbcClient jdbc;

    OfficerMail(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// A digest for each council of which something is new since its last one.
    ///
    /// @param correctionDays working days that officers have to answer
    List<Drafted> digests(Occasion occasion, int correctionDays) {
        Map<String, List<Received>> untold = new LinkedHashMap<>();
        jdbc.sql(SqlFile.read(OfficerMail.class, "list-untold"))
                .param("councils", councils(occasion))
                .query(row -> {
                    untold.computeIfAbsent(row.getString("council"), _ -> new ArrayList<>())
                            .add(received(row, correctionDays));
                });
        String day = new AsAt(occasion.now()).day().toString();
        List<Drafted> drafted = new ArrayList<>();
        untold.forEach((council, received) -> {
            String name = occasion.councils().name(council);
            Letter letter = new DigestLetter(name, council, received, occasion.questions()).letter();
            List<Integer> told = received.stream().map(Received::delivery).toList();
            drafted.addAll(forOfficers(occasion, Kind.DIGEST, day, council, letter, told));
        });
        return drafted;
    }

    private static Received received(ResultSet row, int correctionDays) throws SQLException {
        return new Received(
                row.getInt("delivery_id"),
                row.getString("feed"),
                row.getString("file_name"),
                row.getString("period"),
                row.getInt("version"),
                row.getString("outcome"),
                row.getInt("rows_read"),
                row.getInt("rows_rejected"),
                row.getInt("to_check"),
                WorkingDays.after(taken(row), correctionDays));
    }

    /// The day of the run that took it, from which its receipt counts.
    private static LocalDate taken(ResultSet row) throws SQLException {
        String run = row.getString("run");
        Instant received = row.getObject("received_at", OffsetDateTime.class).toInstant();
        try {
            String moment =
                    run.substring(0, DAY_LENGTH) + run.substring(DAY_LENGTH).replace('-', ':');
            return new AsAt(Instant.parse(moment)).day();
        } catch (DateTimeException | StringIndexOutOfBoundsException _) {
            return new AsAt(received).day();
        }
    }

    /// A reminder for each council and due day whose stage has come, as long as something is missing.
    List<Drafted> reminders(Occasion occasion) {
        return occasion.settings()
                .reminders()
                .map(reminders -> reminders(occasion, reminders))
                .orElse(List.of());
    }

    private record Due(String council, LocalDate day) {}

    private List<Drafted> reminders(Occasion occasion, Reminders reminders) {
        Map<Due, List<Missing>> missing = new LinkedHashMap<>();
        jdbc.sql(SqlFile.read(OfficerMail.class, "list-awaited"))
                .param("councils", councils(occasion))
                .query(row -> {
                    String council = row.getString("council");
                    String feed = row.getString("feed");
                    missing.computeIfAbsent(new Due(council, reminders.due(council, feed)), _ -> new ArrayList<>())
                            .add(new Missing(feed, row.getString("period"), row.getBoolean("others_came")));
                });
        LocalDate today = new AsAt(occasion.now()).day();
        List<Drafted> drafted = new ArrayList<>();
        missing.forEach((due, files) -> {
            Optional<Integer> stage = reminders.stage(due.day(), today);
            stage.ifPresent(days -> drafted.addAll(forOfficers(
                    occasion,
                    Kind.REMINDER,
                    "due %s, %+d days".formatted(due.day(), days),
                    due.council(),
                    new ReminderLetter(
                                    occasion.councils().name(due.council()),
                                    due.council(),
                                    due.day(),
                                    days,
                                    files,
                                    occasion.questions())
                            .letter(),
                    List.of())));
        });
        return drafted;
    }

    private static String[] councils(Occasion occasion) {
        return occasion.settings().officers().keySet().toArray(String[]::new);
    }

    private static List<Drafted> forOfficers(
            Occasion occasion, Kind kind, String about, String council, Letter letter, List<Integer> told) {
        return occasion.settings().officers().getOrDefault(council, List.of()).stream()
                .map(address -> new Drafted(
                        kind,
                        about,
                        Readership.council(council),
                        "Officers of " + occasion.councils().name(council),
                        address,
                        letter,
                        "",
                        List.of(),
                        told))
                .toList();
    }
}
