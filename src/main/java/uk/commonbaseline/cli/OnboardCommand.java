package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.baseline.BaselineSettings;
import uk.commonbaseline.onboard.NewPartner;
import uk.commonbaseline.onboard.Onboarded;
import uk.commonbaseline.onboard.OnboardedFile;
import uk.commonbaseline.onboard.Onboarding;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.warehouse.Checked;

/// `onboard COUNCIL FILES...`: a new council's files in one flow.
@Command(
        name = "onboard",
        mixinStandardHelpOptions = true,
        description =
                "Describes a council's files, drafts a feed for each, checks it, drafts maps of their codes, and writes a sample report and a sheet of open questions. Loads nothing, needs no database, and changes no file that stands.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class OnboardCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(paramLabel = "COUNCIL", index = "0", description = "The council's code, such as NEW.")
    private String council;

    @Parameters(paramLabel = "FILES", index = "1..*", arity = "1..*", description = "Its files.")
    private List<Path> files;

    @Option(
            names = "--add-partner",
            paramLabel = "NAME",
            description = "Add the council under this name to jobs/partners.yml, where it is not listed.")
    private @Nullable String addPartner;

    @Override
    public Integer call() throws Exception {
        if (!council.matches("[A-Za-z0-9]{2,12}")) {
            throw new ParameterException(
                    spec.commandLine(), "A council's code is 2 to 12 letters and digits, since it names folders.");
        }
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
            }
        }
        if (!isPartner()) {
            return ExitCode.USAGE_OR_SETTINGS.number();
        }
        try (AnnotationConfigApplicationContext rules =
                new AnnotationConfigApplicationContext("uk.commonbaseline.rules")) {
            Onboarded done = new Onboarding(where.jobs(), council, rules.getBean(RuleBook.class))
                    .run(files, where.home().root().resolve("onboarding").resolve(council));
            show(done, spec.commandLine().getOut());
            boolean all = done.files().stream().allMatch(OnboardedFile::isUsable);
            return (all ? ExitCode.CLEAN : ExitCode.DATA_REJECTED).number();
        }
    }

    /// Lists the council where that was asked for, else says how.
    private boolean isPartner() throws Exception {
        Path partners = where.jobs().resolve("partners.yml");
        if (NewPartner.isListed(partners, council)) {
            return true;
        }
        NewPartner partner = new NewPartner(
                council,
                addPartner == null ? council : addPartner,
                BaselineSettings.read(where.jobs().resolve("baseline.yml"))
                        .year()
                        .firstDay());
        if (addPartner != null) {
            partner.addTo(partners);
            return true;
        }
        PrintWriter err = spec.commandLine().getErr();
        err.printf(
                "%s lists no partner %s. Add these lines at its end, with the council's name, or run this again with --add-partner \"NAME\":%n%n%s",
                partners, council, partner.lines());
        err.flush();
        return false;
    }

    private void show(Onboarded done, PrintWriter out) throws Exception {
        if (where.json()) {
            Json.print(out, done);
            return;
        }
        done.files().forEach(file -> out.printf("%s%n  %s%n", file.file(), words(file)));
        done.maps().forEach(map -> out.printf("map        %d codes to decide in %s%n", map.open(), map.file()));
        out.printf("report     %s%nquestions  %d in %s%n", done.report(), done.openQuestions(), done.questions());
        out.flush();
    }

    private static String words(OnboardedFile file) {
        @Nullable Checked checked = file.checked();
        if (checked == null) {
            return "no feed: " + file.problem();
        }
        return "%s %s: %s, rows %,d read, %,d accepted, %,d rejected, %,d left out"
                .formatted(
                        file.isNew() ? "drafted" : "read by",
                        file.feed(),
                        checked.outcome().replace('-', ' '),
                        checked.rows().read(),
                        checked.rows().accepted(),
                        checked.rows().rejected(),
                        checked.rows().excluded());
    }
}
