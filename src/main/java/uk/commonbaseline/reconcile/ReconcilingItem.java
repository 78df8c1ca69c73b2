package uk.commonbaseline.reconcile;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.commonbaseline.partnership.Person;
import uk.commonbaseline.settings.Suggestion;
import uk.commonbaseline.warehouse.ListFile;

/// A difference between ledger and payroll that a council has explained, `jobs/reconciling-items.csv`.
///
/// @param amount pounds by which the ledger is above the payroll for this reason; below it where negative
public record ReconcilingItem(
        String council,
        String service,
        String item,
        BigDecimal amount,
        String because,
        String decidedBy,
        String approvedBy) {
    private static final int DECIMALS = 2;

    /// All items of the file; none where there is no such file.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake
    public static List<ReconcilingItem> read(Path file, Set<String> councils, Set<String> services) {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<ReconcilingItem> items = new ArrayList<>();
        for (ListFile.Row row :
                ListFile.read(file, "council", "service", "item", "amount", "because", "decided_by", "approved_by")) {
            ReconcilingItem item = item(row, councils, services);
            if (items.stream().anyMatch(item::isSame)) {
                throw row.mistake(
                        "%s %s has the item \"%s\" already".formatted(item.council(), item.service(), item.item()));
            }
            items.add(item);
        }
        return List.copyOf(items);
    }

    private boolean isSame(ReconcilingItem other) {
        return council.equals(other.council) && service.equals(other.service) && item.equalsIgnoreCase(other.item);
    }

    private static ReconcilingItem item(ListFile.Row row, Set<String> councils, Set<String> services) {
        String decider = row.get("decided_by");
        String approver = row.get("approved_by");
        if (new Person(decider).isNobody() || new Person(approver).isNobody()) {
            throw row.mistake("an item needs the names of who decided and who approved it");
        }
        if (new Person(approver).mayBe(new Person(decider))) {
            throw row.mistake("%s has decided it, so somebody else must approve it".formatted(decider));
        }
        return new ReconcilingItem(
                among(councils, row, "council", "partner"),
                among(services, row, "service", "service"),
                row.get("item"),
                amount(row),
                row.get("because"),
                decider,
                approver);
    }

    private static String among(Set<String> known, ListFile.Row row, String column, String what) {
        String written = row.get(column);
        if (!known.contains(written)) {
            throw row.mistake("there is no %s \"%s\"%s".formatted(what, written, Suggestion.among(known, written)));
        }
        return written;
    }

    private static BigDecimal amount(ListFile.Row row) {
        try {
            BigDecimal amount = new BigDecimal(row.get("amount"));
            if (amount.stripTrailingZeros().scale() > DECIMALS || amount.signum() == 0) {
                throw row.mistake("an amount is pounds and pence, and not nought");
            }
            return amount;
        } catch (NumberFormatException _) {
            throw row.mistake("\"%s\" is no amount such as -1234.50".formatted(row.get("amount")));
        }
    }
}
