package uk.commonbaseline.mapping;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.commonbaseline.mapping.Proposal.Status;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.PlainText;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.settings.Suggestion;
import uk.commonbaseline.warehouse.CodeMapFile;
import uk.commonbaseline.warehouse.CodeMaps;
import uk.commonbaseline.warehouse.ListFile;
import uk.commonbaseline.warehouse.Validity;

/// `jobs/maps/<council>/<dimension>.proposed.csv`: what people decide codes in. No run reads it.
final class ProposalsFile {
    private static final List<String> REQUIRED = List.of(
            "code", "name", "target", "score", "evidence", "pounds", "fte", "rows", "status", "proposed_by", "comment");
    private static final List<String> COLUMNS = Stream.concat(
                    REQUIRED.stream(), Stream.of("weight", "valid_from", "valid_to"))
            .toList();
    private static final List<String> STATUSES =
            Stream.of(Status.values()).map(Spelling::of).toList();

    private final Path file;
    private final String council;
    private final String dimension;
    private final Set<String> targets;

    private ProposalsFile(Path file, String council, String dimension, Set<String> targets) {
        this.file = file;
        this.council = council;
        this.dimension = dimension;
        this.targets = targets;
    }

    static ProposalsFile at(MapDesk desk, String council, String dimension) {
        return new ProposalsFile(desk.proposals(council, dimension), council, dimension, desk.targetCodes(dimension));
    }

    Path path() {
        return file;
    }

    /// All lines in their order; none where there is no file.
    ///
    /// @throws SettingsMistake at the first mistake
    List<Proposal> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Proposal> read = new ArrayList<>();
        for (ListFile.Row row : ListFile.read(file, REQUIRED.toArray(String[]::new))) {
            Proposal proposal = proposal(row);
            read.forEach(before -> refuseTwice(before, proposal));
            read.add(proposal);
        }
        return read;
    }

    private Proposal proposal(ListFile.Row row) {
        String target = row.find("target").orElse("");
        if (!target.isEmpty() && !targets.contains(target)) {
            throw row.mistake("\"%s\" is no %s that we know%s"
                    .formatted(target, CodeMaps.targetWord(dimension), Suggestion.among(targets, target)));
        }
        return new Proposal(
                new CodeKey(council, dimension, PlainText.read(row.get("code"))),
                PlainText.read(row.find("name").orElse("")),
                target,
                row.find("score").orElse(""),
                PlainText.read(row.find("evidence").orElse("")),
                stake(row),
                status(row),
                PlainText.read(row.find("proposed_by").orElse("")),
                PlainText.read(row.find("comment").orElse("")),
                CodeMapFile.weight(row),
                Validity.of(row),
                row.line(),
                (line, words) -> new SettingsMistake(file, line, words));
    }

    private static Status status(ListFile.Row row) {
        String written = row.find("status").orElse("").toLowerCase(Locale.ROOT);
        return Stream.of(Status.values())
                .filter(known -> Spelling.of(known).equals(written))
                .findFirst()
                .orElseThrow(() -> row.mistake("the status \"%s\" is not one of %s%s"
                        .formatted(written, String.join(", ", STATUSES), Suggestion.among(STATUSES, written))));
    }

    /// The figures are ours and written anew by each `map suggest`; what a spreadsheet program made of them is no
    /// matter.
    private static Stake stake(ListFile.Row row) {
        BigDecimal pounds = figure(row, "pounds");
        return new Stake(
                Pounds.rounded(pounds),
                Pounds.rounded(pounds.abs()),
                new Fte(figure(row, "fte")),
                figure(row, "rows").longValue());
    }

    private static BigDecimal figure(ListFile.Row row, String column) {
        String text = row.find(column).orElse("0").replaceAll("[,£ ]", "");
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException _) {
            throw row.mistake("\"%s\" must be a number, not \"%s\"".formatted(column, text));
        }
    }

    private static void refuseTwice(Proposal before, Proposal proposal) {
        boolean sameCode = before.key().equals(proposal.key()) && before.isLive() && proposal.isLive();
        boolean shares = before.weight().isPresent() && proposal.weight().isPresent();
        if (sameCode && !shares && before.validity().overlaps(proposal.validity())) {
            throw proposal.mistake(
                    "the code \"%s\" stands in line %d already; keep one of the two, or give each its weight, such as 60 and 40"
                            .formatted(proposal.key().code(), before.line()));
        }
    }

    /// Writes the lines; a list without any is taken away.
    void write(List<Proposal> proposals) throws IOException {
        FilesTogether.write(List.of(new FilesTogether.Change(file, text(proposals))));
    }

    /// What the file holds; empty where it is taken away.
    static Optional<String> text(List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> lines = new ArrayList<>();
        lines.add(COLUMNS);
        proposals.forEach(proposal -> lines.add(cells(proposal)));
        return Optional.of(CsvText.of(lines));
    }

    private static List<String> cells(Proposal proposal) {
        return List.of(
                PlainText.written(proposal.key().code()),
                PlainText.written(proposal.name()),
                proposal.target(),
                proposal.score(),
                PlainText.written(proposal.evidence()),
                plain(proposal.stake().pounds().amount(), 2),
                plain(proposal.stake().fte().amount(), 0),
                String.valueOf(proposal.stake().rows()),
                Spelling.of(proposal.status()),
                PlainText.written(proposal.proposedBy()),
                PlainText.written(proposal.comment()),
                proposal.weight().map(BigDecimal::toPlainString).orElse(""),
                proposal.validity().fromWritten(),
                proposal.validity().toWritten());
    }

    /// Exact, with at least so many decimals.
    private static String plain(BigDecimal amount, int decimals) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return shortest.setScale(Math.max(shortest.scale(), decimals)).toPlainString();
    }
}
