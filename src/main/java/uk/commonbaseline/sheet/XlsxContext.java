package uk.commonbaseline.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/// What all sheets of a workbook share: texts, how styles show a number, and the day from which dates are counted.
final class XlsxContext {
    private final SharedTexts texts;
    private final List<ShownAs> styles;
    private final boolean from1904;

    XlsxContext(SharedTexts texts, List<ShownAs> styles, boolean from1904) {
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    String sharedText(int index) {
        return texts.get(index);
    }

    ShownAs shownAs(int style) {
        return style < 0 || style >= styles.size() ? ShownAs.NUMBER : styles.get(style);
    }

    boolean from1904() {
        return from1904;
    }

    /// How the cells' styles show a number, by the style's position.
    static List<ShownAs> styles(InputStream in) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        List<Integer> used = new ArrayList<>();
        String list = "";
        try (Xml xml = new Xml(in)) {
            while (xml.nextElement()) {
                if (xml.depth() == 2) {
                    list = xml.name();
                } else if (xml.depth() == 3 && list.equals("numFmts")) {
                    formats.put(number(xml.attribute("numFmtId")), String.valueOf(xml.attribute("formatCode")));
                } else if (xml.depth() == 3 && list.equals("cellXfs")) {
                    used.add(number(xml.attribute("numFmtId")));
                }
            }
        }
        List<ShownAs> styles = new ArrayList<>();
        for (int format : used) {
            styles.add(ShownAs.of(format, pattern(formats, format)));
        }
        return styles;
    }

    private static @Nullable String pattern(Map<Integer, String> formats, int format) {
        @Nullable String own = formats.get(format);
        return own == null ? BuiltinFormats.getBuiltinFormat(format) : own;
    }

    private static int number(@Nullable String attribute) {
        return attribute == null ? 0 : Integer.parseInt(attribute);
    }
}
