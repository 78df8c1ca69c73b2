package uk.commonbaseline.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.report.style.Pinned;
import uk.commonbaseline.report.style.Style;

/// Compiles the templates while the product is built, so that the running product holds no compiler, and gives them the
/// colours and the face of the style. Lists the sha256 of each compiled template and each file of the style beside
/// them;
/// [Pinned] gives out no other.
final class CompileTemplates {
    private static final String SHEET = "style.jrtx";
    private final Path sources;
    private final Path compiled;
    private final Path look;
    private final Style style;
    private final List<String> sums = new ArrayList<>();

    private CompileTemplates(Path sources, Path compiled) throws IOException {
        this.sources = sources;
        this.compiled = Files.createDirectories(compiled);
        this.look = sources.resolve(Style.FOLDER + "style.yml");
        this.style = Style.read(Files.readString(look));
    }

    /// Takes the folder of the sources and the folder for the compiled templates.
    public static void main(String[] folders) throws IOException, JRException {
        new CompileTemplates(Path.of(folders[0]), Path.of(folders[1])).compile();
    }

    private void compile() throws IOException, JRException {
        List<String> missing = style.missing(file -> Files.exists(sources.resolve(file)));
        if (!missing.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), missing));
        }
        for (Path source : sourcesIn(sources)) {
            String text = Files.readString(source);
            String name = source.getFileName().toString().replace(".jrxml", "");
            if (GridRoom.isGrid(text)) {
                for (GridRoom room : GridRoom.all(text)) {
                    compile(source, room.fill(text), room.template(name));
                }
            } else {
                compile(source, text, name);
            }
        }
        write(SHEET, style.fill(Files.readString(sources.resolve(Style.FOLDER + SHEET))));
        write(Style.FOLDER + "fonts.xml", style.fontFamilies());
        note(Style.FOLDER + "style.yml");
        for (String file : style.files()) {
            note(file);
        }
        Files.write(compiled.resolve(Pinned.SUMS), sums);
    }

    private void compile(Path source, String text, String name) throws IOException, JRException {
        Path target = compiled.resolve(name + ".jasper");
        if (isStale(source, target) || isStale(look, target)) {
            byte[] filled = style.fill(text).getBytes(StandardCharsets.UTF_8);
            JasperDesign design = JRXmlLoader.load(new ByteArrayInputStream(filled));
            JasperCompileManager.compileReportToFile(design, target.toString());
        }
        note(target.getFileName().toString());
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(compiled.resolve(name), content);
        note(name);
    }

    private void note(String name) throws IOException {
        sums.add(Sha256.of(Files.readAllBytes(compiled.resolve(name))) + "  " + name);
    }

    private static List<Path> sourcesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jrxml"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isStale(Path source, Path target) throws IOException {
        return !Files.exists(target)
                || Files.getLastModifiedTime(source).compareTo(Files.getLastModifiedTime(target)) > 0;
    }
}
