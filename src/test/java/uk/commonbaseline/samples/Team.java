package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/// What is to be in one service's establishment: its size and its special posts. Core services have their size from
/// the [Target].
record Team(
        String council,
        String service,
        String fte,
        String payPerFte,
        int vacant,
        int shared,
        int termTime,
        int embedded,
        int borderline,
        int frozen,
        int agency,
        int supernumerary,
        int secondedOut,
        int secondedIn) {

    static List<Team> of(String council) {
        return Tables.read("teams.csv", "council", council).stream()
                .map(Team::read)
                .toList();
    }

    private static Team read(CSVRecord row) {
        return new Team(
                row.get("council"),
                row.get("service"),
                row.get("fte"),
                row.get("pay_per_fte"),
                number(row, "vacant"),
                number(row, "shared"),
                number(row, "term_time"),
                number(row, "embedded"),
                number(row, "borderline"),
                number(row, "frozen"),
                number(row, "agency"),
                number(row, "supernumerary"),
                number(row, "seconded_out"),
                number(row, "seconded_in"));
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    boolean isCore() {
        return fte.isEmpty();
    }

    BigDecimal outerFte() {
        return new BigDecimal(fte);
    }

    BigDecimal outerPay() {
        return new BigDecimal(payPerFte).multiply(outerFte());
    }
}
