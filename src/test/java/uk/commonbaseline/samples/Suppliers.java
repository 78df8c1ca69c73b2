package uk.commonbaseline.samples;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/// Invented firms that supply what an account stands for.
final class Suppliers {
    private static final List<CSVRecord> ALL = Tables.read("suppliers.csv");

    private Suppliers() {}

    static List<String> of(Account account) {
        List<String> special =
                listed(row -> row.get("subjective").equals(account.subjective()) && isLike(row, account));
        if (!special.isEmpty()) {
            return special;
        }
        List<String> general = listed(row -> row.get("subjective").equals(account.subjective())
                && row.get("account_like").isEmpty());
        return general.isEmpty() ? List.of("") : general;
    }

    private static boolean isLike(CSVRecord row, Account account) {
        String like = row.get("account_like");
        return !like.isEmpty() && Pattern.compile(like).matcher(account.name()).find();
    }

    private static List<String> listed(Predicate<CSVRecord> which) {
        return ALL.stream().filter(which).map(row -> row.get("supplier")).toList();
    }
}
