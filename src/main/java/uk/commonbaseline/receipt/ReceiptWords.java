package uk.commonbaseline.receipt;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.receipt.Receipt.Group;
import uk.commonbaseline.receipt.Receipt.Line;
import uk.commonbaseline.receipt.Receipt.OutOfScope;
import uk.commonbaseline.receipt.Receipt.Waived;

/// The receipt in words, for its templates: the outcome in the first line, what to do and by when in the second.
final class ReceiptWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.UK).withZone(AsAt.LONDON);

    final Receipt receipt;
    private final String workbook;

    ReceiptWords(Receipt receipt) {
        this(receipt, Optional.empty());
    }

    ReceiptWords(Receipt receipt, Optional<String> workbook) {
        this.receipt = receipt;
        this.workbook = workbook.orElse("");
    }

    /// Name of the workbook to correct, empty when there is none.
    String workbook() {
        return workbook;
    }

    String headline() {
        return switch (receipt.outcome()) {
            case "accepted" ->
                "Accepted: all %s rows are in".formatted(receipt.rows().accepted());
            case "accepted-with-findings" ->
                "Accepted: all %s rows are in, %s to check"
                        .formatted(receipt.rows().accepted(), questions(questioned()));
            case "partly-accepted" ->
                "Partly accepted: %s of %s rows need you"
                        .formatted(receipt.rows().rejected(), receipt.rows().read());
            case "already-received" ->
                isAnothers()
                        ? "Not taken: another partner has sent this very file"
                        : "Already received: nothing was counted twice";
            case "not-taken" -> "Not taken: the fault is ours, not yours";
            default -> "Not accepted: nothing of this file was taken";
        };
    }

    /// A word for the colour beside the headline, which never stands alone.
    String tone() {
        return switch (receipt.outcome()) {
            case "accepted" -> "good";
            case "already-received" -> isAnothers() ? "stop" : "good";
            case "accepted-with-findings", "partly-accepted" -> "look";
            default -> "stop";
        };
    }

    String what() {
        String version = receipt.version() > 0 ? ", version " + receipt.version() : "";
        String period = receipt.period() == null ? "" : " · " + receipt.period() + version;
        String feed = receipt.feed() == null || receipt.feed().isEmpty() ? "" : " · " + receipt.feed();
        return receipt.council() + feed + period;
    }

    String fileName() {
        return receipt.fileName();
    }

    String received() {
        return MOMENT.format(receipt.receivedAt());
    }

    String taken() {
        return MOMENT.format(receipt.takenAt());
    }

    String answerBy() {
        LocalDate day = receipt.answerBy();
        return DAY.format(day);
    }

    boolean asksSomething() {
        return receipt.outcome().equals("partly-accepted") || receipt.outcome().equals("rejected");
    }

    String whatToDo() {
        return switch (receipt.outcome()) {
            case "accepted" -> "Nothing. Thank you.";
            case "accepted-with-findings" ->
                "Please look at the points below. If they are right as they stand, no answer is needed.";
            case "partly-accepted" ->
                "Correct the rows listed below in your file and drop the whole file into the inbound folder again. "
                        + "It will replace this version, so nothing is counted twice. The other "
                        + receipt.rows().accepted() + " rows are in until then.";
            case "already-received" ->
                receipt.firstReceived()
                        .map(ReceiptWords::known)
                        .orElse(
                                "Send your own file. This one counts for that partner, and nothing of it was taken from you. "
                                        + "If it is yours, tell the partnership team.");
            case "not-taken" -> "Nothing. We keep your file, and will read it again when the fault is mended.";
            default -> "See below what was wrong, put it right, and drop the file into the inbound folder again.";
        };
    }

    private static String known(String first) {
        return "Nothing. We hold this very file already: " + first
                + ". If you meant to send a corrected file, check that you saved it before copying.";
    }

    private boolean isAnothers() {
        return receipt.outcome().equals("already-received")
                && receipt.firstReceived().isEmpty();
    }

    String replacing() {
        return receipt.replaces()
                .map(version -> "This replaces version " + version
                        + "; its figures no longer count and are kept for the record.")
                .orElse("");
    }

    boolean hasRows() {
        return !receipt.rows().read().equals("0");
    }

    List<Line> lines() {
        return Stream.concat(Stream.of(receipt.rows()), receipt.amounts().stream())
                .toList();
    }

    boolean hasOutOfScope() {
        return !receipt.outOfScope().isEmpty();
    }

    List<OutOfScope> outOfScope() {
        return receipt.outOfScope();
    }

    List<GroupWords> wrong() {
        return groups(true);
    }

    boolean hasWrong() {
        return !wrong().isEmpty();
    }

    List<GroupWords> toCheck() {
        return groups(false);
    }

    boolean hasToCheck() {
        return !toCheck().isEmpty();
    }

    /// One waiver that works, with what it is about.
    record WaivedWords(String words, String because, String count) {}

    List<WaivedWords> waived() {
        return receipt.waived().stream()
                .filter(Waived::works)
                .map(each -> new WaivedWords(
                        each.words().isEmpty() ? "Findings of the kind \"%s\".".formatted(each.code()) : each.words(),
                        "%s Waived until %s; %s answers for it, %s accepted it."
                                .formatted(sentence(each.reason()), each.expires(), each.owner(), each.acceptedBy()),
                        each.occurrences() > 1 ? "(%,d times, or like it)".formatted(each.occurrences()) : ""))
                .toList();
    }

    boolean hasWaived() {
        return !waived().isEmpty();
    }

    /// Waivers that no longer work; what they waived stands among the findings.
    List<String> expired() {
        return receipt.waived().stream()
                .filter(each -> !each.works())
                .map(each -> "The waiver of \"%s\" (%s) expired on %s; it would have spoken of %,d of the findings."
                        .formatted(each.code(), each.owner(), each.expires(), each.occurrences()))
                .toList();
    }

    boolean hasExpired() {
        return !expired().isEmpty();
    }

    boolean hasComparisons() {
        return !receipt.comparisons().isEmpty();
    }

    String comparisons() {
        return String.join("; ", receipt.comparisons());
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    String reference() {
        return receipt.reference();
    }

    String fingerprint() {
        return receipt.sha256().substring(0, 12);
    }

    String partnership() {
        return receipt.partnership();
    }

    /// One group of findings, its places joined.
    record GroupWords(String places, String words, String remedy, String count) {}

    private List<GroupWords> groups(boolean rejecting) {
        return receipt.groups().stream()
                .filter(group -> group.consequence().endsWith("rejected") == rejecting)
                .map(ReceiptWords::words)
                .toList();
    }

    private static GroupWords words(Group group) {
        String count = group.occurrences() > 1 ? "(%,d times)".formatted(group.occurrences()) : "";
        return new GroupWords(String.join(", ", group.places()), group.words(), group.remedy(), count);
    }

    private int questioned() {
        return receipt.groups().stream()
                .filter(group -> group.consequence().equals("questioned"))
                .mapToInt(Group::occurrences)
                .sum();
    }

    private static String questions(int count) {
        return count == 1 ? "one point" : count + " points";
    }
}
