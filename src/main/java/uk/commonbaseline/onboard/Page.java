package uk.commonbaseline.onboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Markdown, line by line.
final class Page {
    private final StringBuilder text = new StringBuilder();

    void line(String words) {
        text.append(words).append('\n');
    }

    void row(List<String> cells) {
        text.append(cells.stream().map(Page::cell).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    /// @param figures how many columns at the end hold figures, which stand to the right
    void headings(List<String> cells, int figures) {
        row(cells);
        text.append('|');
        for (int column = 0; column < cells.size(); column++) {
            text.append(column < cells.size() - figures ? "---|" : "---:|");
        }
        text.append('\n');
    }

    private static String cell(String words) {
        return words.replaceAll("\\s+", " ").replace("|", "\\|").strip();
    }

    static String money(BigDecimal amount) {
        return String.format(Locale.UK, "%,.2f", amount);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
