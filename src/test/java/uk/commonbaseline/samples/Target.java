package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/// What the baseline must show for one council and core service, to the pound and the tenth of a post.
record Target(String council, String service, BigDecimal fte, BigDecimal employees, BigDecimal running) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    static List<Target> of(String council) {
        return Tables.read("targets.csv", "council", council).stream()
                .map(Target::read)
                .toList();
    }

    private static Target read(CSVRecord row) {
        return new Target(
                row.get("council"),
                row.get("service"),
                new BigDecimal(row.get("fte")),
                new BigDecimal(row.get("employee_k")).multiply(THOUSAND),
                new BigDecimal(row.get("nonpay_k")).multiply(THOUSAND));
    }
}
