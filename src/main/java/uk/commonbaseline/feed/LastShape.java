package uk.commonbaseline.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The columns of the feed's last delivery that was taken.
///
/// @param receipt its receipt, such as `R-00012`; empty where there is none
/// @param codes by field, the codes that stood there; asked only when needed
public record LastShape(String receipt, List<SheetShape> sheets, Function<Field, Set<String>> codes) {
    /// For a first delivery, and where nobody knows of an earlier one.
    public static final LastShape NONE = new LastShape("", List.of(), _ -> Set.of());

    public LastShape {
        sheets = List.copyOf(sheets);
    }

    /// The sheet of that name, else the one in that place: names of sheets drift from month to month.
    Optional<SheetShape> find(int sheetNo, String sheet) {
        return sheets.stream()
                .filter(each -> each.sheet().equals(sheet))
                .findFirst()
                .or(() -> sheets.stream()
                        .filter(each -> each.sheetNo() == sheetNo)
                        .findFirst());
    }
}
