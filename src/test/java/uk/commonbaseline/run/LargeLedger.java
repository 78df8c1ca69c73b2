package uk.commonbaseline.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A quarter of a ledger as BCC sends it, large enough that a process can be stopped while it loads. One row in a
/// thousand is wrong, some codes are new, and the content depends on the number of rows only.
final class LargeLedger {
    static final int ROWS = 80_000;

    private LargeLedger() {}

    /// Drops it into the inbound folder of BCC's ledgers.
    static Path dropInto(Path inbound) throws IOException {
        Path folder = Files.createDirectories(inbound.resolve("BCC").resolve("cost"));
        Path file = folder.resolve("GL_P01-P03.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Cost Center;CC Name;Cost Element;Cost Element Name;Fiscal Year;Period;Document Number;");
            out.write("Posting Date;Vendor;Val.in rep.cur.;Fund;One-off;Text\r\n");
            for (int row = 0; row < ROWS; row++) {
                out.write(line(row));
            }
        }
        return file;
    }

    private static String line(int row) {
        String amount = row % 1000 == 999 ? "see note" : "%d.%02d%s".formatted(row % 977, row % 100, minus(row));
        return "00003101%02d;Team %d;4000%02d;Pay;2007;%d;%d;%02d.%02d.2007;%s;%s;%s;%s;%n"
                .formatted(
                        row % 40,
                        row % 40,
                        row % 30,
                        1 + row % 3,
                        1_000_000 + row,
                        1 + row % 28,
                        4 + row % 3,
                        row % 5 == 0 ? "Supplier " + row % 400 : "",
                        amount,
                        row % 50 == 0 ? "CAP" : "REV",
                        row % 70 == 0 ? "X" : "");
    }

    private static String minus(int row) {
        return row % 13 == 0 ? "-" : "";
    }
}
