package uk.commonbaseline.describe;

import java.util.regex.Pattern;

/// Headings under which details of persons stand; such columns are never read.
final class PersonalHeadings {
    private static final Pattern ALWAYS = Pattern.compile(
            ".*\\b(ni|nino|national insurance)( number| no)?|.*\\b(dob|date of birth|birth date|surname|forenames?|first name|last name|given name"
                    + "|home address|postcode|post code|e-?mail.*|phone|telephone.*|mobile|sort code|bank account.*|ethnic.*|gender|sex|age|disability"
                    + "|religion|marital status|card ?holder.*|card (number|no)|employee name|contact phone|contact e-mail|post ?holder( name)?)\\b");
    private static final Pattern OF_STAFF = Pattern.compile(
            "(full |preferred |known |staff |person )?name|title|initials|address.*|known as|occupant.*");

    private PersonalHeadings() {}

    static boolean match(String heading, boolean staff) {
        String plain = KnownHeadings.plain(heading);
        return ALWAYS.matcher(plain).matches()
                || (staff && OF_STAFF.matcher(plain).matches());
    }
}
