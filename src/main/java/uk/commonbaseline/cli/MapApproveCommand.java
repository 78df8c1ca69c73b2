package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.commonbaseline.mapping.Approval;
import uk.commonbaseline.mapping.Approval.Approved;
import uk.commonbaseline.mapping.MapDesk;

/// `map approve --by NAME`: the second pair of eyes.
@Command(
        name = "approve",
        mixinStandardHelpOptions = true,
        description =
                "Takes the accepted proposals over into the maps in force. Who approves is another person than who proposed. All of it, or on a mistake nothing.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class MapApproveCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Mixin
    private WhichCodes which;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who approves.")
    private String by;

    @Option(names = "--code", paramLabel = "CODE", description = "Only this code. Default: all that are accepted.")
    private @Nullable String code;

    @Override
    public Integer call() throws Exception {
        if (!Approval.isName(by)) {
            throw new ParameterException(spec.commandLine(), "Say who approves, such as --by \"Ann Lee\".");
        }
        MapDesk desk = MapDesk.open(where.jobs());
        List<Approved> approved = new Approval(desk, by, WhichCodes.inUseIfAtHand(where, desk))
                .approve(which.councils(desk), which.dimensions(), Optional.ofNullable(code));
        PrintWriter out = spec.commandLine().getOut();
        if (where.json()) {
            Json.print(out, approved);
        } else {
            show(approved, out);
        }
        return ExitCode.CLEAN.number();
    }

    private static void show(List<Approved> approved, PrintWriter out) {
        approved.forEach(line -> out.printf(
                "%-5s %-12s %-16s is %s%s  (proposed by %s)%n",
                line.council(),
                line.dimension(),
                line.code(),
                line.target(),
                line.weight().isEmpty() ? "" : " with " + line.weight() + "%",
                line.proposedBy()));
        out.println(
                approved.isEmpty()
                        ? "Nothing is accepted, so nothing was approved. Set the status to accepted in jobs/maps/<council>/<dimension>.proposed.csv first."
                        : "%d approved. They count from the next run, freeze or report.".formatted(approved.size()));
        out.flush();
    }
}
