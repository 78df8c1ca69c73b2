package uk.commonbaseline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import uk.commonbaseline.partnership.Sha256;

/// Compiles the templates while the product is built, so that the running product holds no compiler.
/// Lists the sha256 of each compiled template beside them; [Templates] loads no other.
final class CompileTemplates {
    private CompileTemplates() {}

    /// Takes the folder of the sources and the folder for the compiled templates.
    public static void main(String[] folders) throws IOException, JRException {
        Path sources = Path.of(folders[0]);
        Path compiled = Files.createDirectories(Path.of(folders[1]));
        List<String> sums = new ArrayList<>();
        for (Path source : sourcesIn(sources)) {
            Path target = compiled.resolve(source.getFileName().toString().replace(".jrxml", ".jasper"));
            if (isStale(source, target)) {
                JasperCompileManager.compileReportToFile(source.toString(), target.toString());
            }
            sums.add(Sha256.of(Files.readAllBytes(target)) + "  " + target.getFileName());
        }
        Files.write(compiled.resolve(Templates.SUMS), sums);
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
