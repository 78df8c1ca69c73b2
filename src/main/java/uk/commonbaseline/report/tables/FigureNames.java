package uk.commonbaseline.report.tables;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import uk.commonbaseline.report.reading.Exact;

/// Where each figure stands first in the workbook, and the name under which formulas find it.
final class FigureNames {
    private final Map<String, Exact> figures;
    private final Map<String, String> places = new LinkedHashMap<>();

    FigureNames(Map<String, Exact> figures) {
        this.figures = figures;
    }

    Optional<Exact> find(String ref) {
        return Optional.ofNullable(figures.get(ref));
    }

    boolean hasPlace(String ref) {
        return places.containsKey(ref);
    }

    /// Notes a place; only the first is kept.
    void place(String ref, String sheet, CellReference cell) {
        places.putIfAbsent(ref, "'" + sheet + "'!" + cell.formatAsString());
    }

    /// Names all cells. A name that differs from another only in large and small letters gets a number.
    void define(Workbook book) {
        Set<String> taken = new HashSet<>();
        places.forEach((ref, place) -> {
            Name name = book.createName();
            name.setNameName(free(of(ref), taken));
            name.setRefersToFormula(place);
        });
    }

    /// `C_BCC_HR` for `C-BCC-HR`: a name may hold no dash.
    static String of(String ref) {
        return ref.replace('-', '_');
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
            name = wanted + "_" + next;
        }
        return name;
    }
}
