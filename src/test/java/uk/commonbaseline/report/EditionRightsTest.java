package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who on the machine may read what of an edition.
class EditionRightsTest {
    @TempDir
    private Path board;

    private Path edition;

    @BeforeEach
    void print() throws IOException {
        assumeTrue(board.getFileSystem().supportedFileAttributeViews().contains("posix"), "no such permissions here");
        edition = board.resolve("2008-06-v1");
        for (String file :
                new String[] {"pack.pdf", "tables/a.csv", "public/pack.pdf", "public/tables/a.csv", "WDC/pack.pdf"}) {
            Files.createDirectories(edition.resolve(file).getParent());
            Files.writeString(edition.resolve(file), file);
        }
        all("rwxr-xr-x", "rw-r--r--");
    }

    @Test
    void all_but_the_public_copy_is_for_owner_and_group_and_the_way_to_the_public_one_is_open() throws IOException {
        EditionRights.close(edition);
        assertThat(permissions()).containsEntry("", "rwx------");
        EditionRights.open(edition);
        assertThat(permissions())
                .isEqualTo(Map.of(
                        "", "rwxr-x--x",
                        "pack.pdf", "rw-r-----",
                        "tables", "rwxr-x---",
                        "tables/a.csv", "rw-r-----",
                        "public", "rwxr-xr-x",
                        "public/pack.pdf", "rw-r--r--",
                        "public/tables", "rwxr-xr-x",
                        "public/tables/a.csv", "rw-r--r--",
                        "WDC", "rwxr-x---",
                        "WDC/pack.pdf", "rw-r-----"));
    }

    @Test
    void without_a_public_copy_nobody_else_passes() throws IOException {
        Files.move(edition.resolve("public"), board.resolve("elsewhere"));
        EditionRights.open(edition);
        assertThat(permissions()).containsEntry("", "rwxr-x---");
    }

    @Test
    void nobody_gets_more_than_the_system_gave() throws IOException {
        all("rwx------", "rw-------");
        EditionRights.open(edition);
        assertThat(permissions())
                .containsEntry("", "rwxr-x---")
                .containsEntry("pack.pdf", "rw-------")
                .containsEntry("public/pack.pdf", "rw-------");
    }

    private void all(String folders, String files) throws IOException {
        try (Stream<Path> found = Files.walk(edition)) {
            for (Path each : found.toList()) {
                Files.setPosixFilePermissions(
                        each, PosixFilePermissions.fromString(Files.isDirectory(each) ? folders : files));
            }
        }
    }

    private Map<String, String> permissions() throws IOException {
        Map<String, String> permissions = new TreeMap<>();
        try (Stream<Path> found = Files.walk(edition)) {
            for (Path each : found.toList()) {
                permissions.put(
                        edition.relativize(each).toString(),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
            }
        }
        return permissions;
    }
}
