package uk.commonbaseline.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Starts and stops the server process of one cluster. The caller holds the [StartLock].
///
/// @param furtherSettings come after our own and so win
record Server(Path home, Cluster cluster, Binaries binaries, RunAs runAs, List<String> furtherSettings) {
    private static final int TRIES = 5;
    private static final Pattern PORT = Pattern.compile("\\bport=(\\d+)");
    private static final long LARGEST_LOG = 10L * 1024 * 1024;
    private static final List<String> PASSING_TROUBLE =
            List.of("Address already in use", "could not bind", "pre-existing shared memory block");

    static Path log(Path home) {
        return home.resolve("logs").resolve("postgresql.log");
    }

    /// Creates the cluster at the first start. A port that another program takes in the meantime, and the last seconds
    /// of a killed server's children, are waited out.
    void start() {
        if (!cluster.exists()) {
            cluster.create(binaries, runAs);
        }
        disownStrangers();
        String complaint = "";
        for (int tries = 0; tries < TRIES; tries++) {
            long logged = prepareLog();
            if (pgCtl(List.of(
                            "--log=" + log(home),
                            "--options=" + options(tries == 0 ? portOfLastTime() : freePort()),
                            "start"))
                    .succeeded()) {
                return;
            }
            complaint = loggedSince(logged);
            if (PASSING_TROUBLE.stream().noneMatch(complaint::contains)) {
                break;
            }
            letPass();
        }
        throw Complaints.about("start", cluster.database(), complaint);
    }

    /// Rolls back what is in flight, then ends the server.
    boolean stop() {
        ServerCommand stopped = pgCtl(List.of("--mode=fast", "stop"));
        if (!stopped.succeeded()) {
            throw Complaints.about("stop", cluster.database(), stopped.output());
        }
        return true;
    }

    private void disownStrangers() {
        Path file = cluster.data().resolve("postmaster.pid");
        try {
            if (Files.exists(file) && Files.size(file) == 0) {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw Complaints.about(file, problem);
        }
        Postmaster.find(cluster.data()).ifPresent(Postmaster::disown);
    }

    private ServerCommand pgCtl(List<String> words) {
        List<String> common = List.of(
                binaries.program("pg_ctl").toString(),
                "--pgdata=" + cluster.data(),
                "--wait",
                "--timeout=" + ServerCommand.PATIENCE.toSeconds());
        return ServerCommand.run(
                runAs.command(Stream.concat(common.stream(), words.stream()).toList()),
                ServerCommand.PATIENCE.plus(ServerCommand.A_MOMENT));
    }

    /// `pg_ctl` hands them to a shell.
    private String options(int port) {
        return Stream.of(Stream.of("port=" + port), ServerSettings.ALWAYS.stream(), furtherSettings.stream())
                .flatMap(settings -> settings)
                .map("-c '%s'"::formatted)
                .collect(Collectors.joining(" "));
    }

    /// The port of the last start if it is free, so that a service which outlives the server finds it again.
    private int portOfLastTime() {
        try {
            Matcher port = PORT.matcher(Files.readString(cluster.data().resolve("postmaster.opts")));
            return port.find() ? freePort(Integer.parseInt(port.group(1))) : freePort();
        } catch (IOException _) {
            // It was never started, or another program has the port.
            return freePort();
        }
    }

    private static int freePort() {
        try {
            return freePort(0);
        } catch (IOException problem) {
            throw new DatabaseUnavailable(
                    "There is no free port on 127.0.0.1 for the database.",
                    "End programs that hold many connections, %s.".formatted(Complaints.OR_YOUR_OWN),
                    problem);
        }
    }

    /// Any free port for 0, else the given one.
    ///
    /// @throws IOException when it is taken
    private static int freePort(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Keeps one old log at most.
    ///
    /// @return how many bytes the log holds already
    private long prepareLog() {
        Path log = log(home);
        try {
            if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
                Files.move(log, log.resolveSibling("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            if (!Files.exists(log)) {
                Folders.writePrivately(log, "");
            }
            runAs.own(List.of(log, cluster.database()));
            return Files.size(log);
        } catch (IOException problem) {
            throw Complaints.about(log, problem);
        }
    }

    private String loggedSince(long logged) {
        try (var reader = Files.newByteChannel(log(home)).position(logged)) {
            byte[] rest = new byte[Math.toIntExact(Math.min(reader.size() - logged, LARGEST_LOG))];
            int read = reader.read(ByteBuffer.wrap(rest));
            return new String(rest, 0, Math.max(read, 0), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw Complaints.about(log(home), problem);
        }
    }

    private static void letPass() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
