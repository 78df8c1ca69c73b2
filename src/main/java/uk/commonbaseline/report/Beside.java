package uk.commonbaseline.report;

import java.nio.file.Path;

/// A file that lies beside an edition's own, is named in its manifest, and is made elsewhere.
public interface Beside {
    String name();

    /// Writes it to this place, where nothing lies yet.
    void write(Path file);

    /// A file of this name.
    static Beside named(String name, java.util.function.Consumer<Path> written) {
        return new Beside() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void write(Path file) {
                written.accept(file);
            }
        };
    }
}
