package uk.commonbaseline.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a recipient of an edition reads.
///
/// @param anew whether another print of the same edition went to the same recipient before
/// @param questions whom to ask; may be empty
record EditionLetter(
        EditionFolder edition, List<EditionFile> attached, Councils councils, boolean anew, String questions) {
    private static final int MOST_LISTED = 12;

    Letter letter() {
        Letter.Writing writing = Letter.begin().paragraph(what()).paragraph(whose());
        edition.text("headline").ifPresent(writing::paragraph);
        edition.text("whatChanged").ifPresent(changed -> writing.paragraph("What changed: " + changed));
        if (anew) {
            writing.paragraph("You have had an earlier print of this edition. This one differs and takes its place.");
        }
        writing.list(
                "Attached, each with its sha256:",
                attached.stream().map(EditionLetter::words).toList());
        if (!others().isEmpty()) {
            writing.list("Also in the edition's folder, not attached, each with its sha256:", others());
        }
        writing.paragraph(
                "To check a file, work out its sha256 and compare: \"sha256sum FILE\" on Linux, \"shasum -a 256 FILE\" on a Mac, "
                        + "\"Get-FileHash FILE\" in Windows PowerShell. manifest.json in the edition's folder says what it was made from.");
        writing.paragraph(questions.isEmpty() ? "Questions: the partnership team." : "Questions: " + questions);
        return writing.under(subject());
    }

    private String subject() {
        String headline = edition.text("headline").map(words -> ": " + words).orElse("");
        return "%s%s, baseline and options, edition %s%s%s"
                .formatted(
                        edition.draft() ? "DRAFT: " : "",
                        edition.partnership(),
                        edition.edition(),
                        anew ? " (printed anew)" : "",
                        headline);
    }

    private String what() {
        return "This is %s of the board pack of the %s, edition %s%s. %s"
                .formatted(
                        councils.words(edition.readership()),
                        edition.partnership().replaceFirst("^The ", ""),
                        edition.edition(),
                        edition.text("baseline")
                                .map(name -> ", on baseline " + name)
                                .orElse(""),
                        edition.draft()
                                ? "It is a DRAFT: checks or sign-offs are open, so its figures may still change."
                                : "It is final: every check that could stop it has passed, and each partner has signed.");
    }

    private String whose() {
        if (edition.readership().isRestricted()) {
            return "It is for the project only: it shows small numbers and every partner's detail. Please don't pass it on.";
        }
        return edition.readership().isPublic()
                ? "Small numbers are hidden in it."
                : "It shows that council's own detail, and the others together. Please don't pass it on outside the council.";
    }

    private List<String> others() {
        List<String> attachedNames = attached.stream().map(EditionFile::name).toList();
        List<String> names = edition.files().keySet().stream()
                .filter(name -> !attachedNames.contains(name))
                .toList();
        List<String> listed = new ArrayList<>();
        for (String name : names.subList(0, Math.min(MOST_LISTED, names.size()))) {
            listed.add("%s\n%s".formatted(name, edition.files().get(name)));
        }
        if (names.size() > MOST_LISTED) {
            listed.add("and %d more, all in manifest.json".formatted(names.size() - MOST_LISTED));
        }
        return listed;
    }

    private static String words(EditionFile file) {
        return String.format(Locale.UK, "%s, %,d bytes%n%s", file.name(), file.bytes(), file.sha256());
    }
}
