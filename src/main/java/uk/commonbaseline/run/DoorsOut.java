package uk.commonbaseline.run;

import java.nio.file.Files;
import java.nio.file.Path;
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
import uk.commonbaseline.warehouse.PartnersFile;

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
    private Dispatched lastLook = Dispatched.NOTHING;

    DoorsOut(Workplace workplace, Dispatch dispatch) {
        this.workplace = workplace;
        this.dispatch = dispatch;
    }

    /// What the settings say; empty where there is no `jobs/dispatch.yml`, and then nothing is sent. Nothing else is
    /// read than what sending needs, so that a mistake elsewhere keeps no mail.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake in it, or in who the partners are
    public Optional<Occasion> occasion() {
        return occasion(workplace.jobs(), workplace.home().board());
    }

    /// The same for a look from outside.
    public static Optional<Occasion> occasion(Path jobs, Path board) {
        if (!Files.exists(jobs.resolve(DispatchSettings.FILE))) {
            return Optional.empty();
        }
        PartnersFile partners = PartnersFile.read(jobs.resolve("partners.yml"));
        Map<String, String> names = new LinkedHashMap<>();
        partners.partners().forEach(partner -> names.put(partner.code(), partner.shortName()));
        Councils councils = new Councils(names);
        return DispatchSettings.find(jobs, board.resolveSibling(""), councils)
                .map(settings ->
                        new Occasion(settings, partners.partnership(), councils, board, InstantSource.system()));
    }

    /// Notes that an edition is about to be printed. A mistake in the settings is told when it is to be sent.
    void printing(String edition, Instant now) {
        if (Files.exists(workplace.jobs().resolve(DispatchSettings.FILE))) {
            dispatch.printing(edition, now);
        }
    }

    /// Queues the edition, and tries once to send it.
    Dispatched afterPrinting() {
        return trying(dispatch::afterPrinting);
    }

    /// Digests, reminders, and what waits.
    ///
    /// @param correctionDays working days that officers have to answer
    void nightly(int correctionDays, Progress progress) {
        tell(trying(occasion -> dispatch.nightly(occasion, correctionDays)), progress);
    }

    /// Sends what waits and is due, whatever became of the files; looks once a minute at most. What stands in the way
    /// is told once, not at each look.
    void retry(Instant now, Progress progress) {
        if (now.isBefore(nextLook)) {
            return;
        }
        nextLook = now.plus(BETWEEN_LOOKS);
        Dispatched round = trying(occasion -> dispatch.isDue(now) ? dispatch.due(occasion) : Dispatched.NOTHING);
        if (!round.equals(lastLook)) {
            tell(round, progress);
        }
        lastLook = round;
    }

    private static void tell(Dispatched round, Progress progress) {
        if (!round.isNothing()) {
            progress.dispatched(round);
        }
    }

    private interface Round {
        Dispatched go(Occasion occasion) throws SQLException;
    }

    private Dispatched trying(Round round) {
        try {
            Optional<Occasion> occasion = occasion();
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
