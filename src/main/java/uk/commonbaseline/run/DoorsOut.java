package uk.commonbaseline.run;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.commonbaseline.dispatch.Councils;
import uk.commonbaseline.dispatch.Dispatch;
import uk.commonbaseline.dispatch.DispatchSettings;
import uk.commonbaseline.dispatch.Dispatched;
import uk.commonbaseline.dispatch.Occasion;

/// What is sent when a pack was printed, after each night, and in between. Whatever stands in the way of that, a
/// mistake
/// in its settings, a mail server that is down or a full disk, the pack stands and the files are in; what is owed
/// waits.
@Component
public class DoorsOut {
    private static final Logger LOG = LoggerFactory.getLogger(DoorsOut.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final Workplace workplace;
    private final Dispatch dispatch;
    private Instant nextLook = Instant.MIN;

    DoorsOut(Workplace workplace, Dispatch dispatch) {
        this.workplace = workplace;
        this.dispatch = dispatch;
    }

    /// What the settings say; empty where there is no `jobs/dispatch.yml`, and then nothing is sent.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake in it
    public Optional<Occasion> occasion(SettingsInForce.All all) {
        Map<String, String> names = new LinkedHashMap<>();
        all.partners().partners().forEach(partner -> names.put(partner.code(), partner.shortName()));
        Councils councils = new Councils(names);
        return DispatchSettings.find(workplace.jobs(), councils)
                .map(settings -> new Occasion(
                        settings,
                        all.partners().partnership(),
                        councils,
                        all.nightly().correctionDays(),
                        workplace.home().board(),
                        InstantSource.system()));
    }

    /// Notes that an edition is about to be printed. A mistake in the settings is told when it is to be sent.
    void printing(String edition, Instant now) {
        if (Files.exists(workplace.jobs().resolve(DispatchSettings.FILE))) {
            dispatch.printing(edition, now);
        }
    }

    /// Queues the edition, and tries once to send it.
    Dispatched afterPrinting(SettingsInForce.All all) {
        return trying(all, dispatch::afterPrinting);
    }

    /// Digests, reminders, and what waits.
    void nightly(SettingsInForce.All all, Progress progress) {
        tell(trying(all, dispatch::nightly), progress);
    }

    /// Sends what waits and is due; looks once a minute at most.
    void retry(SettingsInForce settings, Instant now, Progress progress) {
        if (now.isBefore(nextLook)) {
            return;
        }
        nextLook = now.plus(BETWEEN_LOOKS);
        if (Files.exists(workplace.jobs().resolve(DispatchSettings.FILE)) && dispatch.isDue(now)) {
            tell(trying(settings.get(), dispatch::due), progress);
        }
    }

    private static void tell(Dispatched round, Progress progress) {
        if (!round.isNothing()) {
            progress.dispatched(round);
        }
    }

    private interface Round {
        Dispatched go(Occasion occasion) throws SQLException;
    }

    private Dispatched trying(SettingsInForce.All all, Round round) {
        try {
            Optional<Occasion> occasion = occasion(all);
            return occasion.isPresent() ? round.go(occasion.get()) : Dispatched.NOTHING;
        } catch (Dispatch.Busy busy) {
            LOG.info("another sender is at work");
            return Dispatched.NOTHING;
        } catch (SQLException | RuntimeException problem) {
            LOG.error("nothing was sent; what is owed waits", problem);
            return Dispatched.nothingBecause(String.valueOf(problem.getMessage()));
        }
    }
}
