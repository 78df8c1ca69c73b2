package uk.commonbaseline.report.reading;

import java.util.PrimitiveIterator;

/// Which characters may stand in a document, and where words begin and end in it.
final class Characters {
    private Characters() {}

    /// Without control characters, halves of characters and marks that turn the direction of what follows: a name must
    /// neither break a file nor disguise what stands beside it.
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (PrimitiveIterator.OfInt each = text.codePoints().iterator(); each.hasNext(); ) {
            int character = each.nextInt();
            if (character == '\n' || !isForbidden(character)) {
                printable.appendCodePoint(character == '\t' ? ' ' : character);
            }
        }
        return printable.toString();
    }

    private static boolean isForbidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t';
            case Character.SURROGATE, Character.UNASSIGNED -> true;
            default ->
                (character >= 0x202A && character <= 0x202E)
                        || (character >= 0x2066 && character <= 0x2069)
                        || character == 0xFEFF
                        || (character & 0xFFFE) == 0xFFFE;
        };
    }

    /// Where a figure stands in a text as a whole, not as part of a longer one; -1 where it doesn't.
    static int find(String text, String figure) {
        int at = figure.isEmpty() ? -1 : text.indexOf(figure);
        while (at >= 0 && !standsAlone(text, at, at + figure.length())) {
            at = text.indexOf(figure, at + 1);
        }
        return at;
    }

    private static boolean standsAlone(String text, int from, int to) {
        boolean begins = from == 0 || !isPartOfFigure(text.charAt(from - 1));
        boolean ends = to == text.length()
                || !(Character.isLetterOrDigit(text.charAt(to))
                        || (isPoint(text.charAt(to)) && isDigitAt(text, to + 1)));
        return begins && ends;
    }

    private static boolean isPartOfFigure(char before) {
        return Character.isLetterOrDigit(before) || isPoint(before);
    }

    private static boolean isPoint(char character) {
        return character == '.' || character == ',';
    }

    private static boolean isDigitAt(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }
}
