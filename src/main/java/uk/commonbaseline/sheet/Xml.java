package uk.commonbaseline.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The XML of one part of a workbook, element by element. Plain XML only: spreadsheet programs write no document types
/// and no entities of their own, so both are refused, though nothing of them would be followed.
final class Xml implements Closeable {
    private final InputStream in;
    private final XMLStreamReader xml;
    private int depth;

    Xml(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        this.in = in;
        this.xml = factory.createXMLStreamReader(in);
    }

    /// Moves on to the next event, one of [XMLStreamConstants].
    int next() throws XMLStreamException {
        int event = xml.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > Limits.DEPTH) {
                    throw new XMLStreamException("elements are nested too deep");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw new XMLStreamException("a document type is declared");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("an entity is used");
            default -> {}
        }
        return event;
    }

    /// Moves on to the beginning of the next element; false at the end of the document.
    boolean nextElement() throws XMLStreamException {
        while (xml.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean hasNext() throws XMLStreamException {
        return xml.hasNext();
    }

    /// How many elements are open, the one just begun included.
    int depth() {
        return depth;
    }

    String name() {
        return xml.getLocalName();
    }

    boolean isNamed(String name) {
        return xml.getLocalName().equals(name);
    }

    /// An attribute by its name alone, whatever its namespace.
    @Nullable
    String attribute(String name) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return null;
    }

    /// An attribute without a namespace.
    @Nullable
    String plainAttribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /// An attribute of a namespace that has this word in it.
    @Nullable
    String attribute(String namespaceWord, String name) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            @Nullable String namespace = xml.getAttributeNamespace(index);
            if (xml.getAttributeLocalName(index).equals(name)
                    && namespace != null
                    && namespace.contains(namespaceWord)) {
                return xml.getAttributeValue(index);
            }
        }
        return null;
    }

    /// Adds the text at hand.
    ///
    /// @throws UnreadableFile when it grows longer than a cell can be
    void addText(StringBuilder to) {
        if (to.length() + xml.getTextLength() > Limits.CHARACTERS_OF_A_CELL) {
            throw Budget.longCell();
        }
        to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException problem) {
            // Nothing is lost by a part that does not close after reading.
            return;
        }
    }
}
