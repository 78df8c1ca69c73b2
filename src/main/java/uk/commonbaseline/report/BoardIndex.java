package uk.commonbaseline.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.report.screen.Templates;

/// `board/index.html`: all editions that were printed, the newest first, each with its files.
public final class BoardIndex {
    private static final String NAME = "index.html";

    private BoardIndex() {}

    /// Writes the list of what lies in the folder now. Whoever reads it meanwhile sees the one before.
    ///
    /// @param printedFor by the names of editions' folders, for whom besides the project they were printed
    /// @throws UncheckedIOException when it can't be written
    public static void write(Path board, Map<String, List<Readership>> printedFor) {
        try {
            put(board, list(board, printedFor));
        } catch (IOException unwritten) {
            throw new UncheckedIOException("the list of editions could not be written", unwritten);
        }
    }

    private static void put(Path board, List<ListedEdition> editions) throws IOException {
        Map<String, Object> page = new HashMap<>();
        page.put("style", Templates.style());
        page.put("title", title(editions));
        page.put("count", count(editions.size()));
        page.put("editions", editions);
        Path partial = board.resolve("." + NAME + ".part");
        try {
            Files.writeString(partial, Templates.get(NAME).execute(page));
            EditionRights.keep(partial); // it tells what changed in the restricted editions
            Files.move(
                    partial, board.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static List<ListedEdition> list(Path board, Map<String, List<Readership>> printedFor) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(board, Files::isDirectory)) {
            for (Path folder : inside) {
                if (ListedEdition.isEdition(folder)) {
                    folders.add(folder);
                }
            }
        }
        folders.sort(Comparator.comparing(ListedEdition::age).reversed());
        List<ListedEdition> editions = new ArrayList<>();
        for (Path folder : folders) {
            List<Readership> readers =
                    printedFor.getOrDefault(folder.getFileName().toString(), List.of());
            editions.add(ListedEdition.read(board, folder, editions.size() + 1, readers));
        }
        return editions;
    }

    private static String title(List<ListedEdition> editions) {
        return editions.stream()
                        .map(ListedEdition::partnership)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .map(name -> name + ": ")
                        .orElse("")
                + "editions of the board pack";
    }

    private static String count(int editions) {
        return switch (editions) {
            case 0 -> "No edition has been printed yet.";
            case 1 -> "One edition has been printed.";
            default -> editions + " editions have been printed, the newest first.";
        };
    }
}
