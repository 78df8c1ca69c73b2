package uk.commonbaseline.describe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.commonbaseline.feed.Field;

/// A column that names the currency of each row.
///
/// @param column from 0
/// @param foreign the currencies other than the pound, as the file writes them
record Currencies(int column, List<String> foreign) {
    private static final Set<String> POUND = Set.of("gbp", "£", "pound", "pounds", "sterling", "pounds sterling");
    private static final Set<String> OTHERS = Set.of(
            "eur", "usd", "chf", "sek", "nok", "dkk", "aud", "cad", "jpy", "nzd", "zar", "inr", "hkd", "sgd", "pln",
            "czk", "huf", "ils", "try", "aed", "cny", "ron", "thb", "isk", "€", "$");

    /// From here on a heading says that the amount is in pounds whatever was paid in.
    private static final int BILLING = 96;

    Currencies {
        foreign = List.copyOf(foreign);
    }

    /// The column by which amounts in other currencies are told from pounds; empty where the amount that is read is in
    /// pounds throughout.
    static Optional<Currencies> of(Table table) {
        boolean inPounds = table.meanings()
                .of(Field.AMOUNT)
                .filter(amount -> amount.confidence() >= BILLING)
                .isPresent();
        for (int column = 0; !inPounds && column < table.profiles().size(); column++) {
            ColumnProfile profile = table.profiles().get(column);
            List<String> foreign = profile.hasManyValues()
                    ? List.of()
                    : profile.values().stream()
                            .filter(value -> OTHERS.contains(value.toLowerCase(Locale.ROOT)))
                            .sorted()
                            .toList();
            boolean only = profile.values().stream()
                    .map(value -> value.toLowerCase(Locale.ROOT))
                    .allMatch(value -> OTHERS.contains(value) || POUND.contains(value));
            if (!foreign.isEmpty() && only) {
                return Optional.of(new Currencies(column, foreign));
            }
        }
        return Optional.empty();
    }
}
