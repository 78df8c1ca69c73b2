package uk.commonbaseline.dispatch;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Why a connection failed, from what the library says down to what the network says.
final class Causes {
    /// Whoever tells of it names the server.
    private static final Pattern NAMED_ALREADY = Pattern.compile("^Couldn't connect to host, port: .*$");

    private Causes() {}

    static String words(MessagingException problem) {
        List<String> words = new ArrayList<>();
        for (@Nullable Throwable each = problem; each != null; each = below(each)) {
            String said = each.getMessage() == null ? each.getClass().getSimpleName() : each.getMessage();
            String line = NAMED_ALREADY
                    .matcher(said.lines().findFirst().orElse(""))
                    .replaceFirst("")
                    .strip();
            if (!line.isEmpty() && words.stream().noneMatch(known -> known.contains(line))) {
                words.add(line);
            }
        }
        return String.join(": ", words);
    }

    private static @Nullable Throwable below(Throwable problem) {
        return problem instanceof MessagingException message && message.getNextException() != null
                ? message.getNextException()
                : problem.getCause();
    }
}
