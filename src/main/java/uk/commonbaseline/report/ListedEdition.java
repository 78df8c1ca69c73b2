package uk.commonbaseline.report;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An edition as the list of all editions shows it: what its manifests say, and what can't be said.
///
/// @param number place in the list, from 1
/// @param changed what changed since the edition before; empty where its manifest doesn't tell
record ListedEdition(
        int number,
        String partnership,
        String name,
        boolean draft,
        String changed,
        List<Said> facts,
        List<ListedFolder> readerships) {
    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2})-v(\\d{1,9})");

    /// One line about it.
    record Said(String fact, String value) {}

    public boolean hasFacts() {
        return !facts.isEmpty();
    }

    /// Whether a folder is an edition's: by its name, or by a manifest in it.
    static boolean isEdition(Path folder) {
        return NAME.matcher(folder.getFileName().toString()).matches()
                || Files.exists(folder.resolve(EditionFiles.MANIFEST));
    }

    /// By month, then by version, the second of which is no longer a text from 10 on.
    static String age(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        return name.matches()
                ? "%s %010d".formatted(name.group(1), Long.parseLong(name.group(2)))
                : folder.getFileName().toString();
    }

    /// Reads an edition's folder, and those in it for other readers.
    ///
    /// @param printedFor besides the project; whose folder is missing is said to be
    static ListedEdition read(Path board, Path folder, int number, List<Readership> printedFor) throws IOException {
        List<ListedFolder> readerships = new ArrayList<>();
        readerships.add(ListedFolder.read(board, folder));
        for (Path other : others(folder, printedFor)) {
            readerships.add(ListedFolder.read(board, other));
        }
        printedFor.stream()
                .filter(reader -> !Files.isDirectory(reader.folderIn(folder)))
                .forEach(reader -> readerships.add(ListedFolder.missing(reader)));
        ListedFolder told = readerships.stream()
                .filter(each -> each.trouble().isEmpty())
                .findFirst()
                .orElse(readerships.getFirst());
        String name = NAME.matcher(folder.getFileName().toString())
                .replaceFirst((MatchResult parts) -> parts.group(1) + " v" + parts.group(2));
        return new ListedEdition(
                number, told.partnership(), name, told.draft(), told.changed(), told.facts(), readerships);
    }

    private static List<Path> others(Path folder, List<Readership> printedFor) throws IOException {
        List<Path> others = new ArrayList<>();
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, each -> isReaders(each, printedFor))) {
            inside.forEach(others::add);
        }
        others.sort(Comparator.comparing((Path each) -> !each.endsWith(Readership.PUBLIC.name()))
                .thenComparing(Path::getFileName));
        return others;
    }

    /// A reader's folder without its manifest is one all the same, and said to be without.
    private static boolean isReaders(Path folder, List<Readership> printedFor) {
        return Files.exists(folder.resolve(EditionFiles.MANIFEST))
                || (Files.isDirectory(folder)
                        && printedFor.contains(
                                new Readership(folder.getFileName().toString())));
    }
}
