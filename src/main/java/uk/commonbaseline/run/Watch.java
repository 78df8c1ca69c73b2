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

    private final CountDownLatch ended = new CountDownLatch(1);

    private final Home home;
    private final SettingsInForce settings;
    private final Night night;

    Watch(Home home, SettingsInForce settings, Night night) {
        this.home = home;
        this.settings = settings;
        this.night = night;
    }

    /// Watches until [#end] is called or the thread is interrupted. A failure is told and does not end the watch.
    public void watch(Progress progress, Consumer<String> tell) throws IOException {
        SettingsInForce.All all = settings.readAnew();
        night.prepareFolders(all);
        Inbox inbox = new Inbox(home, all.nightly().settling());
        boolean leftOver = true;
        Instant nextNight = nextNight(all.nightly(), Instant.now());
        tell.accept("Watching %s; the night runs next at %s."
                .formatted(
                        home.inbound(),
                        ZonedDateTime.ofInstant(nextNight, AsAt.LONDON).toLocalDateTime()));
        while (ended.getCount() > 0 && !Thread.currentThread().isInterrupted()) {
            Instant now = Instant.now();
            List<Arrival> settled = tryLook(inbox, now);
            boolean due = !now.isBefore(nextNight);
            if (leftOver || due || !settled.isEmpty()) {
                leftOver = !tryTake(settled, progress, tell);
                nextNight = due ? nextNight(all.nightly(), now) : nextNight;
            }
            pause();
        }
    }

    /// A folder that can't be listed for a moment, such as a share that is away, does not end the watch.
    private static List<Arrival> tryLook(Inbox inbox, Instant now) {
        try {
            return inbox.look(now);
        } catch (IOException problem) {
            LOG.error("the inbound folders can't be listed", problem);
            return List.of();
        }
    }

    private boolean tryTake(List<Arrival> settled, Progress progress, Consumer<String> tell) {
        try {
            night.take(settled, progress);
            return true;
        } catch (RunnerLock.Busy _) {
            LOG.info("another run is at work; looking again in a moment");
        } catch (IOException | SQLException | RuntimeException problem) {
            LOG.error("the watch could not take {} files", settled.size(), problem);
            tell.accept("This did not work: %s. We try again in a moment.".formatted(problem.getMessage()));
        }
        return false;
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
