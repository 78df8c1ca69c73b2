package uk.commonbaseline.dispatch;

import java.util.ArrayList;
import java.util.List;

/// What a round of sending came to.
///
/// @param queued messages that were written down in it
/// @param waiting messages that were tried or whose time had come, and that wait on
/// @param failed messages that the server refused, that were given up, or that we stopped
/// @param folders editions that were copied
/// @param foldersWaiting editions that could not be copied
/// @param troubles what stood in the way, each once
public record Dispatched(
        int queued, int sent, int waiting, int failed, int folders, int foldersWaiting, List<String> troubles) {
    /// Nothing was owed.
    public static final Dispatched NOTHING = new Dispatched(0, 0, 0, 0, 0, 0, List.of());

    public Dispatched {
        troubles = troubles.stream().distinct().toList();
    }

    /// Something stood in the way of all of it.
    public static Dispatched nothingBecause(String trouble) {
        return new Dispatched(0, 0, 0, 0, 0, 0, List.of(trouble));
    }

    /// Whether all that was owed has left.
    public boolean clean() {
        return waiting == 0 && failed == 0 && foldersWaiting == 0 && troubles.isEmpty();
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    /// In one line, without the troubles.
    public String words() {
        List<String> words = new ArrayList<>();
        words.add(sent == 1 ? "1 message sent" : sent + " messages sent");
        add(words, waiting, waiting == 1 ? "waits" : "wait");
        add(words, failed, failed == 1 ? "was not taken" : "were not taken");
        if (folders > 0) {
            words.add(folders == 1 ? "1 edition copied to its folder" : folders + " editions copied to folders");
        }
        add(words, foldersWaiting, foldersWaiting == 1 ? "copy waits" : "copies wait");
        return String.join(", ", words);
    }

    private static void add(List<String> words, int number, String what) {
        if (number > 0) {
            words.add(number + " " + what);
        }
    }
}
