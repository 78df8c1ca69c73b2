package uk.commonbaseline.feed;

import java.util.ArrayList;
import java.util.List;
import uk.commonbaseline.sheet.SourceRow;

/// Headings that fill several rows.
public final class JoinedHeadings {
    private JoinedHeadings() {}

    /// The texts of the rows joined by column; an upper row's empty cells take the text to their left, as merged cells
    /// do.
    public static List<String> of(List<SourceRow> parts) {
        int width = parts.stream().mapToInt(SourceRow::width).max().orElse(0);
        List<String> joined = new ArrayList<>();
        String[] carried = new String[parts.size()];
        for (int column = 0; column < width; column++) {
            StringBuilder heading = new StringBuilder();
            for (int part = 0; part < parts.size(); part++) {
                String text = parts.get(part).text(column);
                boolean upper = part < parts.size() - 1;
                String shown = text.isEmpty() && upper && carried[part] != null ? carried[part] : text;
                carried[part] = shown;
                heading.append(heading.isEmpty() || shown.isEmpty() ? "" : " ").append(shown);
            }
            joined.add(heading.toString());
        }
        return joined;
    }
}
