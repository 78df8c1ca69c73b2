package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.commonbaseline.dispatch.Dispatch;
import uk.commonbaseline.dispatch.FolderDelivery;
import uk.commonbaseline.dispatch.Message;
import uk.commonbaseline.partnership.Spelling;

/// `dispatch list`.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "Lists the outbox: each message and each copy to a folder with its state, and what stood in the way of it.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class DispatchListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Session session = Session.open(where)) {
            List<Message> messages = session.get(Dispatch.class).list();
            List<FolderDelivery> folders = session.get(Dispatch.class).listFolders();
            if (where.json()) {
                Stream<Line> lines = messages.stream().map(Line::of);
                Json.print(
                        out,
                        Stream.concat(lines, folders.stream().map(Line::of)).toList());
            } else if (messages.isEmpty() && folders.isEmpty()) {
                out.println("Nothing was ever queued.");
            } else {
                DispatchText.list(out, messages, folders);
            }
        }
        out.flush();
        return ExitCode.CLEAN.number();
    }

    /// A message for programs; or a copy to a folder, which has no number and whose address is that folder.
    private record Line(
            int number,
            String kind,
            String about,
            String readership,
            String recipient,
            String address,
            String messageId,
            String subject,
            String queuedAt,
            String state,
            int tries,
            String words) {
        static Line of(Message message) {
            return new Line(
                    message.number(),
                    Spelling.of(message.kind()),
                    message.about(),
                    message.readership().name(),
                    message.recipient(),
                    message.address().text(),
                    message.messageId(),
                    message.letter().subject(),
                    message.queuedAt().toString(),
                    Spelling.of(message.state()),
                    message.tries(),
                    message.words());
        }

        static Line of(FolderDelivery folder) {
            return new Line(
                    0,
                    "copy",
                    folder.edition(),
                    folder.readership().name(),
                    "",
                    folder.folder(),
                    "",
                    "",
                    folder.queuedAt().toString(),
                    Spelling.of(folder.state()),
                    folder.tries(),
                    folder.words());
        }
    }
}
