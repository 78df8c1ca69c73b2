package uk.commonbaseline.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.commonbaseline.mapping.Proposal.Status;
import uk.commonbaseline.partnership.Person;
import uk.commonbaseline.warehouse.CodeMap;
import uk.commonbaseline.warehouse.CodeMapFile;
import uk.commonbaseline.warehouse.CodeMaps;

/// Takes proposals that one person has accepted over into the map, on the word of another.
public final class Approval {
    private final MapDesk desk;
    private final String by;
    private final List<CodeKey> inUse;

    /// @param by who approves; not empty
    /// @param inUse codes that stand in deliveries; empty where the database is not at hand
    public Approval(MapDesk desk, String by, List<CodeInUse> inUse) {
        this.desk = desk;
        this.inUse = inUse.stream().map(CodeInUse::key).toList();
        this.by = by.strip();
    }

    /// A name that holds a letter is needed.
    public static boolean isName(String by) {
        return !new Person(by).isNobody();
    }

    /// A decision that is in force now.
    ///
    /// @param weight percent; empty for all of the code
    public record Approved(
            String council, String dimension, String code, String target, String weight, String proposedBy, Path map) {}

    private record Change(
            ProposalsFile proposals, List<Proposal> left, Path map, String text, List<Approved> approved) {}

    /// Approves what is accepted in the given files. Either all of it is in force afterwards, or, where one line is
    /// mistaken, nothing of it.
    ///
    /// @param code only this one; empty for all
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first line that can't be approved
    public List<Approved> approve(List<String> councils, List<String> dimensions, Optional<String> code)
            throws IOException {
        List<Change> changes = new ArrayList<>();
        for (String council : councils) {
            for (String dimension : dimensions) {
                change(council, dimension, code).ifPresent(changes::add);
            }
        }
        List<FilesTogether.Change> files = new ArrayList<>();
        changes.forEach(change -> files.add(new FilesTogether.Change(change.map(), Optional.of(change.text()))));
        changes.forEach(change ->
                files.add(new FilesTogether.Change(change.proposals().path(), ProposalsFile.text(change.left()))));
        FilesTogether.write(files);
        return changes.stream().flatMap(change -> change.approved().stream()).toList();
    }

    private Optional<Change> change(String council, String dimension, Optional<String> code) throws IOException {
        ProposalsFile file = ProposalsFile.at(desk, council, dimension);
        List<Proposal> all = file.read();
        List<Proposal> accepted = all.stream()
                .filter(proposal -> proposal.status() == Status.ACCEPTED)
                .filter(proposal -> code.map(proposal.key().code()::equals).orElse(true))
                .toList();
        if (accepted.isEmpty()) {
            return Optional.empty();
        }
        LostZeros.refuse(accepted, inUse);
        Path map = desk.map(council, dimension);
        List<CodeMap> added = accepted.stream()
                .map(proposal -> approved(proposal, file.path()))
                .toList();
        List<CodeMap> together = new ArrayList<>(standing(map, council, dimension));
        together.addAll(added);
        CodeMaps.place(together);
        List<Proposal> left = new ArrayList<>(all);
        left.removeAll(accepted);
        return Optional.of(new Change(
                file,
                left,
                map,
                MapFile.withAdded(map, added),
                added.stream().map(each -> told(each, map)).toList()));
    }

    private List<CodeMap> standing(Path map, String council, String dimension) {
        return Files.exists(map) ? new CodeMapFile(map, council, dimension, withUnmapped(dimension)).read() : List.of();
    }

    /// A map may say of a code that it is not mapped yet; a proposal may not.
    private Set<String> withUnmapped(String dimension) {
        Set<String> targets = new HashSet<>(desk.targetCodes(dimension));
        targets.add("UNMAPPED");
        return targets;
    }

    private CodeMap approved(Proposal proposal, Path file) {
        if (proposal.target().isEmpty()) {
            throw proposal.mistake("the code \"%s\" is accepted without a target"
                    .formatted(proposal.key().code()));
        }
        if (new Person(proposal.proposedBy()).isNobody()) {
            throw proposal.mistake(
                    "the code \"%s\" is accepted, but nobody is named in \"proposed_by\"; who accepts a proposal writes her or his name there"
                            .formatted(proposal.key().code()));
        }
        if (new Person(proposal.proposedBy()).mayBe(new Person(by))) {
            throw proposal.mistake("the code \"%s\" was proposed by %s, so somebody else must approve it"
                    .formatted(proposal.key().code(), proposal.proposedBy()));
        }
        return new CodeMap(
                proposal.key().council(),
                proposal.key().dimension(),
                proposal.key().code(),
                text(proposal.name()),
                proposal.target(),
                proposal.weight(),
                proposal.validity(),
                Optional.of(proposal.proposedBy()),
                Optional.of(by),
                text(proposal.comment()),
                file,
                proposal.line());
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Approved told(CodeMap map, Path file) {
        return new Approved(
                map.council(),
                map.dimension(),
                map.code(),
                map.target(),
                map.weight()
                        .map(weight -> weight.stripTrailingZeros().toPlainString())
                        .orElse(""),
                map.decidedBy().orElse(""),
                file);
    }
}
