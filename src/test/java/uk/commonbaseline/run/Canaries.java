package uk.commonbaseline.run;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Invented details of a person that stand nowhere else, and the search for them.
final class Canaries {
    static final String NAME = "Quillerby";
    static final String NI_NUMBER = "ZX918273B";
    static final String ACCOUNT = "31-92-64 70918265";
    static final String BORN = "13.07.1951";
    static final String E_MAIL = "q.zandt@canary.invalid";

    private static final List<String> ALL = List.of(NAME, NI_NUMBER, "70918265", BORN, "zandt@canary");
    private static final List<Charset> WRITTEN_AS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Canaries() {}

    /// Each file below the folder that holds one, in its bytes or its name, and each page's text of a PDF.
    static List<String> find(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                search(folder.relativize(file).toString(), file, found);
            }
        }
        return found;
    }

    private static void search(String name, Path file, List<String> found) throws IOException {
        String content;
        try {
            content = name + "\n" + Files.readString(file, StandardCharsets.ISO_8859_1) + text(file);
        } catch (NoSuchFileException _) {
            return;
        }
        String lower = content.toLowerCase(Locale.ROOT);
        for (String canary : ALL) {
            for (Charset written : WRITTEN_AS) {
                byte[] bytes = canary.toLowerCase(Locale.ROOT).getBytes(written);
                if (lower.contains(new String(bytes, StandardCharsets.ISO_8859_1))) {
                    found.add(name + ": " + canary);
                }
            }
        }
    }

    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".pdf")) {
            return "";
        }
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
