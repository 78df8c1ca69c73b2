package uk.commonbaseline.report.screen;

import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.commonbaseline.report.reading.Block;

/// A chart as part of a page: its own elements and nothing that could fetch, run or clash.
final class Drawn {
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "rect",
            "line",
            "polyline",
            "polygon",
            "circle",
            "ellipse",
            "path",
            "text",
            "tspan",
            "title",
            "desc");
    private static final Set<String> ATTRIBUTES = Set.of(
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "d",
            "dx",
            "dy",
            "width",
            "height",
            "points",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "fill-rule",
            "font-size",
            "font-weight",
            "font-style",
            "text-anchor",
            "transform",
            "viewBox");
    private static final Map<Character, String> ESCAPED =
            Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&#39;");
    private static final XMLInputFactory XML = factory();

    private final StringBuilder page = new StringBuilder();
    private final Block.Chart chart;

    private Drawn(Block.Chart chart) {
        this.chart = chart;
    }

    /// The drawing as HTML, named by the words of the chart.
    ///
    /// @throws IllegalStateException when it holds what a chart of ours has no use for
    static String html(Block.Chart chart) {
        return chart.isVector()
                ? new Drawn(chart).checked()
                : "<img src=\"%s\" alt=\"%s\">".formatted(escaped(chart.drawing()), escaped(chart.words()));
    }

    private String checked() {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new StringReader(chart.drawing()));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(xml);
                    case XMLStreamConstants.END_ELEMENT ->
                        page.append("</").append(xml.getLocalName()).append('>');
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> page.append(escaped(xml.getText()));
                    default -> {}
                }
            }
            return page.toString();
        } catch (XMLStreamException notWellFormed) {
            throw new IllegalStateException("the chart \"" + chart.caption() + "\" is no drawing", notWellFormed);
        }
    }

    private void begin(XMLStreamReader xml) {
        String element = xml.getLocalName();
        refuseUnless(ELEMENTS.contains(element), element);
        page.append('<').append(element);
        if (element.equals("svg")) {
            root(xml);
        } else {
            attributes(xml);
        }
        page.append('>');
    }

    /// The width of the page decides how large it is; it keeps its shape.
    private void root(XMLStreamReader xml) {
        page.append(" role=\"img\" aria-label=\"")
                .append(escaped(chart.words()))
                .append('"');
        page.append(" viewBox=\"0 0 %s %s\""
                .formatted(
                        escaped(xml.getAttributeValue(null, "width")), escaped(xml.getAttributeValue(null, "height"))));
    }

    private void attributes(XMLStreamReader xml) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            String name = xml.getAttributeLocalName(at);
            String value = xml.getAttributeValue(at);
            refuseUnless(ATTRIBUTES.contains(name) && !value.contains("url("), name);
            page.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        }
    }

    private void refuseUnless(boolean known, String what) {
        if (!known) {
            throw new IllegalStateException("the chart \"%s\" holds \"%s\", which no chart of ours has a use for"
                    .formatted(chart.caption(), what));
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().forEach(each -> {
            String instead = ESCAPED.get((char) each);
            escaped.append(instead == null ? String.valueOf((char) each) : instead);
        });
        return escaped.toString();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
