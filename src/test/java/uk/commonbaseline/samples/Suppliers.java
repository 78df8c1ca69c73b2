package uk.commonbaseline.samples;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/// Invented firms that supply what an account stands for.
final class Suppliers {
    private static final List<CSVRecord> ALL = Tables.read("suppliers.csv");

    private Suppliers() {}

    static List<String> of(Account account) {
        String subjective = account.subjective();
        String group = subjective.substring(0, Math.max(0, subjective.indexOf('.')));
        List<String> exact = listed(subjective);
        List<String> wider = exact.isEmpty() ? listed(group) : exact;
        return wider.isEmpty() ? List.of("") : wider;
    }

    private static List<String> listed(String key) {
        return ALL.stream()
                .filter(row -> row.get("subjective").equals(key))
                .map(row -> row.get("supplier"))
                .toList();
    }
}
