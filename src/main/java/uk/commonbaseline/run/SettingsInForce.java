package uk.commonbaseline.run;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.commonbaseline.baseline.BaselineSettings;
import uk.commonbaseline.coalition.AllocationSettings;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.feed.Recogniser;
import uk.commonbaseline.history.HistorySettings;
import uk.commonbaseline.options.KnownCodes;
import uk.commonbaseline.reconcile.CheckSettings;
import uk.commonbaseline.reconcile.ReconcilingItem;
import uk.commonbaseline.savings.Appraisal;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.uncertainty.UncertaintySettings;
import uk.commonbaseline.waivers.Waiver;
import uk.commonbaseline.waivers.WaiverFile;
import uk.commonbaseline.warehouse.Partner;
import uk.commonbaseline.warehouse.PartnersFile;
import uk.commonbaseline.warehouse.PriceIndex;
import uk.commonbaseline.warehouse.ReferenceLists;

/// Everything under `jobs/`, read and checked together at the start of a run, so that a mistake is found before
/// anything
/// is loaded.
@Component
public class SettingsInForce {
    private static final int MOST_READINGS = 5;

    private final Path jobs;
    private @Nullable All all;

    SettingsInForce(Workplace workplace) {
        this.jobs = workplace.jobs();
    }

    /// What was read.
    public record All(
            PartnersFile partners,
            ReferenceLists lists,
            Feeds feeds,
            BaselineSettings baseline,
            NightlySettings nightly,
            HistorySettings history,
            List<Waiver> waivers,
            CheckSettings checks,
            List<ReconcilingItem> reconcilingItems,
            UncertaintySettings uncertainty,
            AllocationSettings allocation,
            EditionSettings editions) {
        public Set<String> councils() {
            return codes(partners);
        }

        public Recogniser recogniser() {
            return new Recogniser(feeds, councils());
        }

        /// The partners and core services that options may name.
        public KnownCodes knownCodes() {
            return new KnownCodes(
                    councils().stream().toList(),
                    lists.services().stream()
                            .filter(service -> service.ring().equals("CORE"))
                            .map(ReferenceLists.Service::code)
                            .toList(),
                    lists.indicators().stream()
                            .map(ReferenceLists.Indicator::code)
                            .toList());
        }
    }

    private static Set<String> codes(PartnersFile partners) {
        return partners.partners().stream().map(Partner::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Reads all settings anew.
    ///
    /// @throws SettingsMistake at the first mistake, with file and line
    public All readAnew() {
        All read = read(jobs);
        all = read;
        return read;
    }

    /// Settings with the bytes that they were read from.
    record Noted(All all, SettingsFiles files) {}

    /// Somebody changed settings that were being read, so what they were read from can't be told.
    public static final class Changed extends RuntimeException {
        Changed(List<String> files) {
            super("Settings were changed while they were read: %s. Run it again once they stand."
                    .formatted(String.join(", ", files)));
        }
    }

    /// Reads all settings anew, and what they are read from; once more where somebody changes them meanwhile.
    ///
    /// @throws SettingsMistake at the first mistake, with file and line
    /// @throws Changed when that does not end
    Noted readAndNote() {
        List<String> changed = List.of();
        for (int reading = 0; reading < MOST_READINGS; reading++) {
            SettingsFiles files = SettingsFiles.read(jobs);
            Noted noted = new Noted(readAnew(), files);
            changed = files.differing(SettingsFiles.read(jobs));
            if (changed.isEmpty()) {
                return noted;
            }
        }
        throw new Changed(changed);
    }

    /// The options are read once more when they are costed; they must be those that are noted.
    ///
    /// @throws Changed when they are not
    void mustStillBe(Noted noted) {
        List<String> changed = noted.files().differing(SettingsFiles.read(jobs));
        if (!changed.isEmpty()) {
            throw new Changed(changed);
        }
    }

    /// Reads the settings of another folder, such as those that a baseline was frozen with.
    ///
    /// @throws SettingsMistake at the first mistake, with file and line
    static All read(Path jobs) {
        PartnersFile partners = PartnersFile.read(jobs.resolve("partners.yml"));
        Feeds feeds = Feeds.read(jobs.resolve("feeds"));
        ReferenceLists lists = ReferenceLists.read(jobs, partners.partners());
        Set<String> services =
                lists.services().stream().map(ReferenceLists.Service::code).collect(Collectors.toSet());
        All read = new All(
                partners,
                lists,
                feeds,
                BaselineSettings.read(jobs.resolve("baseline.yml")),
                NightlySettings.read(jobs.resolve("nightly.yml")),
                HistorySettings.read(jobs.resolve("history.yml")),
                WaiverFile.read(jobs.resolve("waivers.yml"), codes(partners), feeds),
                CheckSettings.read(jobs.resolve("checks.yml"), codes(partners), services),
                ReconcilingItem.read(jobs.resolve("reconciling-items.csv"), codes(partners), services),
                UncertaintySettings.read(jobs.resolve("uncertainty.yml")),
                AllocationSettings.read(jobs.resolve("allocation.yml")),
                EditionSettings.read(jobs.resolve("editions.yml"), codes(partners)));
        refuseStrangers(read);
        PriceIndex.refuseMissing(
                jobs,
                read.lists().prices(),
                read.baseline().year(),
                read.baseline().priceBase());
        read.lists().rates().mustHoldOn(read.baseline().staffAsAt());
        Appraisal.check(jobs.resolve("options"), read.knownCodes());
        return read;
    }

    /// What was read last.
    public All get() {
        return all == null ? readAnew() : all;
    }

    private static void refuseStrangers(All read) {
        for (FeedDefinition feed : read.feeds().listAll()) {
            if (!read.feeds().owners(read.councils()).contains(feed.council())) {
                throw new SettingsMistake(
                        feed.source(), 0, "there is no partner " + feed.council() + " in jobs/partners.yml");
            }
        }
    }
}
