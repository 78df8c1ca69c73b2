package uk.commonbaseline.warehouse;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedRows.Background;
import uk.commonbaseline.feed.LastShape;
import uk.commonbaseline.feed.Recogniser.NoRows;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.normalise.Authorities;
import uk.commonbaseline.normalise.Normalised;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.normalise.PersonTokens;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.sheet.UnreadableFile;
import uk.commonbaseline.template.FilledTemplate;
import uk.commonbaseline.warehouse.Block.Cursor;

/// What the night would say of a file, without any of it being written. The answer of `check --json`.
///
/// @param comparedWith receipt of the last delivery, with whose columns these were compared; empty where none is known
public record Checked(
        String outcome,
        String council,
        String feed,
        String period,
        Rows rows,
        Map<String, Amounts> amounts,
        List<Told> findings,
        Map<String, Integer> findingCounts,
        String comparedWith) {
    /// Rows read and their fate.
    public record Rows(int read, int accepted, int rejected, int excluded) {}

    /// One measure, exact to the last digit.
    public record Amounts(BigDecimal read, BigDecimal accepted, BigDecimal rejected, BigDecimal excluded) {}

    /// One finding.
    ///
    /// @param waived by whom and until when a warning is waived; empty where it stands
    public record Told(String code, String place, String consequence, String words, String remedy, String waived) {}

    public Checked {
        amounts = Map.copyOf(amounts);
        findings = List.copyOf(findings);
        findingCounts = Map.copyOf(findingCounts);
    }

    /// Reads the whole file; a broken one is an answer too. Nothing is known of earlier deliveries.
    public static Checked check(Path file, FeedDefinition feed, RuleBook rules) {
        return check(file, feed, rules, Known.NOTHING);
    }

    /// What is known besides the definition.
    ///
    /// @param last the last delivery's columns, with which these are compared
    /// @param authorities by which the partners are found in what others publish
    public record Known(LastShape last, Waiving waiving, Authorities authorities) {
        static final Known NOTHING = new Known(LastShape.NONE, Waiving.NOTHING, Authorities.NONE);
    }

    /// As above, with what is known of earlier deliveries, waivers and partners.
    public static Checked check(Path file, FeedDefinition agreed, RuleBook rules, Known known) {
        FeedDefinition feed = FilledTemplate.definitionFor(file, agreed);
        Gathering gathering = new Gathering(known.waiving(), known.last().receipt());
        try {
            // No token leaves this check, so any key will do.
            Loading.Equipment equipment =
                    new Loading.Equipment(rules, new PersonTokens(new byte[32]), known.authorities());
            try (Reading<?> reading =
                    Reading.open(feed, file, equipment, new Background(known.last(), _ -> {}), Cursor.START)) {
                reading.blocks().forEachRemaining(gathering::add);
            }
            PartsNotRead.tell(file, feed, gathering.findings::add);
            gathering.findings.addAll(FilledTemplate.listNotes(file, agreed));
            if (gathering.tally.rowsRead() == 0) {
                gathering.findings.add(new NoRows());
            }
        } catch (UnreadableFile problem) {
            gathering.refuse(problem.finding());
        }
        String name = String.valueOf(file.getFileName());
        return gathering.answer(feed, feed.period().find(name).orElse(""));
    }

    private static final class Gathering {
        private Tally tally = new Tally();
        private final Map<String, BigDecimal> rejected = new TreeMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Waiving waiving;
        private final String comparedWith;

        Gathering(Waiving waiving, String comparedWith) {
            this.waiving = waiving;
            this.comparedWith = comparedWith;
        }

        void add(Block<?> block) {
            tally.add(block.tally());
            findings.addAll(block.findings());
            for (Normalised<?> record : block.records()) {
                findings.addAll(record.findings());
                if (record.fate() == Fate.REJECTED) {
                    record.measured()
                            .forEach(figure -> rejected.merge(figure.measure(), figure.amount(), BigDecimal::add));
                }
            }
        }

        void refuse(Finding because) {
            tally = new Tally();
            rejected.clear();
            findings.clear();
            findings.add(because);
        }

        Checked answer(FeedDefinition feed, String period) {
            Map<String, Integer> counts = new TreeMap<>();
            findings.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
            return new Checked(
                    outcome(),
                    feed.council(),
                    feed.feed(),
                    period,
                    new Rows(
                            tally.rowsRead(),
                            tally.rowsRead() - tally.rowsRejected() - tally.rowsLeftOut(),
                            tally.rowsRejected(),
                            tally.rowsLeftOut()),
                    amounts(),
                    findings.stream().map(this::told).toList(),
                    counts,
                    comparedWith);
        }

        private Map<String, Amounts> amounts() {
            Map<String, Amounts> amounts = new TreeMap<>();
            tally.read().forEach((measure, read) -> {
                BigDecimal out = tally.leftOut().getOrDefault(measure, BigDecimal.ZERO);
                BigDecimal not = rejected.getOrDefault(measure, BigDecimal.ZERO);
                amounts.put(measure, new Amounts(read, read.subtract(not).subtract(out), not, out));
            });
            return amounts;
        }

        private String outcome() {
            Consequence worst = findings.stream()
                    .filter(finding -> waiving.waivedBy(finding).isEmpty())
                    .map(Finding::consequence)
                    .max(Consequence::compareTo)
                    .orElse(Consequence.NOTED);
            return switch (worst) {
                case NOTED -> "accepted";
                case QUESTIONED -> "accepted-with-findings";
                case ROW_REJECTED -> "partly-accepted";
                case FILE_REJECTED -> "rejected";
            };
        }

        private Told told(Finding finding) {
            return new Told(
                    finding.code(),
                    finding.place().toString(),
                    Spelling.of(finding.consequence()),
                    finding.inPlainWords(),
                    finding.remedy(),
                    waiving.waivedBy(finding).orElse(""));
        }
    }
}
