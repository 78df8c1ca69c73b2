package uk.commonbaseline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {
    @TempDir
    static Path home;

    private final EmbeddedPostgres postgres = new EmbeddedPostgres(home);

    @BeforeEach
    void not_running() {
        postgres.stop();
    }

    @AfterAll
    static void stop() {
        new EmbeddedPostgres(home).stop();
    }

    @Test
    void starts_on_demand_and_the_next_command_attaches() {
        assertThat(postgres.findRunning()).isEmpty();

        DatabaseAddress started = postgres.start();

        assertThat(new EmbeddedPostgres(home).findRunning()).contains(started);
        assertThat(new EmbeddedPostgres(home).start()).isEqualTo(started);
    }

    @Test
    void stops_when_told_and_only_then() {
        assertThat(postgres.stop()).isFalse();
        postgres.start();

        assertThat(postgres.stop()).isTrue();

        assertThat(postgres.findRunning()).isEmpty();
    }

    @Test
    void stops_though_another_connection_is_open() throws SQLException {
        try (Connection _ = connect(postgres.start())) {
            assertThat(postgres.stop()).isTrue();
        }
    }

    @Test
    void data_survive_a_restart() throws SQLException {
        execute(postgres.start(), "create table kept as select 42 as answer");
        postgres.stop();

        assertThat(ask(postgres.start(), "select answer from kept")).isEqualTo("42");
        execute(postgres.start(), "drop table kept");
    }

    @Test
    void a_service_that_outlives_the_server_finds_it_again_where_it_was() {
        DatabaseAddress before = postgres.start();
        postgres.stop();
        assertThat(postgres.start()).isEqualTo(before);
    }

    @Test
    void committed_data_survive_the_killing_of_the_server() throws Exception {
        execute(postgres.start(), "create table kept as select 42 as answer");
        kill(postmaster());

        assertThat(postgres.findRunning()).isEmpty();
        assertThat(ask(postgres.start(), "select answer from kept")).isEqualTo("42");
        execute(postgres.start(), "drop table kept");
    }

    @Test
    void a_dead_servers_number_given_to_another_program_does_not_mislead() throws Exception {
        postgres.start();
        kill(postmaster());
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            claimToBe(stranger.pid());

            assertThat(postgres.findRunning()).isEmpty();
            assertThat(postgres.stop()).isFalse();
            assertThat(ask(postgres.start(), "select 1")).isEqualTo("1");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void an_empty_pid_file_left_by_a_full_disk_does_no_harm() throws Exception {
        postgres.start();
        postgres.stop();
        Files.createFile(pidFile());

        assertThat(ask(postgres.start(), "select 1")).isEqualTo("1");
    }

    @Test
    void a_database_that_a_killed_command_had_not_created_yet_is_created() throws SQLException {
        DatabaseAddress address = postgres.start();
        String administration = address.url().replace("/baseline", "/postgres");
        execute(new DatabaseAddress(administration, address.user(), address.password()), "drop database baseline");

        assertThat(ask(postgres.start(), "select current_database()")).isEqualTo("baseline");
    }

    @Test
    void of_two_threads_that_start_at_once_one_starts_and_one_attaches(@TempDir Path newHome) throws Exception {
        Callable<DatabaseAddress> start = () -> new EmbeddedPostgres(newHome).start();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<DatabaseAddress>> answers = threads.invokeAll(List.of(start, start));

            assertThat(answers.getFirst().get()).isEqualTo(answers.getLast().get());
        } finally {
            new EmbeddedPostgres(newHome).stop();
        }
    }

    @Test
    void of_two_commands_that_start_at_once_one_starts_and_one_attaches_and_the_server_outlives_both()
            throws Exception {
        Process first = aCommand();
        Process second = aCommand();

        String address = printedBy(first);

        assertThat(printedBy(second)).isEqualTo(address);
        assertThat(postgres.findRunning()).map(DatabaseAddress::url).contains(address);
    }

    @Test
    void a_wrong_password_is_refused() {
        DatabaseAddress address = postgres.start();

        assertThatThrownBy(() -> connect(new DatabaseAddress(address.url(), address.user(), "guessed")))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void the_password_is_for_its_owner_only() throws IOException {
        postgres.start();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("database/password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_changed_password_file_is_told_plainly() throws IOException {
        Path file = home.resolve("database/password");
        postgres.start();
        String right = Files.readString(file);
        try {
            Files.writeString(file, "changed");

            assertThatThrownBy(postgres::start)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("refuses us")
                    .hasMessageContaining("restore it from your backup");
        } finally {
            Files.writeString(file, right);
        }
    }

    @Test
    void a_lost_password_file_is_told_plainly() throws IOException {
        Path file = home.resolve("database/password");
        postgres.start();
        postgres.stop();
        Path away = Files.move(file, home.resolve("away"));
        try {
            assertThatThrownBy(postgres::start)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageStartingWith("The database's password is missing: there is no " + file);
        } finally {
            Files.move(away, file);
        }
    }

    @Test
    void the_server_is_the_agreed_one_and_safe() throws SQLException {
        DatabaseAddress address = postgres.start();

        assertThat(ask(address, "show server_version")).isEqualTo(Binaries.VERSION);
        assertThat(ask(address, "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask(address, "show unix_socket_directories")).isEmpty();
        assertThat(ask(address, "show fsync")).isEqualTo("on");
        assertThat(ask(address, "show server_encoding")).isEqualTo("UTF8");
        assertThat(ask(address, "select datlocale from pg_database where datname = current_database()"))
                .isEqualTo("C.UTF-8");
    }

    @Test
    void the_programs_are_unpacked_only_once() throws IOException {
        postgres.start();
        postgres.stop();
        Path program = home.resolve("database/postgresql-18.6/bin/postgres");
        FileTime marked = FileTime.from(Instant.parse("2008-05-30T00:00:00Z"));
        Files.setLastModifiedTime(program, marked);

        postgres.start();

        assertThat(Files.getLastModifiedTime(program)).isEqualTo(marked);
    }

    @Test
    void leftovers_of_a_first_start_that_was_killed_are_cleared(@TempDir Path newHome) throws Exception {
        Files.createDirectories(newHome.resolve("database/postgresql.unfinished/bin/postgres"));
        Files.createDirectories(newHome.resolve("database/data.unfinished/base"));
        EmbeddedPostgres begun = new EmbeddedPostgres(newHome);
        try {
            assertThat(ask(begun.start(), "select 1")).isEqualTo("1");
            assertThat(newHome.resolve("database/data.unfinished")).doesNotExist();
        } finally {
            begun.stop();
        }
    }

    @Test
    void root_serves_another_users_folder_as_that_user(@TempDir Path theirHome) throws Exception {
        Path database = Files.createDirectories(theirHome.resolve("database"));
        assumeThat(Files.getOwner(database).getName()).isEqualTo("root");
        int nobody = 65534;
        Files.setAttribute(theirHome, "unix:uid", nobody);
        Files.setAttribute(database, "unix:uid", nobody);
        EmbeddedPostgres theirs = new EmbeddedPostgres(theirHome);
        try {
            assertThat(ask(theirs.start(), "select 1")).isEqualTo("1");
            assertThat(Files.getAttribute(database.resolve("data/PG_VERSION"), "unix:uid"))
                    .isEqualTo(nobody);
            assertThat(Files.getAttribute(database.resolve("password"), "unix:uid"))
                    .isEqualTo(nobody);
            assertThat(theirs.stop()).isTrue();
            assertThat(ask(theirs.start(), "select 2")).isEqualTo("2");
        } finally {
            theirs.stop();
        }
    }

    @Test
    void a_home_that_is_a_file_is_told_plainly(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("partnership"));

        assertThatThrownBy(() -> new EmbeddedPostgres(file).start())
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith(file + " ")
                .hasMessageContaining("--home");
    }

    @Test
    void data_of_another_major_version_are_left_alone(@TempDir Path newHome) throws IOException {
        Path data = Files.createDirectories(newHome.resolve("database/data"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> new EmbeddedPostgres(newHome).start())
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage(
                        "%s was written by PostgreSQL 17, and this program brings PostgreSQL 18. Use the release of this"
                                + " program that wrote it, or another --home.",
                        data);
    }

    private static Process aCommand() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartsDatabase.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String printedBy(Process command) throws Exception {
        String printed = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(command.exitValue()).isZero();
        return printed;
    }

    private static Path pidFile() {
        return home.resolve("database/data/postmaster.pid");
    }

    private static ProcessHandle postmaster() {
        return Postmaster.find(home.resolve("database/data"))
                .flatMap(postmaster -> ProcessHandle.of(postmaster.pid()))
                .orElseThrow();
    }

    private static void kill(ProcessHandle server) throws Exception {
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);
    }

    private static void claimToBe(long pid) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(pidFile()));
        lines.set(0, Long.toString(pid));
        Files.write(pidFile(), lines);
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
