package uk.commonbaseline.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.commonbaseline.mapping.Proposal.Status;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.warehouse.Validity;

/// Writes proposals for the codes that have no meaning yet. What an officer wrote stays; only the figures are renewed,
/// and lines are added for codes that have none.
public final class Proposing {
    private final MapDesk desk;
    private final Map<CodeKey, CodeInUse> inUse;
    private final Suggestions suggestions;

    /// @param inUse codes that stand in deliveries, of all councils: those that are mapped tell what others chose
    public Proposing(MapDesk desk, List<CodeInUse> inUse) {
        this.desk = desk;
        this.inUse = new LinkedHashMap<>();
        inUse.forEach(code -> this.inUse.put(code.key(), code));
        this.suggestions = new Suggestions(desk, inUse);
    }

    /// One file of proposals, as it was left.
    ///
    /// @param added lines that were not there before
    public record Written(
            String council, String dimension, Path file, int added, int open, int accepted, int refused) {}

    /// Renews the proposals of one council and dimension; empty where there is nothing to propose.
    ///
    /// @throws SettingsMistake when the file that stands there can't be read; it is left as it is
    public Optional<Written> propose(String council, String dimension) throws IOException {
        ProposalsFile file = ProposalsFile.at(desk, council, dimension);
        List<Proposal> before = file.read();
        LostZeros.refuse(before, inUse.keySet());
        List<Proposal> kept = before.stream()
                .filter(proposal -> !isDecided(proposal))
                .map(this::renewed)
                .collect(Collectors.toCollection(ArrayList::new));
        List<Proposal> added = added(council, dimension, before);
        kept.addAll(added);
        kept.sort(Comparator.comparing(Proposal::stake, Stake.MOST_FIRST));
        if (kept.isEmpty() && before.isEmpty()) {
            return Optional.empty();
        }
        file.write(kept);
        return Optional.of(new Written(
                council,
                dimension,
                file.path(),
                added.size(),
                count(kept, Status.OPEN),
                count(kept, Status.ACCEPTED),
                count(kept, Status.REFUSED)));
    }

    private static int count(List<Proposal> proposals, Status status) {
        return (int) proposals.stream().filter(each -> each.status() == status).count();
    }

    /// Somebody has mapped the code by another way meanwhile.
    private boolean isDecided(Proposal proposal) {
        return proposal.isUntouched() && !desk.listInForce(proposal.key()).isEmpty();
    }

    private Proposal renewed(Proposal proposal) {
        Proposal now = Optional.ofNullable(inUse.get(proposal.key()))
                .map(code -> proposal.withStake(code.stake()))
                .orElse(proposal);
        return now.isUntouched() && now.target().isEmpty()
                ? now.withSuggestion(suggestions.suggest(now.key(), now.name(), Set.of()))
                : now;
    }

    private List<Proposal> added(String council, String dimension, List<Proposal> before) {
        Set<CodeKey> standing =
                before.stream().filter(Proposal::isLive).map(Proposal::key).collect(Collectors.toSet());
        Map<CodeKey, Set<String>> refused = new HashMap<>();
        before.stream()
                .filter(each -> !each.isLive())
                .forEach(each -> refused.computeIfAbsent(each.key(), _ -> new HashSet<>())
                        .add(each.target()));
        return inUse.values().stream()
                .filter(code -> code.key().council().equals(council)
                        && code.key().dimension().equals(dimension))
                .filter(code -> desk.listInForce(code.key()).isEmpty() && !standing.contains(code.key()))
                .map(code -> open(code, refused.getOrDefault(code.key(), Set.of())))
                .toList();
    }

    private Proposal open(CodeInUse code, Set<String> refused) {
        return new Proposal(
                        code.key(),
                        code.name(),
                        "",
                        "",
                        "",
                        code.stake(),
                        Status.OPEN,
                        "",
                        "",
                        Optional.empty(),
                        Validity.ALWAYS,
                        0,
                        (_, words) -> new SettingsMistake(
                                desk.proposals(code.key().council(), code.key().dimension()), 0, words))
                .withSuggestion(suggestions.suggest(code.key(), code.name(), refused));
    }
}
