package uk.commonbaseline.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The spreadsheet program that is installed on this machine, with settings of its own: British, as an officer's is.
public final class LibreOffice {
    private static final String BRITISH = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">\
            <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-GB</value></prop></item></oor:items>""";

    private final Path program;
    private final Path settings;

    private LibreOffice(Path program, Path settings) {
        this.program = program;
        this.settings = settings;
    }

    /// Looks along the path.
    public static Optional<LibreOffice> find(Path settings) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new LibreOffice(program, settings));
    }

    /// Saves the files in another format, under their own names with another ending.
    ///
    /// @param format as the program names it, such as `fods`
    public List<Path> convert(List<Path> files, String format, Path folder) throws IOException, InterruptedException {
        Path own = Files.createDirectories(settings.resolve("user")).resolve("registrymodifications.xcu");
        if (!Files.exists(own)) {
            Files.writeString(own, BRITISH);
        }
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + settings.toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path log = Files.createTempFile(settings.getParent(), "convert", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        List<Path> converted = files.stream()
                .map(file -> folder.resolve(stem(file) + "." + ending(format)))
                .toList();
        for (Path each : converted) {
            if (!Files.isRegularFile(each)) {
                throw new IOException(each.getFileName() + " was not made: " + Files.readString(log));
            }
        }
        return converted;
    }

    private static String ending(String format) {
        return format.contains(":") ? format.substring(0, format.indexOf(':')) : format;
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
