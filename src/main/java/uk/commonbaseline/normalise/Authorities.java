package uk.commonbaseline.normalise;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.commonbaseline.partnership.Sha256;

/// By which codes and names the partners appear in what others publish.
public final class Authorities {
    /// For what is about one council only.
    public static final Authorities NONE = new Authorities(List.of());

    private final Map<String, String> councils = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();

    /// One partner.
    ///
    /// @param known its national code, its names, and other spellings of them
    public record Authority(String council, String name, Set<String> known) {
        public Authority {
            known = Set.copyOf(known);
        }
    }

    public Authorities(List<Authority> partners) {
        for (Authority partner : partners) {
            names.put(partner.council(), partner.name());
            partner.known().forEach(known -> councils.putIfAbsent(plain(known), partner.council()));
        }
    }

    /// The code of the partner that is known by this national code or name.
    Optional<String> find(String codeOrName) {
        return Optional.ofNullable(councils.get(plain(codeOrName)));
    }

    /// The partners that are not among these, by their names.
    List<String> namesBut(Set<String> met) {
        return names.entrySet().stream()
                .filter(partner -> !met.contains(partner.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// What is read from a publication depends on this; it changes with every code and spelling.
    public String fingerprint() {
        return Sha256.of(
                new TreeSet<>(councils.entrySet().stream().map(Object::toString).toList()).toString());
    }

    /// Capitals, spaces and punctuation make no other name.
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
