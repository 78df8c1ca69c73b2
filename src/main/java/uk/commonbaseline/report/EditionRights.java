package uk.commonbaseline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who on this machine may read what of an edition: the public copy whoever the system lets, everything else the
/// program's user and group alone. Never more than the system gave to begin with. Where a file system knows no such
/// permissions, its own rules hold.
public final class EditionRights {
    private static final Logger LOG = LoggerFactory.getLogger(EditionRights.class);
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r-----");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-x---");

    private EditionRights() {}

    /// Closes a folder to everybody but the program's user, as long as an edition is printed in it.
    public static void close(Path folder) throws IOException {
        set(folder, OWNER);
    }

    /// Opens an edition to those who may read it; its folder itself is opened last.
    public static void open(Path edition) throws IOException {
        Path open = Readership.PUBLIC.folderIn(edition);
        try (Stream<Path> found = Files.walk(edition)) {
            List<Path> kept = found.filter(each -> !each.equals(edition) && !each.startsWith(open))
                    .toList();
            for (Path each : kept) {
                keep(each);
            }
        }
        Set<PosixFilePermission> folder = EnumSet.copyOf(FOLDER);
        if (permissions(open).contains(PosixFilePermission.OTHERS_EXECUTE)) {
            folder.add(PosixFilePermission.OTHERS_EXECUTE); // to pass through to the public copy, not to look around
        }
        set(edition, folder);
    }

    /// Keeps a file or a folder to the program's user and group.
    static void keep(Path file) throws IOException {
        Set<PosixFilePermission> allowed = permissions(file);
        allowed.retainAll(Files.isDirectory(file) ? FOLDER : FILE);
        set(file, allowed);
    }

    private static Set<PosixFilePermission> permissions(Path file) throws IOException {
        return knowsPermissions(file)
                ? EnumSet.copyOf(Files.getPosixFilePermissions(file))
                : EnumSet.noneOf(PosixFilePermission.class);
    }

    private static void set(Path file, Set<PosixFilePermission> permissions) {
        if (knowsPermissions(file)) {
            try {
                Files.setPosixFilePermissions(file, permissions);
            } catch (IOException refused) {
                LOG.warn("{} keeps the permissions that its file system gives it", file, refused);
            }
        }
    }

    private static boolean knowsPermissions(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
    }
}
