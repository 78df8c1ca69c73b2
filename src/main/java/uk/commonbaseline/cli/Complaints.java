package uk.commonbaseline.cli;

import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import uk.commonbaseline.baseline.Freeze;
import uk.commonbaseline.baseline.NoSuchMoment;
import uk.commonbaseline.baseline.NotFrozen;
import uk.commonbaseline.baseline.WithdrawnSince;
import uk.commonbaseline.database.DatabaseUnavailable;
import uk.commonbaseline.dispatch.Dispatch;
import uk.commonbaseline.dispatch.NoEdition;
import uk.commonbaseline.dispatch.NotAgain;
import uk.commonbaseline.history.Periods;
import uk.commonbaseline.history.Withdrawals;
import uk.commonbaseline.inbound.DamagedSeal;
import uk.commonbaseline.inbound.KeysUnavailable;
import uk.commonbaseline.reconcile.SignOffs;
import uk.commonbaseline.report.PackNotPrinted;
import uk.commonbaseline.run.PastEditions;
import uk.commonbaseline.run.Recipes;
import uk.commonbaseline.run.Replay;
import uk.commonbaseline.run.RunnerLock;
import uk.commonbaseline.run.SettingsInForce;
import uk.commonbaseline.savings.NoFrozenBaseline;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.trace.CannotTrace;

/// What a person sees when a command can't do its work: one sentence and the next step. The rest goes to the log.
final class Complaints implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        Complaint complaint = complaint(problem);
        LogOfCommand.open(command);
        LOG.error("{} failed", command.getCommandName(), problem);
        command.getErr().println(complaint.words());
        command.getErr().flush();
        return complaint.code().number();
    }

    /// The sentence that a person sees.
    static String inPlainWords(Throwable problem) {
        return complaint(problem).words();
    }

    private record Complaint(String words, ExitCode code) {}

    private static Complaint complaint(Throwable problem) {
        for (@Nullable Throwable cause = problem; cause != null; cause = cause.getCause()) {
            Optional<Complaint> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return new Complaint(
                "This did not work: %s. The log in the partnership's logs folder has the details."
                        .formatted(String.valueOf(problem.getMessage())),
                ExitCode.RUN_FAILED);
    }

    private static Optional<Complaint> known(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case SettingsMistake mistake -> new Complaint(words(mistake), ExitCode.USAGE_OR_SETTINGS);
                    case SettingsInForce.Changed changed -> new Complaint(words(changed), ExitCode.RUN_FAILED);
                    case RunnerLock.Busy busy -> new Complaint(words(busy), ExitCode.BUSY);
                    case Dispatch.Busy busy -> new Complaint(words(busy), ExitCode.BUSY);
                    case NoEdition none -> new Complaint(words(none), ExitCode.USAGE_OR_SETTINGS);
                    case NotAgain not -> new Complaint(words(not), ExitCode.USAGE_OR_SETTINGS);
                    case RunnerLock.Lost lost -> new Complaint(words(lost), ExitCode.RUN_FAILED);
                    case DatabaseUnavailable unavailable -> new Complaint(words(unavailable), ExitCode.RUN_FAILED);
                    case KeysUnavailable lost -> new Complaint(words(lost), ExitCode.RUN_FAILED);
                    case DamagedSeal damaged -> new Complaint(words(damaged), ExitCode.RUN_FAILED);
                    case Freeze.NameTaken taken -> new Complaint(words(taken), ExitCode.USAGE_OR_SETTINGS);
                    case Freeze.NothingToFreeze nothing -> new Complaint(words(nothing), ExitCode.USAGE_OR_SETTINGS);
                    case NoSuchMoment none -> new Complaint(words(none), ExitCode.USAGE_OR_SETTINGS);
                    case WithdrawnSince withdrawn -> new Complaint(words(withdrawn), ExitCode.USAGE_OR_SETTINGS);
                    case Withdrawals.NothingCounts none -> new Complaint(words(none), ExitCode.USAGE_OR_SETTINGS);
                    case Withdrawals.HeldByBaseline held -> new Complaint(words(held), ExitCode.USAGE_OR_SETTINGS);
                    case Periods.AlreadySo already -> new Complaint(words(already), ExitCode.USAGE_OR_SETTINGS);
                    case Recipes.NotKept none -> new Complaint(words(none), ExitCode.USAGE_OR_SETTINGS);
                    case NotFrozen none -> new Complaint(words(none), ExitCode.USAGE_OR_SETTINGS);
                    case PastEditions.NoSuchEdition none -> new Complaint(words(none), ExitCode.USAGE_OR_SETTINGS);
                    case ReproduceCommand.MissingOriginal gone -> new Complaint(words(gone), ExitCode.RUN_FAILED);
                    case Replay.OtherContent other -> new Complaint(words(other), ExitCode.RUN_FAILED);
                    case Replay.ReadOtherwise other -> new Complaint(words(other), ExitCode.RECONCILIATION_BROKEN);
                    case NoFrozenBaseline none -> new Complaint(words(none), ExitCode.USAGE_OR_SETTINGS);
                    case SignOffs.Refused refused -> new Complaint(words(refused), ExitCode.USAGE_OR_SETTINGS);
                    case PackNotPrinted unprinted -> new Complaint(words(unprinted), ExitCode.RUN_FAILED);
                    case CannotTrace absent -> new Complaint(words(absent), ExitCode.USAGE_OR_SETTINGS);
                    case NoRoom full -> new Complaint(words(full), ExitCode.RUN_FAILED);
                    case FlywayValidateException _ ->
                        new Complaint(
                                "The database was set up by another version of this program than this one. Run the version that made it, or restore a copy that fits; see \"Upgrade\" in docs/runbook.md. Nothing was changed.",
                                ExitCode.RUN_FAILED);
                    case SQLException refused -> database(refused);
                    default -> null;
                });
    }

    private static @Nullable Complaint database(SQLException problem) {
        @Nullable String state = problem.getSQLState();
        if (state == null) {
            return null;
        }
        if (state.startsWith("08") || state.equals("57P03") || state.equals("57P01")) {
            return new Complaint(
                    "The database does not answer. Start it with ./baseline db start, or check BASELINE_DB_URL, then run the command again.",
                    ExitCode.RUN_FAILED);
        }
        if (state.startsWith("28")) {
            return new Complaint(
                    "The database refuses our login. Check BASELINE_DB_USER and BASELINE_DB_PASSWORD.",
                    ExitCode.RUN_FAILED);
        }
        if (state.equals("42501")) {
            return new Complaint(
                    "The database login lacks a right: %s. It needs CREATEROLE at the first start, or the roles baseline_loader and baseline_reporter granted to it; see docs/runbook.md."
                            .formatted(words(problem).lines().findFirst().orElse("")),
                    ExitCode.RUN_FAILED);
        }
        if (state.equals("53100")) {
            return new Complaint(
                    "The database has no room left on its disk. Make room, then run the command again; nothing is lost.",
                    ExitCode.RUN_FAILED);
        }
        return null;
    }

    private static String words(Throwable problem) {
        return String.valueOf(problem.getMessage());
    }
}
