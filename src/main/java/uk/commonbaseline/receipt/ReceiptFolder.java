package uk.commonbaseline.receipt;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.inbound.WholeFile;

/// Writes receipts into the council's folder, as a page and as plain text. A receipt that can't be written fails the
/// delivery: it is what the officer works from.
@Component
public class ReceiptFolder {
    private final Home home;
    private final Template page = template("receipt.html", true);
    private final Template text = template("receipt.txt", false);

    ReceiptFolder(Home home) {
        this.home = home;
    }

    /// Writes both forms; the same receipt written again replaces itself.
    ///
    /// @param folder name of the folder under `returned`
    /// @return the page's path
    public Path write(Receipt receipt, String folder) throws IOException {
        return write(receipt, folder, Optional.empty());
    }

    /// As [#write(Receipt, String)], and the receipt points to the workbook to correct that lies beside it.
    public Path write(Receipt receipt, String folder, Optional<Path> workbook) throws IOException {
        ReceiptWords words = new ReceiptWords(receipt, workbook.map(file -> String.valueOf(file.getFileName())));
        String name = " - receipt " + receipt.reference();
        put(beside(receipt.fileName(), folder, name + ".txt"), text.execute(words));
        Path written = beside(receipt.fileName(), folder, name + ".html");
        put(written, page.execute(words));
        return written;
    }

    /// Writes what belongs to a receipt besides the receipt itself, in the same folder and under a name that begins
    /// alike.
    public Path write(String fileName, String folder, String ending, byte[] content) throws IOException {
        Path file = beside(fileName, folder, ending);
        WholeFile.write(file, content);
        return file;
    }

    private Path beside(String fileName, String folder, String ending) throws IOException {
        Path returned = home.returned().resolve(plain(folder.isEmpty() ? "unknown-council" : folder));
        Files.createDirectories(returned);
        refuseElsewhere(returned);
        return returned.resolve(stem(fileName) + ending);
    }

    /// What is written here is one council's alone: a folder that leads to another one's, or out of the home, is none.
    private void refuseElsewhere(Path returned) throws IOException {
        Path real = home.returned().toRealPath().resolve(String.valueOf(returned.getFileName()));
        if (!returned.toRealPath().equals(real)) {
            throw new IOException("%s leads elsewhere, so nothing is written there. Replace the link by a folder."
                    .formatted(home.relative(returned)));
        }
    }

    private static void put(Path file, String content) throws IOException {
        WholeFile.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String stem(String fileName) {
        String stem = plain(fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
        return stem.length() > 100 ? stem.substring(0, 100) : stem;
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9 ._()-]+", "_").replaceAll("^\\.+", "_");
    }

    private static Template template(String name, boolean escaped) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ReceiptFolder.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            return Mustache.compiler()
                    .escapeHTML(escaped)
                    .emptyStringIsFalse(true)
                    .compile(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// For tests and previews.
    List<String> both(Receipt receipt) {
        ReceiptWords words = new ReceiptWords(receipt);
        return List.of(page.execute(words), text.execute(words));
    }
}
