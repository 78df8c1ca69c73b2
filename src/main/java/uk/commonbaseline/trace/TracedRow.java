package uk.commonbaseline.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where one row of one delivery went.
///
/// @param state whether the delivery counts: published, superseded, withdrawn and so on
/// @param standing what the row is, in words: data, a heading, a total, left out by a rule
/// @param rejected what it would have brought, where it was rejected
/// @param edition the newest edition; empty where none was printed
/// @param refs figures of that edition that it is part of, by what of the row they take: its `cost`, `staff` (working
/// time), `pay`, `measure` or `contract` amount, or `count` for the row as such
public record TracedRow(
        int delivery,
        String council,
        String feed,
        String period,
        int version,
        String fileName,
        String sha256,
        String state,
        String sheet,
        int row,
        String standing,
        List<Found> facts,
        List<Rejected> rejected,
        List<Told> findings,
        String edition,
        Map<String, Set<String>> refs) {
    public TracedRow {
        facts = List.copyOf(facts);
        rejected = List.copyOf(rejected);
        findings = List.copyOf(findings);
        refs = new TreeMap<>(refs);
    }

    /// The same for those who may not see what a person is paid.
    public TracedRow withoutPay() {
        return new TracedRow(
                delivery,
                council,
                feed,
                period,
                version,
                fileName,
                sha256,
                state,
                sheet,
                row,
                standing,
                facts,
                rejected.stream().map(Rejected::withoutPay).toList(),
                findings,
                edition,
                refs);
    }

    /// A fact that the row gave, and what a frozen baseline decided on it.
    ///
    /// @param amount null where the council says that it does not collect it
    /// @param baseline its name; empty while none holds it
    public record Found(
            String kind,
            int part,
            @Nullable BigDecimal amount,
            String unit,
            String baseline,
            String decision,
            String service) {}

    /// What a rejected row would have brought.
    ///
    /// @param amount null where it is what a person is paid, and may not be seen
    public record Rejected(String measure, @Nullable BigDecimal amount) {
        private Rejected withoutPay() {
            return measure.equals("pay") ? new Rejected(measure, null) : this;
        }
    }

    public record Told(String code, String column, String words) {}
}
