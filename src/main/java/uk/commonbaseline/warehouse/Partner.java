package uk.commonbaseline.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
}
