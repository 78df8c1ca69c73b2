package uk.commonbaseline.run;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.commonbaseline.inbound.Arrival;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.inbound.Inbox;
import uk.commonbaseline.partnership.AsAt;

/// The long-running service: takes files once they have settled, and runs the night at its time in London.
@Component
public class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration LONGEST_FOR_ANOTHER = Duration.ofSeconds(15);

    private final CountDownLatch ended = new CountDownLatch(1);

    private final Home home;
    private final SettingsInForce settings;
    private final Night night;
    private final DoorsOut doors;

    Watch(Home home, SettingsInForce settings, Night night, DoorsOut doors) {
        this.home = home;
        this.settings = settings;
        this.night = night;
        this.doors = doors;
    }

    /// Watches until [#end] is called or the thread is interrupted. A failure is told once, in the words given, and
    /// does
    /// not end the watch: it tries again, waiting longer each time.
    public void watch(Progress progress, Consumer<String> tell, Function<Exception, String> inWords)
            throws IOException {
        SettingsInForce.All all = settings.readAnew();
        night.prepareFolders(all);
        Rounds rounds = new Rounds(all.nightly(), progress, tell, inWords);
        tell.accept("Watching %s; the night runs next at %s."
                .formatted(
                        home.inbound(),
                        ZonedDateTime.ofInstant(rounds.nextNight, AsAt.LONDON).toLocalDateTime()));
        while (ended.getCount() > 0 && !Thread.currentThread().isInterrupted()) {
            Instant now = Instant.now();
            if (rounds.patience.isOver(now)) {
                rounds.tryGo(now);
            }
            pause();
        }
    }

    /// One watch: each round looks for files and takes what has settled, and what an earlier round left;
    /// what waits to be sent is sent however that ends.
    private final class Rounds {
        private final Inbox inbox;
        private final NightlySettings nightly;
        private final Progress progress;
        private final Consumer<String> tell;
        private final Function<Exception, String> inWords;
        private final Patience patience = new Patience();
        private boolean leftOver = true;
        private Instant nextNight;

        Rounds(NightlySettings nightly, Progress progress, Consumer<String> tell, Function<Exception, String> inWords) {
            this.inbox = new Inbox(home, nightly.settling());
            this.nightly = nightly;
            this.progress = progress;
            this.tell = tell;
            this.inWords = inWords;
            this.nextNight = nextNight(nightly, Instant.now());
        }

        void tryGo(Instant now) {
            try {
                go(now);
                if (patience.worked()) {
                    LOG.info("the watch works again");
                    tell.accept("It works again.");
                }
            } catch (RunnerLock.Busy _) {
                if (patience.failed("busy", Instant.now(), LONGEST_FOR_ANOTHER)) {
                    LOG.info("another run is at work; the watch waits for its end");
                }
            } catch (IOException | SQLException | RuntimeException problem) {
                failed(problem);
            } finally {
                doors.retry(now, progress);
            }
        }

        private void go(Instant now) throws IOException, SQLException {
            List<Arrival> settled = inbox.look(now);
            boolean due = !now.isBefore(nextNight);
            if (leftOver || due || !settled.isEmpty()) {
                leftOver = true;
                nextNight = due ? nextNight(nightly, now) : nextNight;
                night.take(settled, due, progress);
                leftOver = false;
            }
        }

        private void failed(Exception problem) {
            String words = inWords.apply(problem);
            if (patience.failed(words, Instant.now(), LONGEST)) {
                LOG.error("the watch failed, and goes on trying", problem);
                tell.accept(
                        "%s The watch goes on trying by itself, at least every %d minutes, and says when it works again."
                                .formatted(words, LONGEST.toMinutes()));
            } else {
                LOG.warn("the watch failed again: {}", words);
            }
        }
    }

    /// The first moment after now at the night's time in London; missed nights are caught up by the first look.
    static Instant nextNight(NightlySettings nightly, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, AsAt.LONDON);
        Instant tonight = today.atTime(nightly.night()).atZone(AsAt.LONDON).toInstant();
        return tonight.isAfter(now)
                ? tonight
                : today.plusDays(1).atTime(nightly.night()).atZone(AsAt.LONDON).toInstant();
    }

    /// Ends the watch as soon as the delivery at work is through; may be called by any thread.
    public void end() {
        ended.countDown();
    }

    private void pause() {
        try {
            if (ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("the watch was asked to end");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
