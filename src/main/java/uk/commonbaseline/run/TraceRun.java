package uk.commonbaseline.run;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import uk.commonbaseline.inbound.Vault;
import uk.commonbaseline.report.Figure;
import uk.commonbaseline.trace.TracedFigure;
import uk.commonbaseline.trace.TracedRow;
import uk.commonbaseline.trace.Tracing;
import uk.commonbaseline.trace.Tracing.Showing;

/// Traces figures and rows with the settings and the archive of this workplace. Changes nothing.
@Component
public class TraceRun {
    private final SettingsInForce settings;
    private final Workplace workplace;
    private final Vault vault;
    private final DataSource dataSource;

    TraceRun(SettingsInForce settings, Workplace workplace, Vault vault, DataSource dataSource) {
        this.settings = settings;
        this.workplace = workplace;
        this.vault = vault;
        this.dataSource = dataSource;
    }

    /// What a figure is made of, in the named edition or the newest.
    public TracedFigure figure(String ref, Optional<String> edition, Showing showing) {
        return tracing().figure(ref, edition, showing);
    }

    /// What several figures are made of.
    public List<TracedFigure> figures(List<String> refs, Optional<String> edition, Showing showing) {
        return tracing().figures(refs, edition, showing);
    }

    /// Every figure of an edition, in the order of its pages.
    public List<Figure> figures(Optional<String> edition) {
        return tracing().figures(edition);
    }

    /// Where a row went, for each version of the file that counts.
    public List<TracedRow> row(String place) {
        return tracing().row(place);
    }

    private Tracing tracing() {
        return new Tracing(
                dataSource, workplace.home(), vault, settings.readAnew().feeds());
    }
}
