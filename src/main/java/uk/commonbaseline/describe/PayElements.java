package uk.commonbaseline.describe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import uk.commonbaseline.feed.Field;

/// Pay that stands in several rows for each post, one per element.
///
/// @param element column that names the element, from 0
/// @param value column of its pounds
/// @param into the file's elements and what each becomes
/// @param unknown elements that could not be told
record PayElements(int element, int value, Map<String, Field> into, List<String> unknown) {
    static final Pattern ELEMENT =
            Pattern.compile("(pay )?elements?( code| type| name| desc.*)?|(pay|wage) (code|type|element)");
    static final Pattern VALUE = Pattern.compile("(pay )?(element )?(value|amount)( p ?a)?|annual (value|amount)");
    private static final Pattern PENSION = Pattern.compile(".*(pen|super).*");
    private static final Pattern INSURANCE = Pattern.compile(".*\\b(er ?ni|ni ?er|erni|nier|ni|nat.* ins.*)\\b.*");
    private static final Pattern ALLOWANCE = Pattern.compile(".*(allow|supplement|weighting|honorari|overtime).*");
    private static final Pattern BASIC = Pattern.compile(".*(basic|salary|base pay).*");

    PayElements {
        into = new LinkedHashMap<>(into);
        unknown = List.copyOf(unknown);
    }

    static PayElements of(int element, int value, ColumnProfile profile) {
        Map<String, Field> into = new LinkedHashMap<>();
        List<String> unknown = new java.util.ArrayList<>();
        for (String word : new TreeSet<>(profile.values())) {
            String plain = word.toLowerCase(Locale.ROOT);
            if (PENSION.matcher(plain).matches()) {
                into.put(word, Field.EMPLOYER_PENSION);
            } else if (INSURANCE.matcher(plain).matches()) {
                into.put(word, Field.EMPLOYER_NI);
            } else if (ALLOWANCE.matcher(plain).matches()) {
                into.put(word, Field.ALLOWANCES);
            } else if (BASIC.matcher(plain).matches()) {
                into.put(word, Field.SALARY);
            } else {
                unknown.add(word);
            }
        }
        return new PayElements(element, value, into, unknown);
    }
}
