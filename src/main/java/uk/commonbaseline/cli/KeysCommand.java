package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.inbound.KeyFolder;
import uk.commonbaseline.inbound.KeyFolder.Listed;

/// `keys list|rotate|replace-lost`: the keys outside the home.
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description =
                "Lists the keys, makes a new one for the files of the archive, or gives up keys that are lost for good.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class KeysCommand implements Callable<Integer> {
    private enum Action {
        LIST,
        ROTATE,
        REPLACE_LOST
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(
            paramLabel = "list|rotate|replace_lost",
            description =
                    "list them; rotate: new files get a new key, the old keys still open the old files; replace_lost: make new ones for those that can't be restored.")
    private Action action;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        switch (action) {
            case LIST -> show(KeyFolder.open(where.keys(), where.home()).listAll(), out);
            case ROTATE -> {
                KeyFolder keys = KeyFolder.open(where.keys(), where.home());
                out.printf("New files are sealed with key %s.%n", keys.rotate());
                out.printf("Back up %s now, apart from the home.%n", keys.path());
            }
            case REPLACE_LOST -> {
                List<Listed> lost = KeyFolder.replaceLost(where.keys(), where.home());
                lost.forEach(key -> out.printf("given up: %s %s%n", key.purpose(), key.id()));
                out.println(lost.isEmpty() ? "No key is lost." : "New keys were made. Back the folder up now.");
            }
        }
        out.flush();
        return ExitCode.CLEAN.number();
    }

    private void show(List<Listed> keys, PrintWriter out) {
        out.printf("keys in %s%n", where.keys().toAbsolutePath().normalize());
        keys.forEach(key -> out.printf(
                "%-14s %-14s %s%s%n",
                key.purpose(), key.id(), key.isThere() ? "" : "LOST", key.isInUse() ? " in use" : ""));
    }
}
