package uk.commonbaseline.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.commonbaseline.database.DatabaseAddress;
import uk.commonbaseline.mapping.CodeInUse;
import uk.commonbaseline.mapping.CodesInUse;
import uk.commonbaseline.mapping.MapDesk;
import uk.commonbaseline.warehouse.CodeMaps;

/// The options that say which codes a `map` command is about.
@SuppressWarnings("NullAway.Init") // picocli fills the specification in
final class WhichCodes {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--council",
            paramLabel = "CODE",
            description = "Only this council's codes. Default: all partners'.")
    private @Nullable String council;

    @Option(
            names = "--dimension",
            paramLabel = "NAME",
            description = "Only cost-centre, subjective, unit, indicator or service. Default: all.")
    private @Nullable String dimension;

    List<String> councils(MapDesk desk) {
        return desk.listCouncils(Optional.ofNullable(council));
    }

    List<String> dimensions() {
        if (dimension != null && !CodeMaps.DIMENSIONS.contains(dimension)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "\"%s\" is no dimension; they are %s."
                            .formatted(dimension, String.join(", ", CodeMaps.DIMENSIONS)));
        }
        return dimension == null ? CodeMaps.DIMENSIONS : List.of(dimension);
    }

    /// Only looks: nothing is started.
    static List<CodeInUse> inUse(Where where, MapDesk desk) {
        return inUse(Session.running(where.home()), desk);
    }

    /// None where the database does not run.
    static List<CodeInUse> inUseIfAtHand(Where where, MapDesk desk) {
        return Session.findRunning(where.home())
                .map(address -> inUse(address, desk))
                .orElse(List.of());
    }

    private static List<CodeInUse> inUse(DatabaseAddress address, MapDesk desk) {
        return CodesInUse.list(
                new DriverManagerDataSource(address.url(), address.user(), address.password()), desk.baseline());
    }
}
