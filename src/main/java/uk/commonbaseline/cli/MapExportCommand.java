package uk.commonbaseline.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.commonbaseline.mapping.MapDesk;
import uk.commonbaseline.mapping.MapsList;

/// `map export --to FILE`: all maps on one sheet.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes all maps in force, and those of other days, on one sheet for people to look at.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class MapExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Option(names = "--council", paramLabel = "CODE", description = "Only this council's maps. Default: all partners'.")
    private @Nullable String council;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            required = true,
            description = "The .xlsx or .csv file to write; one that stands there is replaced.")
    private Path to;

    @Override
    public Integer call() throws Exception {
        if (!to.toString().toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|csv)")) {
            throw new ParameterException(spec.commandLine(), "--to names an .xlsx or a .csv file, not " + to + ".");
        }
        MapDesk desk = MapDesk.open(where.jobs());
        int lines = MapsList.write(desk, desk.listCouncils(Optional.ofNullable(council)), to);
        spec.commandLine().getOut().printf("%,d lines of maps in %s%n", lines, to);
        spec.commandLine().getOut().flush();
        return ExitCode.CLEAN.number();
    }
}
