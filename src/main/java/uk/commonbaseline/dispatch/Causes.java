package uk.commonbaseline.dispatch;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a connection failed, from what the library says down to what the network says.
final class Causes {
    private Causes() {}

    static String words(MessagingException problem) {
        List<String> words = new ArrayList<>();
        for (@Nullable Throwable each = problem; each != null; each = below(each)) {
            String said = each.getMessage() == null ? each.getClass().getSimpleName() : each.getMessage();
            String line = said.lines().findFirst().orElse("").strip();
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
