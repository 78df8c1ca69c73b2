package uk.commonbaseline.report.reading;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The words of a text with markup, as the templates write it: `style`, `ul` and `li`.
final class StyledWords {
    private static final double LARGEST_MARK = 7;
    private static final XMLInputFactory XML = factory();

    private record Look(boolean strong, boolean small) {}

    /// Texts and lists in their order.
    ///
    /// @param item whether it is an item of a list
    record Part(boolean item, Text text) {}

    private final List<Part> parts = new ArrayList<>();
    private final Deque<Look> looks = new ArrayDeque<>();
    private List<Run> runs = new ArrayList<>();

    private StyledWords() {
        looks.push(new Look(false, false));
    }

    /// The parts of a text.
    ///
    /// @param markup `styled`, or anything else for a text without markup
    static List<Part> read(String text, String markup) {
        if (!"styled".equals(markup) || (text.indexOf('<') < 0 && text.indexOf('&') < 0)) {
            return plain(text);
        }
        return styled(Characters.printable(text)).orElseGet(() -> plain(text));
    }

    private static List<Part> plain(String text) {
        String words = Characters.printable(text);
        return words.isBlank() ? List.of() : List.of(new Part(false, Text.of(words)));
    }

    /// Empty where it is not well formed: the pages then show it with its markup, as it stands.
    private static Optional<List<Part>> styled(String text) {
        StyledWords words = new StyledWords();
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new StringReader("<text>" + text + "</text>"));
            while (xml.hasNext()) {
                words.take(xml, xml.next());
            }
            words.end(false);
            return Optional.of(words.parts);
        } catch (XMLStreamException notWellFormed) {
            return Optional.empty();
        }
    }

    private void take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> {
                looks.pop();
                if (xml.getLocalName().equals("li")) {
                    end(true);
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(xml.getText());
            default -> {}
        }
    }

    private void begin(XMLStreamReader xml) {
        if (xml.getLocalName().matches("ul|ol|li")) {
            end(false);
        }
        Look outer = looks.element();
        String bold = xml.getAttributeValue(null, "isBold");
        String size = xml.getAttributeValue(null, "size");
        looks.push(new Look(
                xml.getLocalName().equals("b") || (bold == null ? outer.strong() : Boolean.parseBoolean(bold)),
                size == null ? outer.small() : Double.parseDouble(size) < LARGEST_MARK));
    }

    private void add(String words) {
        if (!words.isEmpty()) {
            Look look = looks.element();
            runs.add(new Run(words, look.strong(), look.small(), ""));
        }
    }

    private void end(boolean item) {
        Text text = new Text(runs);
        if (!text.isEmpty()) {
            parts.add(new Part(item, text));
        }
        runs = new ArrayList<>();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
