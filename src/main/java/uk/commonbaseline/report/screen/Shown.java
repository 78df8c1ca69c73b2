package uk.commonbaseline.report.screen;

import java.util.List;
import java.util.Map;

/// What the template is given. Names of parts differ from those of their parents, since a template that doesn't find
/// a name looks further out.
final class Shown {
    private Shown() {}

    /// A section.
    record Part(String anchor, String entry, boolean listed, List<Map<String, Object>> blocks) {}

    record Heading(int level, String headingId, boolean rtl, List<Words> runs) {}

    record Paragraph(String look, boolean rtl, List<Words> runs) {}

    record Points(List<Paragraph> items) {}

    record Cards(List<Card> card) {}

    /// A figure in large digits.
    record Card(List<Words> runs, List<Paragraph> below) {}

    /// A chart.
    ///
    /// @param drawing checked, and so not escaped
    record Chart(String chartName, String drawing, String chartWords) {
        /// Whether it is a mark, such as a logo, that stands under no heading and shows no figures.
        boolean mark() {
            return chartName.isEmpty();
        }
    }

    /// A table.
    ///
    /// @param level of the heading that is its caption
    /// @param captionMark how references are read off it
    record Table(
            int level,
            String captionId,
            String captionName,
            String captionMark,
            boolean ownHeading,
            boolean hasHead,
            List<Line> headRows,
            List<Line> rows) {}

    record Line(List<Box> cells) {}

    /// A cell.
    record Box(
            String tag,
            String scope,
            String anchor,
            String ref,
            String look,
            boolean rtl,
            boolean repeated,
            List<Words> runs) {}

    /// Words that look alike.
    ///
    /// @param aloud what is read out instead of them; empty where they are
    record Words(String said, String aloud, boolean strong, boolean small, String ref, String anchor) {}
}
