package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.feed.HeadingApproval;
import uk.commonbaseline.run.Today;

/// `feed approve COUNCIL FEED --rename "OLD=NEW" --by NAME`: takes a new heading into a definition.
@Command(
        name = "feed",
        mixinStandardHelpOptions = true,
        description =
                "Approves the new heading of a column: writes it into the feed's definition, and leaves the rest of the file as it is.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class FeedCommand implements Callable<Integer> {
    private enum Action {
        APPROVE
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(index = "0", paramLabel = "approve", description = "What to do.")
    private Action action;

    @Parameters(index = "1", paramLabel = "COUNCIL", description = "Whose extract it is.")
    private String council;

    @Parameters(index = "2", paramLabel = "FEED", description = "Which extract it is.")
    private String feed;

    @Option(
            names = "--rename",
            paramLabel = "\"OLD=NEW\"",
            required = true,
            description =
                    "The heading as the definition has it, and the one that stands there now. May be repeated; either all are approved, or none.")
    private List<String> renames;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who approves it.")
    private String by;

    @Override
    public Integer call() {
        if (by.isBlank()) {
            throw new ParameterException(spec.commandLine(), "Say who approves it: --by \"A. Clerk\".");
        }
        switch (action) {
            case APPROVE -> approve(spec.commandLine().getOut());
        }
        return ExitCode.CLEAN.number();
    }

    private void approve(PrintWriter out) {
        FeedDefinition definition = definition();
        List<Integer> lines =
                HeadingApproval.approve(definition, renames, by, Today.now().day());
        for (int at = 0; at < lines.size(); at++) {
            out.printf("%s, line %d: %s%n", definition.source(), lines.get(at), renames.get(at));
        }
        out.println("Check the file again, and have it dropped once more.");
        out.flush();
    }

    private FeedDefinition definition() {
        return Feeds.read(where.jobs().resolve("feeds"))
                .find(council, feed)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no extract %s of %s under %s."
                                .formatted(feed, council, where.jobs().resolve("feeds"))));
    }
}
