package uk.commonbaseline.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.commonbaseline.warehouse.CodeMaps;

/// What one council's codes mean or would mean: as the maps in force say, else as is proposed.
public final class Meanings {
    private final MapDesk desk;
    private final Map<CodeKey, List<Proposal>> proposals = new HashMap<>();

    private Meanings(MapDesk desk) {
        this.desk = desk;
    }

    /// A meaning.
    ///
    /// @param target several with a plus between them where a code is shared
    /// @param inForce false where it is a proposal only
    /// @param score of the proposal; empty where it is in force, or has none
    public record Meaning(String target, boolean inForce, String score) {}

    /// Reads the maps and proposals of one council.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake when a proposals file can't be read
    public static Meanings of(MapDesk desk, String council) {
        Meanings meanings = new Meanings(desk);
        for (String dimension : CodeMaps.DIMENSIONS) {
            ProposalsFile.at(desk, council, dimension).read().stream()
                    .filter(proposal -> proposal.isLive() && !proposal.target().isEmpty())
                    .forEach(proposal -> meanings.proposals
                            .computeIfAbsent(proposal.key(), _ -> new ArrayList<>())
                            .add(proposal));
        }
        return meanings;
    }

    /// Empty for a code that nobody can place yet.
    public Optional<Meaning> find(CodeKey key) {
        List<String> inForce = desk.listInForce(key).stream()
                .map(each -> each.target())
                .sorted()
                .toList();
        if (!inForce.isEmpty()) {
            return Optional.of(new Meaning(String.join(" + ", inForce), true, ""));
        }
        List<Proposal> proposed = proposals.getOrDefault(key, List.of());
        return proposed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meaning(
                        String.join(
                                " + ",
                                proposed.stream().map(Proposal::target).sorted().toList()),
                        false,
                        proposed.getFirst().score()));
    }
}
