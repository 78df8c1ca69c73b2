package uk.commonbaseline.corrections;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tags of an XML text with their places in it, so that one place can be changed and every other character stays.
final class XmlTags {
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    private final String xml;
    private int at;

    XmlTags(String xml) {
        this.xml = xml;
    }

    /// One tag.
    ///
    /// @param name without prefix
    /// @param prefix with its colon, or empty
    /// @param start of the tag in the text
    /// @param end behind the tag
    record Tag(String name, String prefix, boolean closes, boolean isEmpty, String text, int start, int end) {
        boolean opens(String wanted) {
            return !closes && name.equals(wanted);
        }

        boolean closes(String wanted) {
            return closes && name.equals(wanted);
        }

        /// The attribute as written, by its name with prefix.
        Optional<String> attribute(String wanted) {
            Matcher attributes = ATTRIBUTE.matcher(text);
            while (attributes.find()) {
                if (attributes.group(1).equals(wanted)) {
                    String quoted = attributes.group(2);
                    return Optional.of(quoted.substring(1, quoted.length() - 1));
                }
            }
            return Optional.empty();
        }

        int number(String wanted, int otherwise) {
            return attribute(wanted)
                    .map(value -> {
                        try {
                            return Integer.parseInt(value);
                        } catch (NumberFormatException _) {
                            throw new CannotBeMarked(wanted + " is no number");
                        }
                    })
                    .orElse(otherwise);
        }

        /// The tag with an attribute set.
        String with(String wanted, String value) {
            Matcher attributes = ATTRIBUTE.matcher(text);
            while (attributes.find()) {
                if (attributes.group(1).equals(wanted)) {
                    return text.substring(0, attributes.start(2))
                            + '"'
                            + value
                            + '"'
                            + text.substring(attributes.end(2));
                }
            }
            int end = text.length() - (isEmpty ? 2 : 1);
            return text.substring(0, end).stripTrailing() + " " + wanted + "=\"" + value + "\"" + text.substring(end);
        }
    }

    /// The next opening, closing or empty tag.
    Optional<Tag> next() {
        while (true) {
            int start = xml.indexOf('<', at);
            if (start < 0) {
                return Optional.empty();
            }
            if (xml.startsWith("<!--", start)) {
                at = behind("-->", start);
            } else if (xml.startsWith("<![CDATA[", start)) {
                at = behind("]]>", start);
            } else if (xml.startsWith("<?", start)) {
                at = behind("?>", start);
            } else if (xml.startsWith("<!", start)) {
                throw new CannotBeMarked("a document type is declared");
            } else {
                return Optional.of(tag(start));
            }
        }
    }

    /// The next tag that opens an element of this name.
    Optional<Tag> next(String name) {
        Optional<Tag> tag = next();
        while (tag.isPresent() && !tag.get().opens(name)) {
            tag = next();
        }
        return tag;
    }

    /// Behind the end of the element that this tag opens.
    int endOf(Tag opening) {
        int depth = opening.isEmpty() ? 0 : 1;
        int end = opening.end();
        while (depth > 0) {
            Tag tag = next().orElseThrow(() -> new CannotBeMarked(opening.name() + " is not closed"));
            depth += tag.closes() ? -1 : tag.isEmpty() ? 0 : 1;
            end = tag.end();
        }
        return end;
    }

    private Tag tag(int start) {
        int end = start + 1;
        char quote = 0;
        while (quote != 0 || xml.charAt(end) != '>') {
            char here = xml.charAt(end);
            if (quote == 0 && (here == '"' || here == '\'')) {
                quote = here;
            } else if (here == quote) {
                quote = 0;
            }
            if (++end >= xml.length()) {
                throw new CannotBeMarked("a tag is not closed");
            }
        }
        at = end + 1;
        return tag(start, end + 1);
    }

    private Tag tag(int start, int end) {
        boolean closes = xml.charAt(start + 1) == '/';
        int from = start + (closes ? 2 : 1);
        int to = from;
        while (isOfName(xml.charAt(to))) {
            to++;
        }
        int colon = xml.substring(from, to).indexOf(':') + 1;
        String name = xml.substring(from + colon, to);
        String prefix = xml.substring(from, from + colon);
        return new Tag(name, prefix, closes, xml.charAt(end - 2) == '/', xml.substring(start, end), start, end);
    }

    private static boolean isOfName(char character) {
        return character != '>' && character != '/' && character > ' ';
    }

    private int behind(String mark, int start) {
        int found = xml.indexOf(mark, start);
        if (found < 0) {
            throw new CannotBeMarked("the text breaks off");
        }
        return found + mark.length();
    }

    /// Text as it stands between tags or in an attribute; characters that XML can't hold become a question mark.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                case '\t' -> escaped.append("&#9;");
                default -> escaped.appendCodePoint(isHeldByXml(point) ? point : '?');
            }
        });
        return escaped.toString();
    }

    private static boolean isHeldByXml(int point) {
        return point >= ' ' && (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE && point != 0xFFFF;
    }

    static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&#39;", "'")
                .replace("&#10;", "\n")
                .replace("&amp;", "&");
    }
}
