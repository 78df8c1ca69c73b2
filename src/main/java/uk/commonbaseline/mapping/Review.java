package uk.commonbaseline.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.partnership.Spelling;

/// Where the mapping stands: what is done, what waits, and where councils disagree. The answer of `map review --json`.
///
/// @param progress per council and dimension that has codes, in the order of reports
/// @param queue codes without a meaning, the most at stake first
/// @param questions where the same words mean different things
public record Review(List<Progress> progress, List<Waiting> queue, List<Inconsistency> questions) {
    public Review {
        progress = List.copyOf(progress);
        queue = List.copyOf(queue);
        questions = List.copyOf(questions);
    }

    /// A code without a meaning.
    ///
    /// @param pounds as reports show them, income against cost
    /// @param status `none` where nothing is proposed yet, else as in the proposals
    public record Waiting(
            String council,
            String dimension,
            String code,
            String name,
            BigDecimal pounds,
            BigDecimal fte,
            long rows,
            String status,
            String target,
            String score,
            String evidence) {}

    /// Compares the codes in use with the maps and proposals.
    ///
    /// @param councils those that are asked about; inconsistencies are told where one of them has a part
    /// @throws uk.commonbaseline.settings.SettingsMistake when a proposals file can't be read
    public static Review of(MapDesk desk, List<CodeInUse> inUse, List<String> councils, List<String> dimensions) {
        List<Progress> progress = new ArrayList<>();
        Map<CodeKey, Proposal> proposals = new HashMap<>();
        for (String council : councils) {
            for (String dimension : dimensions) {
                List<CodeInUse> codes = inUse.stream()
                        .filter(code -> code.key().council().equals(council)
                                && code.key().dimension().equals(dimension))
                        .toList();
                if (!codes.isEmpty()) {
                    progress.add(Progress.of(council, dimension, codes, mapped(desk, codes)));
                }
                ProposalsFile.at(desk, council, dimension).read().stream()
                        .filter(Proposal::isLive)
                        .forEach(proposal -> proposals.putIfAbsent(proposal.key(), proposal));
            }
        }
        return new Review(
                progress,
                queue(desk, inUse, councils, dimensions, proposals),
                questions(desk, inUse, councils, dimensions));
    }

    private static List<CodeInUse> mapped(MapDesk desk, List<CodeInUse> codes) {
        return codes.stream()
                .filter(code -> !desk.listInForce(code.key()).isEmpty())
                .toList();
    }

    private static List<Waiting> queue(
            MapDesk desk,
            List<CodeInUse> inUse,
            List<String> councils,
            List<String> dimensions,
            Map<CodeKey, Proposal> proposals) {
        return inUse.stream()
                .filter(code -> councils.contains(code.key().council())
                        && dimensions.contains(code.key().dimension())
                        && desk.listInForce(code.key()).isEmpty())
                .sorted(CodeInUse.MOST_FIRST)
                .map(code -> waiting(code, proposals))
                .toList();
    }

    private static Waiting waiting(CodeInUse code, Map<CodeKey, Proposal> proposals) {
        Proposal proposal = proposals.get(code.key());
        return new Waiting(
                code.key().council(),
                code.key().dimension(),
                code.key().code(),
                code.name(),
                code.stake().pounds().amount(),
                code.stake().fte().amount(),
                code.stake().rows(),
                proposal == null ? "none" : Spelling.of(proposal.status()),
                proposal == null ? "" : proposal.target(),
                proposal == null ? "" : proposal.score(),
                proposal == null ? "" : proposal.evidence());
    }

    private static List<Inconsistency> questions(
            MapDesk desk, List<CodeInUse> inUse, List<String> councils, List<String> dimensions) {
        return new Consistency(desk, inUse)
                .list().stream()
                        .filter(question -> dimensions.contains(question.dimension()))
                        .filter(question ->
                                question.sides().stream().anyMatch(side -> councils.contains(side.council())))
                        .toList();
    }
}
