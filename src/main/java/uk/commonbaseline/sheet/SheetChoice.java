package uk.commonbaseline.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which sheets of a workbook to read.
record SheetChoice(List<Listed> all, List<String> wanted) {
    /// One sheet of a workbook as it is listed there.
    record Listed(String name, SheetState state, int position) {
        boolean hidden() {
            return !state.isInSight();
        }
    }

    /// The wanted sheets in the order asked for; where none is named, the only visible sheet.
    List<Listed> chosen() {
        if (wanted.isEmpty()) {
            return List.of(theOnlyVisible());
        }
        List<Listed> found = new ArrayList<>();
        for (String name : wanted) {
            found.add(find(name)
                    .orElseThrow(() -> new UnreadableFile(
                            "There is no sheet called \"%s\" in the workbook.".formatted(name),
                            "Name the sheet \"%s\" again; the workbook has: %s."
                                    .formatted(name, String.join(", ", visibleNames())))));
        }
        return found;
    }

    List<Sheets.OtherSheet> others() {
        List<Listed> chosen = chosen();
        return all.stream()
                .filter(sheet -> !chosen.contains(sheet))
                .map(sheet -> new Sheets.OtherSheet(sheet.name(), sheet.state()))
                .toList();
    }

    private Optional<Listed> find(String name) {
        return all.stream()
                .filter(sheet -> sheet.name().strip().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private Listed theOnlyVisible() {
        List<Listed> visible = all.stream().filter(sheet -> !sheet.hidden()).toList();
        if (visible.size() != 1) {
            throw new UnreadableFile(
                    "The workbook has %d visible sheets and it is not agreed which of them to read: %s."
                            .formatted(visible.size(), String.join(", ", visibleNames())),
                    "Keep only the sheet with the extract, or ask the partnership team to name the sheet in the feed.");
        }
        return visible.getFirst();
    }

    private List<String> visibleNames() {
        return all.stream().filter(sheet -> !sheet.hidden()).map(Listed::name).toList();
    }
}
