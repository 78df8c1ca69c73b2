package uk.commonbaseline.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The server process as `postmaster.pid` in its data folder names it. The file outlives a killed server, and its
/// process
/// number may belong to another program by then, so nothing in it is believed before [#isAlive()].
///
/// @param dataFolder the cluster's folder
/// @param ready whether the server says that it accepts connections
record Postmaster(Path dataFolder, long pid, int port, boolean ready) {
    private static final String FILE = "postmaster.pid";
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /// No system hands out a process number as high as this.
    private static final long NOBODYS_PID = Integer.MAX_VALUE;

    /// What the file says, or nothing when it is absent or only half written.
    static Optional<Postmaster> find(Path dataFolder) {
        if (!Files.exists(dataFolder)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(dataFolder.resolve(FILE));
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            boolean ready =
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            return Optional.of(new Postmaster(
                    dataFolder,
                    Long.parseLong(lines.getFirst().strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip()),
                    ready));
        } catch (NoSuchFileException | NumberFormatException _) {
            return Optional.empty();
        } catch (IOException problem) {
            throw Complaints.about(dataFolder.resolve(FILE), problem);
        }
    }

    /// Whether the process runs and is this cluster's server, not a stranger that was given the number of a dead one.
    boolean isAlive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent() && looksLikeOurServer();
    }

    /// A server works in its data folder. Where the system doesn't tell, the program's name must do.
    private boolean looksLikeOurServer() {
        try {
            Path workingFolder = Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"));
            return workingFolder.equals(dataFolder.toRealPath());
        } catch (IOException _) {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().command())
                    .map(command -> command.endsWith("postgres"))
                    .orElse(true);
        }
    }

    /// Makes the file of a dead server harmless when its number has gone to another program, which PostgreSQL
    /// would take for a running server. The file stays: PostgreSQL reads in it which shared memory the orphans
    /// of the dead server may still be using.
    void disown() {
        Path file = dataFolder.resolve(FILE);
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            lines.set(0, Long.toString(NOBODYS_PID));
            Files.write(file, lines);
        } catch (IOException problem) {
            throw Complaints.about(file, problem);
        }
    }
}
