package uk.commonbaseline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.template.Template;

/// `template COUNCIL/FEED`: a workbook to fill in.
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description =
                "Writes a workbook to fill in, from the definition of an extract. Dropped into the extract's folder it is read as it is.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class TemplateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(paramLabel = "COUNCIL/FEED", description = "The extract, such as BCC/staff.")
    private String extract;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Where to write it. Default: \"<council> <feed> template.xlsx\" here.")
    private @Nullable Path to;

    @Override
    public Integer call() throws Exception {
        String[] names = extract.split("/", -1);
        Path jobs = where.jobs();
        FeedDefinition feed = Feeds.read(jobs.resolve("feeds"))
                .find(names[0], names.length == 2 ? names[1] : "")
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no extract %s. Name it as its definition under jobs/feeds, such as BCC/staff."
                                .formatted(extract)));
        Path file = to == null ? Path.of("%s %s template.xlsx".formatted(feed.council(), feed.feed())) : to;
        if (Files.exists(file)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is a file %s already; it may be filled in. Name another.".formatted(file));
        }
        Files.write(file, Template.of(feed, jobs.resolve("maps")), StandardOpenOption.CREATE_NEW);
        spec.commandLine().getOut().println(file);
        return ExitCode.CLEAN.number();
    }
}
