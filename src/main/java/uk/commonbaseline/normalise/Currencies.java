package uk.commonbaseline.normalise;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Currencies by their three letters, or by the signs that can stand for one only.
final class Currencies {
    private static final Map<String, String> SIGNS = Map.of("£", "GBP", "€", "EUR");
    private static final Set<String> KNOWN = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Currencies() {}

    static Optional<String> find(String written) {
        String code = SIGNS.getOrDefault(written, written.toUpperCase(Locale.ROOT));
        return KNOWN.contains(code) ? Optional.of(code) : Optional.empty();
    }
}
