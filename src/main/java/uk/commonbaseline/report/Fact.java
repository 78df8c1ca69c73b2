package uk.commonbaseline.report;

import java.math.BigDecimal;

/// One row of a council's file, with its part in a figure.
///
/// @param source `cost`, `staff`, `pay`, `measure`, `contract`, or `reject` for what could not be accepted of a file
/// @param keptAs where the file lies, relative to the partnership's home; empty where it was never kept
/// @param sha256 of the file that was read
/// @param sheet its name; empty for text files
/// @param row as the officer's program numbers it; 0 where the whole file is meant
/// @param lastRow of a record that takes several rows
/// @param part which figure of a row that holds several, from 0
/// @param columns letters of the cells that hold it, with spaces between; empty where they are not known
/// @param amount what the row adds to the figure
/// @param rule why, in words
/// @param mapLines what the row's codes mean, and who decided and approved it
/// @param mapVersion sha256 over the maps in force
public record Fact(
        String source,
        int deliveryId,
        String council,
        String feed,
        int version,
        String fileName,
        String sha256,
        String keptAs,
        int sheetNo,
        String sheet,
        int row,
        int lastRow,
        int part,
        String columns,
        BigDecimal amount,
        String decision,
        String rule,
        String mapLines,
        String mapVersion) {

    /// Whether its cells tell what one person is paid.
    public boolean isPay() {
        return source.equals("pay");
    }

    public boolean isOfStaff() {
        return isPay() || source.equals("staff");
    }
}
