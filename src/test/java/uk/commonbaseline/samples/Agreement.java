package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/// One line of a council's register of contracts. Days are written as 2008-03-31; empty is unknown or open.
record Agreement(
        String ref,
        String title,
        String supplier,
        String service,
        String starts,
        String ends,
        String extendsTo,
        BigDecimal annual,
        String total,
        boolean withVat,
        String notice,
        String transfer,
        boolean inLedger) {
    private static final BigDecimal WITH_VAT = new BigDecimal("1.175");

    static List<Agreement> of(String council) {
        return Tables.read("contracts.csv", "council", council).stream()
                .map(Agreement::read)
                .toList();
    }

    private static Agreement read(CSVRecord row) {
        return new Agreement(
                row.get("ref"),
                row.get("title"),
                row.get("supplier"),
                row.get("service"),
                row.get("starts"),
                row.get("ends"),
                row.get("extends"),
                new BigDecimal(row.get("annual")),
                row.get("total"),
                row.get("vat").equals("yes"),
                row.get("notice"),
                row.get("tupe"),
                row.get("in_ledger").equals("yes"));
    }

    /// The year's value without VAT, as ledgers hold it.
    BigDecimal net() {
        return withVat ? annual.divide(WITH_VAT, 2, RoundingMode.HALF_EVEN) : annual;
    }
}
