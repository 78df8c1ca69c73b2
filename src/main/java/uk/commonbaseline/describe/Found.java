package uk.commonbaseline.describe;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.commonbaseline.sheet.FileLayout.Format;

/// All that was found in a file.
///
/// @param encoding of text files only
/// @param lineEnds of text files only, else empty
record Found(
        Path file,
        String sha256,
        Format format,
        Optional<TextEncoding> encoding,
        String lineEnds,
        boolean quoted,
        char delimiter,
        List<Table> tables) {
    Found {
        tables = List.copyOf(tables);
    }

    String name() {
        return String.valueOf(file.getFileName());
    }
}
