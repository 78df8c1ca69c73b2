package uk.commonbaseline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.commonbaseline.retention.Purge;
import uk.commonbaseline.retention.Purgeable;
import uk.commonbaseline.run.SettingsInForce;
import uk.commonbaseline.run.Today;

/// `purge [--dry-run]`: removes what is older than it is to be kept.
@Command(
        name = "purge",
        mixinStandardHelpOptions = true,
        description = {
            "Removes originals, quarantined files, returned workbooks, notes of past runs and old logs whose time is over.",
            "What a frozen baseline was made from stays, so that its pack can be built anew and traced."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class PurgeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Option(names = "--dry-run", description = "Say what would go, and remove nothing.")
    private boolean dryRun;

    @Option(
            names = "--although-frozen",
            description = "Remove also what frozen baselines were made from. Needs --reason.")
    private boolean althoughFrozen;

    @Option(names = "--by", paramLabel = "NAME", description = "Who orders it. Default: the user who runs the command.")
    private String by = String.valueOf(System.getProperty("user.name"));

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why. Default: that its time is over.")
    private @Nullable String reason;

    @Override
    public Integer call() throws Exception {
        if (althoughFrozen && (reason == null || reason.isBlank())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Say why with --reason: packs of frozen baselines can't be built anew afterwards.");
        }
        try (Session session = Session.open(where)) {
            int keepDays =
                    session.get(SettingsInForce.class).readAnew().nightly().keepDays();
            Instant now = Today.now().moment();
            Purge purge = session.get(Purge.class);
            List<Purgeable> found = purge.find(keepDays, now);
            List<Purgeable> going = dryRun
                    ? found.stream()
                            .filter(each -> althoughFrozen || !each.isHeld())
                            .toList()
                    : purge.purge(
                            found,
                            new Purge.Order(
                                    by,
                                    reason == null ? "older than %d days".formatted(keepDays) : reason,
                                    keepDays,
                                    althoughFrozen),
                            now);
            show(found, going, keepDays);
        }
        return ExitCode.CLEAN.number();
    }

    private void show(List<Purgeable> found, List<Purgeable> going, int keepDays) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (where.json()) {
            Json.print(out, going);
            return;
        }
        out.printf("%s, older than %d days:%n", dryRun ? "would be removed" : "removed", keepDays);
        Map<String, List<Purgeable>> kinds =
                going.stream().collect(Collectors.groupingBy(Purgeable::kind, TreeMap::new, Collectors.toList()));
        kinds.forEach((kind, items) -> out.printf(
                "  %-12s %,6d  %,14d %s%n",
                kind,
                items.size(),
                items.stream().mapToLong(Purgeable::bytes).sum(),
                kind.equals("batch") ? "runs" : "bytes"));
        if (going.isEmpty()) {
            out.println("  nothing");
        }
        List<String> lost = Purge.packsLost(going);
        if (!lost.isEmpty()) {
            out.printf(
                    "packs that can't be built anew %s: %s%n", dryRun ? "then" : "any more", String.join(", ", lost));
        }
        List<Purgeable> held =
                found.stream().filter(each -> !going.contains(each)).toList();
        if (!held.isEmpty()) {
            out.printf(
                    "%,d files stay, since frozen baselines were made from them: %s%n",
                    held.size(), String.join(", ", Purge.packsLost(held)));
        }
        out.flush();
    }
}
