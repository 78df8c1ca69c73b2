package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A row that must be rejected, with what the officer is told and the figures that can still be read. It starts as a
/// good row; `with` spoils a cell.
record WrongRow(List<Object> cells, List<Told> told, BigDecimal fte, List<String> pay) {
    static final int TEAM = 3;
    static final int STATUS = 4;
    static final int CONTRACT = 5;
    static final int ENDS = 6;
    static final int HOURS = 10;
    static final int SALARY = 11;
    static final int INSURANCE = 13;
    static final int SHARE = 15;

    /// A finding of a cell by its column from 0, or of the whole row where `column` is -1.
    record Told(String code, int column) {}

    WrongRow {
        cells = List.copyOf(cells);
        told = List.copyOf(told);
        pay = List.copyOf(pay);
    }

    static WrongRow of(String ref, String title, String team) {
        List<String> pay = List.of("18430.00", "0.00", "1175.72", "2764.50");
        List<Object> cells =
                new ArrayList<>(List.of(ref, title, "Sample" + ref.substring(2), team, "Filled", "Permanent"));
        cells.addAll(List.of("", "", "Scale 4", 21, BigDecimal.valueOf(36)));
        pay.forEach(amount -> cells.add(new BigDecimal(amount)));
        cells.addAll(List.of(100, "", ""));
        return new WrongRow(cells, List.of(), BigDecimal.ONE, pay);
    }

    WrongRow with(int column, Object content, String code) {
        return set(column, content).tell(code, column);
    }

    WrongRow set(int column, Object content) {
        List<Object> changed = new ArrayList<>(cells);
        changed.set(column, content);
        List<String> readable = new ArrayList<>(pay);
        if (column >= SALARY && column < SHARE) {
            readable.set(column - SALARY, "");
        }
        return new WrongRow(changed, told, fte, readable);
    }

    WrongRow tell(String code, int column) {
        List<Told> more = new ArrayList<>(told);
        more.add(new Told(code, column));
        return new WrongRow(cells, more, fte, pay);
    }

    WrongRow fte(String readable) {
        return new WrongRow(cells, told, new BigDecimal(readable), pay);
    }
}
