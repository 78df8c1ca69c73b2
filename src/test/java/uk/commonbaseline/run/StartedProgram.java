package uk.commonbaseline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.inbound.Home;

/// The program as a command starts it, in this process, with a home and a database of the test's own.
public final class StartedProgram implements AutoCloseable {
    private final Home home;
    private final ConfigurableApplicationContext context;
    private final JdbcClient jdbc;

    private StartedProgram(Home home, ConfigurableApplicationContext context, JdbcClient jdbc) {
        this.home = home;
        this.context = context;
        this.jdbc = jdbc;
    }

    public static StartedProgram in(Path home, Path jobs, TestDatabase database) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                .run(
                        "--baseline.home=" + home.toAbsolutePath(),
                        "--baseline.jobs=" + jobs.toAbsolutePath(),
                        "--spring.datasource.url=" + database.address().url(),
                        "--spring.datasource.username=" + database.address().user(),
                        "--spring.datasource.password=" + database.address().password(),
                        "--spring.flyway.url=" + database.address().url(),
                        "--spring.flyway.user=" + database.address().user(),
                        "--spring.flyway.password=" + database.address().password());
        return new StartedProgram(new Home(home), context, JdbcClient.create(database.dataSource()));
    }

    /// One night over what lies in the inbound folders.
    public List<DeliveryOutcome> night() throws IOException, SQLException {
        return context.getBean(Night.class).run(Optional.of(Duration.ZERO), Progress.SILENT);
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public Home home() {
        return home;
    }

    /// Copies all samples into the inbound folders, as if the officers had dropped them at one moment.
    public static void dropSamples(Home home) throws IOException {
        FileTime dropped = FileTime.from(Instant.now());
        for (Path sample : listSamples()) {
            Path target = home.inbound().resolve(samples().relativize(sample).toString());
            Files.createDirectories(target.getParent());
            Files.copy(sample, target);
            Files.setLastModifiedTime(target, dropped);
        }
    }

    /// `input-samples/<council>/<feed>/<file>`; what is expected of them lies one folder deeper.
    public static List<Path> listSamples() {
        try (Stream<Path> files = Files.walk(samples())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> samples().relativize(file).getNameCount() == 3)
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static Path samples() {
        return Path.of("input-samples");
    }

    @Override
    public void close() {
        context.close();
    }
}
