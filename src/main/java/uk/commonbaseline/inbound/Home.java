package uk.commonbaseline.inbound;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/// The partnership's folders. Nothing outside them is ever opened.
public record Home(Path root) {
    public Home {
        root = root.toAbsolutePath().normalize();
    }

    public Path inbound() {
        return root.resolve("inbound");
    }

    public Path processing() {
        return root.resolve("processing");
    }

    public Path archive() {
        return root.resolve("archive");
    }

    public Path quarantine() {
        return root.resolve("quarantine");
    }

    public Path returned() {
        return root.resolve("returned");
    }

    public Path board() {
        return root.resolve("board");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /// Where originals are unsealed for as long as somebody reads them.
    Path opened() {
        return root.resolve("opened");
    }

    /// As noted in the register: relative to home, with forward slashes.
    public String relative(Path path) {
        return root.relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /// The file that the register speaks of.
    ///
    /// @throws IllegalArgumentException when it would lie outside home
    public Path resolve(String relative) {
        Path path = root.resolve(relative).normalize();
        if (!path.startsWith(root)) {
            throw new IllegalArgumentException("outside the partnership's folders: " + relative);
        }
        return path;
    }

    /// Makes all folders, with an inbound folder for each council and feed, so that officers find where to drop.
    public void prepare(Collection<Path> inboundFolders) throws IOException {
        for (Path folder : new Path[] {inbound(), processing(), archive(), quarantine(), returned(), board(), logs()}) {
            Files.createDirectories(folder);
        }
        for (Path folder : inboundFolders) {
            Files.createDirectories(inbound().resolve(folder));
        }
    }

    /// Bytes free where the folders lie.
    public long freeBytes() throws IOException {
        FileStore store = Files.getFileStore(root);
        return store.getUsableSpace();
    }
}
