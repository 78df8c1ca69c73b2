package uk.commonbaseline.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger LOG = LoggerFactory.getLogger(WatchCommand.class);
    private static final int LONGEST_END_SECONDS = 30;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Override
    public Integer call() throws Exception {
        Terminal terminal = new Terminal(spec.commandLine().getOut(), where.quiet());
        CountDownLatch done = new CountDownLatch(1);
        try (Session session = Session.open(where)) {
            Watch watch = session.get(Watch.class);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(watch, done), "ending"));
            watch.watch(terminal, words -> terminal.line("%s", words), Complaints::inPlainWords);
        } finally {
            done.countDown();
        }
        return ExitCode.CLEAN.number();
    }

    /// Asked to end (SIGTERM, Ctrl-C), the watch brings the files at work through first; what takes longer is taken up
    /// again by the next start.
    private static void end(Watch watch, CountDownLatch done) {
        watch.end();
        try {
            boolean inTime = done.await(LONGEST_END_SECONDS, TimeUnit.SECONDS);
            LOG.info("the watch has ended{}", inTime ? "" : " in the middle of a delivery");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
