package uk.commonbaseline.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Under whom PostgreSQL's programs run. They refuse to run as root, so root runs them in a user namespace without
/// privileges, or hands the folder to an unprivileged user and runs them as that one.
///
/// @param prefix what stands before each command; empty for an ordinary user
/// @param uid the user who must own what PostgreSQL writes; negative where that is ourselves
record RunAs(List<String> prefix, int uid, int gid) {
    private static final int OURSELVES = -1;

    /// The user "nobody" by the custom of Linux systems.
    private static final int NOBODY = 65534;

    RunAs {
        prefix = List.copyOf(prefix);
    }

    static RunAs whoMayRun(Binaries binaries, Path database) {
        RunAs ourselves = new RunAs(List.of(), OURSELVES, OURSELVES);
        if (!isRoot()) {
            return ourselves;
        }
        return waysForRoot(database)
                .filter(way -> way.canRun(binaries))
                .findFirst()
                .orElseThrow(() -> new DatabaseUnavailable(
                        "PostgreSQL refuses to run as root, and neither \"unshare -U\" nor \"setpriv\" can take root's rights away for %s."
                                .formatted(database),
                        "Run the command as an ordinary user, install util-linux, %s."
                                .formatted(Complaints.OR_YOUR_OWN)));
    }

    private static boolean isRoot() {
        Optional<String> user = ProcessHandle.current().info().user();
        return user.filter(name -> name.equals("root") || name.equals("0")).isPresent();
    }

    /// A folder that an ordinary user owns stays that user's; only root's own folder may change hands.
    private static Stream<RunAs> waysForRoot(Path database) {
        int uid = owner(database, "unix:uid");
        RunAs withoutPrivileges = new RunAs(List.of("unshare", "-U"), OURSELVES, OURSELVES);
        return uid == 0
                ? Stream.of(withoutPrivileges, as(NOBODY, NOBODY))
                : Stream.of(as(uid, owner(database, "unix:gid")));
    }

    private static RunAs as(int uid, int gid) {
        return new RunAs(List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"), uid, gid);
    }

    private static int owner(Path path, String attribute) {
        try {
            return (Integer) Files.getAttribute(path, attribute);
        } catch (IOException problem) {
            throw Complaints.about(path, problem);
        }
    }

    private boolean canRun(Binaries binaries) {
        return ServerCommand.run(
                        command(List.of(binaries.program("postgres").toString(), "--version")), ServerCommand.A_MOMENT)
                .succeeded();
    }

    List<String> command(List<String> words) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(words);
        return whole;
    }

    /// Sees to it that PostgreSQL may read and write these paths and what they hold.
    void own(List<Path> paths) {
        if (uid == OURSELVES) {
            return;
        }
        for (Path path : paths) {
            try (Stream<Path> found = Files.walk(path)) {
                for (Path each :
                        found.filter(each -> owner(each, "unix:uid") != uid).toList()) {
                    Files.setAttribute(each, "unix:uid", uid);
                    Files.setAttribute(each, "unix:gid", gid);
                }
            } catch (IOException problem) {
                throw Complaints.about(path, problem);
            }
        }
    }
}
