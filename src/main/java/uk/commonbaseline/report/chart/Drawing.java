package uk.commonbaseline.report.chart;

import java.nio.charset.StandardCharsets;

/// A chart, and the words that say what it shows to those who don't see it.
public record Drawing(String svg, String words) {
    public byte[] bytes() {
        return svg.getBytes(StandardCharsets.UTF_8);
    }
}
