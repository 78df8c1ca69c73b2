package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.dispatch.Dispatch;
import uk.commonbaseline.dispatch.Drafted;
import uk.commonbaseline.dispatch.MessageFiles;
import uk.commonbaseline.dispatch.Occasion;
import uk.commonbaseline.run.SettingsInForce;

/// `dispatch preview [EDITION]`.
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description =
                "Shows who would get what of an edition: subject, text, attachments with size and sha256. Sends and queues nothing.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class DispatchPreviewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "EDITION",
            description = "The edition, such as 2008-06-v1. Default: the newest.")
    private @Nullable String edition;

    @Option(
            names = "--officers",
            description = "Show the digests and reminders of the next night instead of an edition.")
    private boolean officers;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "Write each message into this folder too, as an .eml file that mail programs open.")
    private @Nullable Path to;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Session session = Session.open(where)) {
            Optional<Occasion> occasion = Occasions.find(session);
            if (occasion.isEmpty()) {
                out.println(DispatchCommand.NOTHING);
            } else {
                show(out, session, occasion.get());
            }
        }
        out.flush();
        return ExitCode.CLEAN.number();
    }

    private void show(PrintWriter out, Session session, Occasion occasion) throws Exception {
        PrintWriter told = where.json() ? new PrintWriter(Writer.nullWriter()) : out;
        List<Drafted> drafted = officers
                ? forOfficers(told, session, occasion)
                : ofEdition(told, session.get(Dispatch.class), occasion);
        drafted.forEach(each -> DispatchText.draft(told, each));
        if (to != null) {
            for (Path file : MessageFiles.write(occasion, drafted, to)) {
                told.printf("%nwritten to %s", file);
            }
            told.println();
        }
        if (where.json()) {
            Json.print(out, drafted);
        }
    }

    private List<Drafted> forOfficers(PrintWriter out, Session session, Occasion occasion) {
        int correctionDays =
                session.get(SettingsInForce.class).readAnew().nightly().correctionDays();
        List<Drafted> drafted = session.get(Dispatch.class).previewForOfficers(occasion, correctionDays);
        out.printf("messages to officers: %d; nothing is sent or queued%n", drafted.size());
        return drafted;
    }

    private List<Drafted> ofEdition(PrintWriter out, Dispatch dispatch, Occasion occasion) {
        Dispatch.Preview preview = dispatch.preview(occasion, Optional.ofNullable(edition));
        out.printf(
                "edition %s: messages %d, folders %d; nothing is sent or queued%n",
                preview.edition(), preview.messages().size(), preview.folders().size());
        preview.folders()
                .forEach(door -> out.printf(
                        "folder   %s (%s)%n", door.path(), door.edition().name()));
        preview.notes().forEach(note -> out.printf("note     %s%n", note));
        return preview.messages();
    }
}
