package uk.commonbaseline.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An edition that was printed, with all that it takes to print it again.
///
/// @param name as on its pages, such as `2008-06 v1`
/// @param costed whether it shows costed options
/// @param costedAt when the options that it shows were costed, which an earlier edition may have done
/// @param asOf the moment whose data and maps its baseline holds
/// @param ofBaseline the settings that the baseline was frozen with, by path under `jobs`
/// @param ofEdition the settings that it was printed with
/// @param lastIssue what it told of the issue before it
public record PastEdition(
        String name,
        boolean draft,
        boolean costed,
        Instant madeAt,
        Instant costedAt,
        String baseline,
        Instant frozenAt,
        Instant asOf,
        Hashes hashes,
        Map<String, byte[]> ofBaseline,
        Map<String, byte[]> ofEdition,
        List<PastFile> files,
        List<Signature> signatures,
        Optional<LastIssue> lastIssue) {
    public PastEdition {
        ofBaseline = Map.copyOf(ofBaseline);
        ofEdition = Map.copyOf(ofEdition);
        files = List.copyOf(files);
        signatures = List.copyOf(signatures);
    }

    /// Who had signed a council's figures when it was printed.
    ///
    /// @param notedAt when the signature was taken
    public record Signature(String council, String name, String role, LocalDate signedOn, Instant notedAt) {}

    /// What proves that two editions are the same.
    public record Hashes(String baseline, String pack, String figures) {}

    /// A file that counted once.
    ///
    /// @param keptAs where the archive has it, relative to home
    /// @param definition the feed's definition by which it was read
    public record PastFile(
            int id,
            String sha256,
            String council,
            String feed,
            String period,
            String fileName,
            Instant receivedAt,
            String run,
            String keptAs,
            Instant publishedAt,
            Optional<byte[]> definition,
            Optional<TakenBack> takenBack) {}

    /// When, by whom and why it was withdrawn.
    public record TakenBack(Instant at, String by, String reason) {}

    /// The folder of the edition under `board`, which is its name without the blank.
    public String folder() {
        return name.replace(" ", "-");
    }
}
