package uk.commonbaseline.inbound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Files that others look for: nobody sees one half written.
public final class WholeFile {
    private WholeFile() {}

    /// Written under another name and then renamed; a file of this name is replaced. The folder must be there.
    public static void write(Path file, byte[] content) throws IOException {
        Path partial = file.resolveSibling("." + file.getFileName() + ".part");
        Files.deleteIfExists(partial);
        Files.write(partial, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
