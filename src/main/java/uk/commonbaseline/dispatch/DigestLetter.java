package uk.commonbaseline.dispatch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What a council's officers read after a night: each file that was received, how it ended, and what to do by when.
///
/// @param council as people call it
record DigestLetter(String council, String folder, List<Received> received, String questions) {
    private static final int MOST_LISTED = 40;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    DigestLetter {
        received = List.copyOf(received);
    }

    /// One file.
    ///
    /// @param toCheck findings that ask somebody to look
    /// @param answerBy the day by which corrections are asked for
    record Received(
            int delivery,
            String feed,
            String fileName,
            String period,
            int version,
            String outcome,
            int rows,
            int rejected,
            int toCheck,
            LocalDate answerBy) {
        boolean asksSomething() {
            return outcome.equals("partly-accepted") || outcome.equals("rejected");
        }

        String receipt() {
            return "R-%05d".formatted(delivery);
        }
    }

    Letter letter() {
        Letter.Writing writing = Letter.begin().paragraph(whatToDo());
        writing.list("", listed());
        writing.paragraph(
                "Each receipt lies in returned/%s and says more: rows, places, and what would help. No file is attached to this message, and it quotes nothing from yours."
                        .formatted(folder));
        writing.paragraph(questions.isEmpty() ? "Questions: the partnership team." : "Questions: " + questions);
        return writing.under(subject());
    }

    private List<Received> asking() {
        return received.stream().filter(Received::asksSomething).toList();
    }

    private String subject() {
        String files = received.size() == 1 ? "1 file received" : received.size() + " files received";
        int asking = asking().size();
        return asking == 0
                ? "%s: %s, nothing to correct".formatted(council, files)
                : "%s: %s, %d to correct by %s".formatted(council, files, asking, DAY.format(earliest()));
    }

    private String whatToDo() {
        int asking = asking().size();
        if (asking == 0) {
            return "Nothing has to be corrected. Since the last message we received from %s:".formatted(council);
        }
        return "What to do, by %s: correct %s marked TO DO below and drop %s into the inbound folder again. Since the last message we received from %s:"
                .formatted(
                        DAY.format(earliest()),
                        asking == 1 ? "the file" : "the %d files".formatted(asking),
                        asking == 1 ? "it" : "them",
                        council);
    }

    private LocalDate earliest() {
        return asking().stream()
                .map(Received::answerBy)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /// What asks for something first.
    private List<String> listed() {
        List<String> points = new ArrayList<>(received.stream()
                .sorted(Comparator.comparing((Received each) -> !each.asksSomething())
                        .thenComparingInt(Received::delivery))
                .limit(MOST_LISTED)
                .map(DigestLetter::words)
                .toList());
        if (received.size() > MOST_LISTED) {
            points.add("and %d more, each with its receipt".formatted(received.size() - MOST_LISTED));
        }
        return points;
    }

    private static String words(Received file) {
        String what = "%s (%s%s%s)"
                .formatted(
                        file.fileName(),
                        file.feed(),
                        file.period().isEmpty() ? "" : " " + file.period(),
                        file.version() > 0 ? ", version " + file.version() : "");
        return "%s: %s\nReceipt %s.".formatted(what, outcome(file), file.receipt());
    }

    private static String outcome(Received file) {
        boolean nothingToCheck =
                file.outcome().equals("accepted-with-findings") && file.toCheck() == 0; // all is waived
        return switch (nothingToCheck ? "accepted" : file.outcome()) {
            case "accepted-with-findings" ->
                "accepted, all %s rows are in; please look at %s in its receipt. What is right as it stands needs no answer."
                        .formatted(whole(file.rows()), points(file.toCheck()));
            case "accepted" -> "accepted, all %s rows are in.".formatted(whole(file.rows()));
            case "partly-accepted" ->
                "partly accepted, %s of %s rows were rejected.\nTO DO by %s: correct those rows and drop the whole file again."
                        .formatted(whole(file.rejected()), whole(file.rows()), DAY.format(file.answerBy()));
            case "already-received" -> "already received, nothing was counted twice.";
            case "not-taken" -> "not taken; the fault is ours, nothing is asked of you.";
            default ->
                "not accepted, nothing of it was taken.\nTO DO by %s: put right what the receipt names and drop the file again."
                        .formatted(DAY.format(file.answerBy()));
        };
    }

    private static String points(int number) {
        return number == 1 ? "1 point" : whole(number) + " points";
    }

    private static String whole(int number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
