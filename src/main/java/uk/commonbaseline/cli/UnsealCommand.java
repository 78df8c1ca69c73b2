package uk.commonbaseline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.inbound.KeyFolder;
import uk.commonbaseline.inbound.Vault;

/// `unseal FILE --to FOLDER`: an original as the council sent it.
@Command(
        name = "unseal",
        mixinStandardHelpOptions = true,
        description =
                "Writes the plain content of a sealed original into a folder, readable by you alone. Delete it when you are done.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class UnsealCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(UnsealCommand.class);

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(paramLabel = "FILE", description = "The sealed file, in archive or quarantine.")
    private Path file;

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "Where to write its content.")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
        }
        LogOfCommand.open(spec.commandLine());
        Path plain = new Vault(KeyFolder.open(where.keys(), where.home()), where.home()).unseal(file, folder);
        LOG.info("{} was unsealed by {}", file.getFileName(), System.getProperty("user.name"));
        spec.commandLine().getOut().println(plain);
        spec.commandLine().getOut().flush();
        return ExitCode.CLEAN.number();
    }
}
