package uk.commonbaseline.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A spreadsheet program takes the code 0000310100 for a number and writes 310100 back, which is another code.
final class LostZeros {
    private LostZeros() {}

    /// Refuses a proposal for a code that stands in no delivery where one with more zeros before it does.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first of them
    static void refuse(List<Proposal> proposals, Collection<CodeKey> inUse) {
        Set<CodeKey> known = Set.copyOf(inUse);
        Map<CodeKey, CodeKey> zeros = inUse.stream()
                .filter(key -> key.code().startsWith("0"))
                .collect(Collectors.toMap(LostZeros::without, key -> key, (one, _) -> one));
        for (Proposal proposal : proposals) {
            CodeKey whole = zeros.get(proposal.key());
            if (whole != null && !known.contains(proposal.key())) {
                throw proposal.mistake(
                        "the code \"%s\" stands in no delivery, but \"%s\" does: a spreadsheet program has dropped the zeros. Write them back, and read the column as text next time"
                                .formatted(proposal.key().code(), whole.code()));
            }
        }
    }

    private static CodeKey without(CodeKey key) {
        return new CodeKey(key.council(), key.dimension(), key.code().replaceFirst("^0+(?=.)", ""));
    }
}
