package uk.commonbaseline.cli;

import java.util.Optional;
import uk.commonbaseline.dispatch.Occasion;
import uk.commonbaseline.run.DoorsOut;

/// What the commands of `dispatch` work with.
final class Occasions {
    private Occasions() {}

    /// Empty where there is no `jobs/dispatch.yml`.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake in the settings
    static Optional<Occasion> find(Session session) {
        return session.get(DoorsOut.class).occasion();
    }
}
