package uk.commonbaseline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.commonbaseline.run.Watch;

/// `watch`: the service.
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = "Keeps running: takes files once they have settled, and runs the night at its time.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class WatchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Override
    public Integer call() throws Exception {
        Terminal terminal = new Terminal(spec.commandLine().getOut(), where.quiet());
        try (Session session = Session.open(where)) {
            session.get(Watch.class).watch(terminal, words -> terminal.line("%s", words));
        }
        return ExitCode.CLEAN.number();
    }
}
