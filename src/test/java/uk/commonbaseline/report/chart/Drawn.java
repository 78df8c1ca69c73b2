package uk.commonbaseline.report.chart;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A chart's SVG as its elements.
record Drawn(Document svg, String words) {

    static Drawn of(String type, List<Row> rows) {
        return of(Charts.draw(type, rows));
    }

    static Drawn of(Drawing drawing) {
        try {
            return new Drawn(
                    DocumentBuilderFactory.newNSInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(drawing.bytes())),
                    drawing.words());
        } catch (Exception broken) {
            throw new AssertionError("not well-formed: " + drawing.svg(), broken);
        }
    }

    /// A row of name and value by turns.
    static Row row(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return new Row(values);
    }

    List<Element> elements(String name) {
        NodeList found = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    List<String> texts() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
