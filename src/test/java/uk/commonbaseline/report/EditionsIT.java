package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// The pack of five invented councils as the public and each council read it.
@TestInstance(Lifecycle.PER_CLASS)
class EditionsIT {
    private static final List<String> COUNCILS = List.of("BCC", "AVDC", "WDC", "CDC", "SBDC");

    private final Picture picture = Picture.ofFiveCouncils();
    private final Map<String, PrintedPack> packs = new TreeMap<>();

    @BeforeAll
    void print(@TempDir Path folder) throws IOException {
        EditionLabel label = new EditionLabel("The Partnership", "2008-06 v1", true);
        for (Readership reader : readers()) {
            long begun = System.nanoTime();
            packs.put(
                    reader.name(),
                    PrintedPack.of(picture.pack()
                            .print(
                                    1,
                                    1,
                                    label.readBy(reader, SmallNumbers.USUAL),
                                    reader.folderIn(folder),
                                    List.of())));
            System.err.println(reader + " " + (System.nanoTime() - begun) / 1_000_000);
        }
    }

    private static List<Readership> readers() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Readership.RESTRICTED, Readership.PUBLIC),
                        COUNCILS.stream().map(Readership::council))
                .toList();
    }

    @Test
    void every_edition_is_printed() {
        assertThat(packs).hasSize(7);
    }
}
