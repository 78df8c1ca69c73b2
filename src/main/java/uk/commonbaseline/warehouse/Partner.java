package uk.commonbaseline.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.commonbaseline.normalise.Authorities.Authority;

/// A body taking part in the partnership, from one day to another.
///
/// @param aliases other spellings under which it appears as payee or payer
public record Partner(
        String code,
        String name,
        String shortName,
        String kind,
        Optional<String> nationalCode,
        Optional<Integer> population,
        LocalDate joined,
        Optional<LocalDate> left,
        List<String> aliases) {
    public Partner {
        aliases = List.copyOf(aliases);
    }

    /// How it is found in what others publish.
    Authority authority() {
        Set<String> known = new TreeSet<>(aliases);
        known.addAll(List.of(code, name, shortName));
        nationalCode.ifPresent(known::add);
        return new Authority(code, shortName, known);
    }
}
