package uk.commonbaseline.warehouse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import uk.commonbaseline.normalise.Measured;
import uk.commonbaseline.normalise.Normalised;
import uk.commonbaseline.normalise.Normalised.Fate;

/// What was read from a file so far: counted as the cells are read, apart from what is loaded, so that the two can be
/// compared. Travels with the cursor, in the same transaction.
public final class Tally {
    private int rowsRead;
    private int rowsRejected;
    private int rowsLeftOut;
    private int factsMade;
    private final Map<String, BigDecimal> read = new TreeMap<>();
    private final Map<String, BigDecimal> leftOut = new TreeMap<>();

    void add(Normalised<?> record) {
        rowsRead += record.rows();
        rowsRejected += record.fate() == Fate.REJECTED ? record.rows() : 0;
        rowsLeftOut += record.fate() == Fate.LEFT_OUT ? record.rows() : 0;
        factsMade += record.records().size();
        for (Measured figure : record.measured()) {
            read.merge(figure.measure(), figure.amount(), BigDecimal::add);
            if (record.fate() == Fate.LEFT_OUT) {
                leftOut.merge(figure.measure(), figure.amount(), BigDecimal::add);
            }
        }
    }

    public void add(Tally other) {
        rowsRead += other.rowsRead;
        rowsRejected += other.rowsRejected;
        rowsLeftOut += other.rowsLeftOut;
        factsMade += other.factsMade;
        other.read.forEach((measure, amount) -> read.merge(measure, amount, BigDecimal::add));
        other.leftOut.forEach((measure, amount) -> leftOut.merge(measure, amount, BigDecimal::add));
    }

    public int rowsRead() {
        return rowsRead;
    }

    public int rowsRejected() {
        return rowsRejected;
    }

    /// Facts that the accepted rows make; as many must stand in the warehouse.
    public int factsMade() {
        return factsMade;
    }

    public int rowsLeftOut() {
        return rowsLeftOut;
    }

    public Map<String, BigDecimal> read() {
        return Map.copyOf(read);
    }

    public Map<String, BigDecimal> leftOut() {
        return Map.copyOf(leftOut);
    }

    /// As texts, to be kept beside the cursor.
    public Map<String, String> remembered() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("rows.read", Integer.toString(rowsRead));
        texts.put("rows.rejected", Integer.toString(rowsRejected));
        texts.put("rows.left-out", Integer.toString(rowsLeftOut));
        texts.put("facts.made", Integer.toString(factsMade));
        read.forEach((measure, amount) -> texts.put("read." + measure, amount.toPlainString()));
        leftOut.forEach((measure, amount) -> texts.put("left-out." + measure, amount.toPlainString()));
        return texts;
    }

    public static Tally recalled(Map<String, String> texts) {
        Tally tally = new Tally();
        texts.forEach((name, text) -> {
            switch (name) {
                case "rows.read" -> tally.rowsRead = Integer.parseInt(text);
                case "rows.rejected" -> tally.rowsRejected = Integer.parseInt(text);
                case "facts.made" -> tally.factsMade = Integer.parseInt(text);
                case "rows.left-out" -> tally.rowsLeftOut = Integer.parseInt(text);
                default -> tally.recallAmount(name, new BigDecimal(text));
            }
        });
        return tally;
    }

    private void recallAmount(String name, BigDecimal amount) {
        if (name.startsWith("read.")) {
            read.put(name.substring("read.".length()), amount);
        } else if (name.startsWith("left-out.")) {
            leftOut.put(name.substring("left-out.".length()), amount);
        }
    }
}
