package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.reconcile.SignOffs;
import uk.commonbaseline.run.ReconcileRun;
import uk.commonbaseline.run.Today;

/// `sign-off COUNCIL`: a council's signature under its figures.
@Command(
        name = "sign-off",
        mixinStandardHelpOptions = true,
        description =
                "Takes the signature of a council under its figures in a frozen baseline. A pack is final once all have signed and the checks are passed.",
        subcommands = SignOffListCommand.class)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class SignOffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(paramLabel = "COUNCIL", arity = "0..1", description = "Code of the council, such as BCC.")
    private @Nullable String council;

    @Option(names = "--name", paramLabel = "NAME", description = "Who has signed.")
    private @Nullable String name;

    @Option(names = "--role", paramLabel = "ROLE", description = "s151-officer or deputy-s151-officer.")
    private @Nullable String role;

    @Option(names = "--date", paramLabel = "DAY", description = "The day of the signature, such as 2008-07-01.")
    private @Nullable LocalDate date;

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "The baseline that was signed. Default: the newest.")
    private @Nullable String baseline;

    @Override
    public Integer call() throws Exception {
        if (council == null || name == null || role == null || date == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Say whose figures were signed, by whom and when, such as sign-off BCC --name \"Ann Lee\" --role s151-officer --date 2008-07-01.");
        }
        SignOffs.Role signer = role(role);
        try (Session session = Session.open(where)) {
            int id = session.get(ReconcileRun.class).baselineId(Optional.ofNullable(baseline));
            SignOffs signOffs = session.get(SignOffs.class);
            signOffs.sign(id, council, name, signer, date, Today.now());
            show(signOffs.list(id), where, spec.commandLine().getOut());
            return ExitCode.CLEAN.number();
        }
    }

    private SignOffs.Role role(String word) {
        return switch (word) {
            case "s151-officer" -> SignOffs.Role.S151_OFFICER;
            case "deputy-s151-officer" -> SignOffs.Role.DEPUTY_S151_OFFICER;
            default ->
                throw new ParameterException(
                        spec.commandLine(), "\"%s\" is not one of s151-officer, deputy-s151-officer.".formatted(word));
        };
    }

    static void show(List<SignOffs.State> states, Where where, PrintWriter out) throws Exception {
        if (where.json()) {
            Json.print(out, states);
            return;
        }
        states.forEach(state -> out.printf(
                "%-14s %-6s %-8s %s%n",
                state.baseline(),
                state.council(),
                state.state(),
                state.words()
                        + state.name()
                                .map(by -> ": %s, %s, %s"
                                        .formatted(
                                                by,
                                                state.role().orElse(""),
                                                state.signedOn()
                                                        .map(LocalDate::toString)
                                                        .orElse("")))
                                .orElse("")));
        out.flush();
    }
}
