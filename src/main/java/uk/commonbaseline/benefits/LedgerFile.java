package uk.commonbaseline.benefits;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ledger of benefits as a file for spreadsheet programs: a line for each cell, then one for each claim. Four
/// decimals, UTF-8.
public final class LedgerFile {
    private static final String HEADINGS =
            "kind,council,service,group,financial_year,claim,line,baseline,supplied,current,delivered,unclaimed,claimed,state,words";

    private LedgerFile() {}

    /// Writes it whole or not at all, in place of the last one of the same baseline and option.
    ///
    /// @param council of which alone the report is; it has a file of its own. Empty for all.
    /// @return the file
    public static Path write(Path folder, BenefitReport report, String council) throws IOException {
        Files.createDirectories(folder);
        String name = "%s-%s%s"
                .formatted(report.baseline(), report.option(), council.isEmpty() ? "" : "-" + council)
                .replaceAll("[^A-Za-z0-9._-]+", "-");
        Path file = folder.resolve("ledger-" + name + ".csv");
        Path part = folder.resolve("ledger-" + name + ".part");
        Files.writeString(part, text(report), StandardCharsets.UTF_8);
        return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static String text(BenefitReport report) {
        List<String> lines = new ArrayList<>(List.of(HEADINGS));
        report.ledger()
                .forEach(each -> lines.add(line(
                        "cell",
                        each.council(),
                        each.service(),
                        each.group(),
                        each.year(),
                        "",
                        "",
                        each.baseline(),
                        each.supplied(),
                        each.current(),
                        each.delivered(),
                        each.unclaimed(),
                        "",
                        each.current().isPresent() ? "" : "not-measured",
                        "")));
        report.claims()
                .forEach(each -> lines.add(line(
                        "claim",
                        each.council(),
                        each.service(),
                        each.group(),
                        each.year(),
                        each.claim(),
                        each.line(),
                        "",
                        "",
                        "",
                        each.cashable() ? each.counted() : BigDecimal.ZERO,
                        "",
                        each.amount(),
                        each.state(),
                        each.words())));
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String line(Object... values) {
        List<String> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(cell(value));
        }
        return String.join(",", cells);
    }

    private static String cell(Object value) {
        return switch (value) {
            case BigDecimal amount -> amount.toPlainString();
            case Optional<?> maybe -> maybe.map(LedgerFile::cell).orElse("");
            default -> quoted(value.toString());
        };
    }

    /// What an officer wrote is never a formula.
    private static String quoted(String text) {
        String safe = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
