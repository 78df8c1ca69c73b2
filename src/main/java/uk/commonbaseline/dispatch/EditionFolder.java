package uk.commonbaseline.dispatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.report.PrintedManifest;
import uk.commonbaseline.report.Readership;

/// A printed edition for one kind of reader, as its manifest describes it. Its files are read only through it, and
/// only as long as they are what was printed.
record EditionFolder(
        Path folder, String name, Readership readership, PrintedManifest manifest, Map<String, String> files) {
    static final String MANIFEST = PrintedManifest.FILE;
    private static final String PDF = Attachment.PDF.file();

    EditionFolder {
        files = new LinkedHashMap<>(files);
    }

    /// Opens an edition for a reader.
    ///
    /// @param name of the edition's folder, such as `2008-06-v1`
    /// @throws Unfit when it is not there, or not for that reader
    static EditionFolder open(Path board, String name, Readership readership) throws Unfit {
        Path folder = readership.folderIn(board.resolve(name));
        PrintedManifest manifest = manifest(folder, name);
        String printedFor = manifest.text("readership").orElse(readership.isRestricted() ? readership.name() : "");
        if (!printedFor.equals(readership.name())) {
            throw new Unfit("%s of edition %s was printed for \"%s\", not for \"%s\", so it is not sent"
                    .formatted(MANIFEST, name, printedFor, readership.name()));
        }
        Map<String, String> files = manifest.files();
        if (!files.containsKey(PDF)) {
            throw new Unfit("the manifest of edition %s names no %s".formatted(name, PDF));
        }
        return new EditionFolder(folder, name, readership, manifest, files);
    }

    private static PrintedManifest manifest(Path folder, String name) throws Unfit {
        try {
            return PrintedManifest.read(folder);
        } catch (PrintedManifest.Unreadable problem) {
            throw new Unfit("edition %s can't be read: %s; put its folder back from the backup"
                    .formatted(name, problem.getMessage()));
        }
    }

    String partnership() {
        return text("partnership").orElse("The partnership");
    }

    /// As it stands on the pages, such as `2008-06 v1`.
    String edition() {
        return text("edition").orElse(name);
    }

    boolean draft() {
        return manifest.draft();
    }

    /// A text of the manifest; empty where it says nothing.
    Optional<String> text(String entry) {
        return manifest.text(entry);
    }

    String packSha256() {
        return files.getOrDefault(PDF, "");
    }

    /// One of its files, if it has it.
    Optional<EditionFile> find(String file) throws Unfit {
        if (!files.containsKey(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EditionFile(file, files.getOrDefault(file, ""), Files.size(path(file))));
        } catch (IOException _) {
            throw missing(file);
        }
    }

    /// The content of one of its files, which is what was printed.
    ///
    /// @param sha256 as it was noted; the manifest must say the same
    /// @throws Unfit when the file is missing, changed or replaced
    byte[] read(String file, String sha256) throws Unfit {
        if (!sha256.equals(files.get(file))) {
            throw new Unfit("%s of edition %s was printed anew since, so this is not sent".formatted(file, name));
        }
        return read(file);
    }

    /// As [#read(String, String)], against the manifest alone.
    byte[] read(String file) throws Unfit {
        byte[] content;
        try {
            content = Files.readAllBytes(path(file));
        } catch (IOException _) {
            throw missing(file);
        }
        if (!Sha256.of(content).equals(files.get(file))) {
            throw new Unfit("%s of edition %s has changed since it was printed (its sha256 differs from the manifest's)"
                    .formatted(file, name));
        }
        return content;
    }

    /// The manifest itself, as it was when the edition was opened; it has no fingerprint of its own.
    byte[] readManifest() {
        return manifest.content();
    }

    private Unfit missing(String file) {
        return new Unfit("%s of edition %s is missing from %s".formatted(file, name, folder));
    }

    /// Never outside the edition's folder, and never through a link.
    private Path path(String file) throws Unfit {
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder.normalize()) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw missing(file);
        }
        return path;
    }
}
