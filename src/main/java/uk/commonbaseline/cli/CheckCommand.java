package uk.commonbaseline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.template.FilledTemplate;
import uk.commonbaseline.warehouse.Checked;

/// `check FILE`: the same reading and rules as the night, writing nothing.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Reads a file as the night would and says what it would find. Writes nothing, needs no database; where it runs, the columns are compared with those of the last delivery.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class CheckCommand implements Callable<Integer> {
    private static final int SHOWN = 50;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(paramLabel = "FILE", description = "The file to check.")
    private Path file;

    @Option(names = "--council", paramLabel = "CODE", description = "Whose file it is. Default: as its folder says.")
    private @Nullable String council;

    @Option(
            names = "--feed",
            paramLabel = "FEED",
            description =
                    "Which extract it is: its name, the path of a definition, or - for one from standard input. Default: as its folder says.")
    private @Nullable String feed;

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
        }
        FeedDefinition definition = definition();
        try (AnnotationConfigApplicationContext rules =
                new AnnotationConfigApplicationContext("uk.commonbaseline.rules")) {
            WhatIsKnown known = WhatIsKnown.of(definition, where);
            Checked checked = Checked.check(file, definition, rules.getBean(RuleBook.class), known.forChecking());
            show(checked, known.waivers().remarks(), spec.commandLine().getOut());
            return code(checked).number();
        }
    }

    private static ExitCode code(Checked checked) {
        return switch (checked.outcome()) {
            case "rejected", "partly-accepted" -> ExitCode.DATA_REJECTED;
            default -> ExitCode.CLEAN;
        };
    }

    private FeedDefinition definition() throws IOException {
        if (feed != null && (feed.equals("-") || isPipe(Path.of(feed)))) {
            return readPiped(feed);
        }
        if (feed != null && Files.isRegularFile(Path.of(feed))) {
            return Feeds.readDraft(Path.of(feed));
        }
        Path absolute = file.toAbsolutePath();
        String fromFolder = name(absolute.getParent());
        String fromFolderAbove =
                absolute.getParent() == null ? "" : name(absolute.getParent().getParent());
        Optional<FilledTemplate> template = FilledTemplate.find(file);
        String whose = council != null
                ? council
                : template.map(FilledTemplate::council).orElse(fromFolderAbove);
        String which = feed != null ? feed : template.map(FilledTemplate::feed).orElse(fromFolder);
        return Feeds.read(where.jobs().resolve("feeds"))
                .find(whose, which)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "We can't tell from its folder which extract %s is. Say --council and --feed, such as --council BCC --feed cost."
                                .formatted(file.getFileName())));
    }

    private static boolean isPipe(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    /// A definition can be read twice from a file only.
    private static FeedDefinition readPiped(String from) throws IOException {
        Path copy = Files.createTempFile("feed", ".yml");
        try (InputStream in = from.equals("-") ? System.in : Files.newInputStream(Path.of(from))) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return Feeds.readDraft(copy);
        } finally {
            Files.delete(copy);
        }
    }

    private static String name(@Nullable Path folder) {
        return folder == null || folder.getFileName() == null
                ? ""
                : folder.getFileName().toString();
    }

    private void show(Checked checked, List<String> remarks, PrintWriter out) throws IOException {
        if (where.json()) {
            Json.print(out, checked);
            return;
        }
        out.printf("%s: %s%n", file.getFileName(), checked.outcome().replace('-', ' '));
        out.printf(
                "rows: read %,d, accepted %,d, rejected %,d, left out %,d%n",
                checked.rows().read(),
                checked.rows().accepted(),
                checked.rows().rejected(),
                checked.rows().excluded());
        checked.amounts()
                .forEach((measure, amount) -> out.printf(
                        "%s: read %s, accepted %s, rejected %s, left out %s%n",
                        measure, amount.read(), amount.accepted(), amount.rejected(), amount.excluded()));
        checked.findings().stream()
                .limit(SHOWN)
                .forEach(finding -> out.printf(
                        "%-12s %s %s%n",
                        finding.place(),
                        finding.words(),
                        finding.waived().isEmpty() ? finding.remedy() : "[" + finding.waived() + "]"));
        if (checked.findings().size() > SHOWN) {
            out.printf("and %,d more; --json shows all%n", checked.findings().size() - SHOWN);
        }
        remarks.forEach(out::println);
        out.println(
                checked.comparedWith().isEmpty()
                        ? "columns: compared with the definition only; no earlier delivery is known"
                        : "columns: compared with those of receipt " + checked.comparedWith());
        out.println("figures: not compared with earlier deliveries; the night does that");
        out.flush();
    }
}
