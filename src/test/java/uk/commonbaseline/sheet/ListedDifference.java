package uk.commonbaseline.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.sheet.ConvertedCells.Converted;
import uk.commonbaseline.sheet.FileLayout.Format;
import uk.commonbaseline.sheet.LibreOfficeTest.OurCell;

/// How our reading may differ from LibreOffice's. Each has its line in `libreoffice-differences.csv` that says why.
enum ListedDifference {
    SURROUNDING_SPACES((ours, theirs) -> theirs.type().equals("string")
            && (ours.kind() == CellKind.TEXT || ours.kind() == CellKind.BLANK)
            && stripped(theirs.value()).equals(ours.text())),
    LINE_ENDS((ours, theirs) -> ours.kind() == CellKind.TEXT
            && theirs.type().equals("string")
            && ours.text().replaceAll("\\r\\n?", "\n").equals(theirs.value())),
    TAB_LOST((ours, theirs) -> ours.format() == Format.ODS
            && theirs.type().equals("string")
            && ours.text().contains("\t")
            && ours.text().replace("\t", "").equals(theirs.value())),
    TIME_OF_DAY((ours, theirs) -> ours.kind() == CellKind.DATE
            && theirs.type().equals("date")
            && theirs.value().startsWith(ours.text() + "T")),
    FRACTIONS_OF_SECONDS((ours, theirs) -> theirs.type().equals("time")
            && ours.text().equals(clock(Duration.parse(theirs.value()).plusMillis(500)))),
    DAYS_BEFORE_MARCH_1900((ours, theirs) -> ours.kind() == CellKind.DATE
            && theirs.type().equals("date")
            && ours.text().compareTo("1900-03-01") < 0
            && LocalDate.parse(ours.text()).minusDays(1).equals(day(theirs))),
    NO_DAY_THAT_EXISTS((ours, theirs) -> ours.kind() != CellKind.DATE
            && (theirs.type().equals("date") || theirs.type().equals("time"))
            && (ours.text().startsWith("-") || theirs.value().matches("\\d{5,}-.*"))),
    MOMENT_SHOWN_AS_TIME((ours, theirs) -> ours.kind() == CellKind.DATE
            && theirs.type().equals("time")
            && Duration.parse(theirs.value()).toDays() >= 8_000),
    TRUTH_SHOWN_AS_NUMBER((ours, theirs) -> ours.kind() == CellKind.TRUTH
            && List.of("float", "percentage", "date", "time").contains(theirs.type())),
    TRUTH_SAVED_AS_NUMBER((ours, theirs) -> ours.format() == Format.ODS
            && theirs.type().equals("boolean")
            && ours.text().equals(theirs.value().equals("true") ? "1" : "0")),
    NAME_OF_ERROR(
            (ours, theirs) -> ours.kind() == CellKind.ERROR && theirs.type().equals("error")),
    TEXT_LIKE_AN_ERROR((ours, theirs) -> ours.format() == Format.ODS
            && ours.kind() == CellKind.ERROR
            && theirs.type().equals("string")
            && theirs.value().equals(ours.text())),
    RESULT_LOST_IN_SAVING((ours, theirs) -> ours.format() == Format.XLS
            && List.of("0", "0:00", "1899-12-31").contains(ours.text())
            && (theirs.type().equals("string") || theirs.type().isEmpty())),
    TEXT_AND_VALUE((ours, theirs) -> ours.format() == Format.XLSX
            && ours.text().equals("both")
            && theirs.type().isEmpty()),
    /// Of a whole sheet, see [ConvertedCells#holdsPivot].
    PIVOT_TABLE(true, (_, _) -> false);

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /// None of them captures anything.
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiPredicate<OurCell, Converted> applies;

    private final boolean onlyInRealFiles;

    ListedDifference(BiPredicate<OurCell, Converted> applies) {
        this(false, applies);
    }

    ListedDifference(boolean onlyInRealFiles, BiPredicate<OurCell, Converted> applies) {
        this.onlyInRealFiles = onlyInRealFiles;
        this.applies = applies;
    }

    /// Those that are met in the workbooks that we make.
    static ListedDifference[] ofOurWorkbooks() {
        return Arrays.stream(values()).filter(kind -> !kind.onlyInRealFiles).toArray(ListedDifference[]::new);
    }

    static boolean agree(@Nullable OurCell ours, @Nullable Converted theirs) {
        if (ours == null || theirs == null) {
            return ours == null && (theirs == null || theirs.value().isEmpty());
        }
        return switch (theirs.type()) {
            case "float", "currency" -> ours.kind() == CellKind.NUMBER && equal(ours.text(), theirs.value());
            case "percentage" -> ours.kind() == CellKind.PERCENT && equal(ours.text(), theirs.value());
            case "date" -> ours.kind() == CellKind.DATE && ours.text().equals(theirs.value());
            case "time" -> ours.kind() == CellKind.TEXT && ours.text().equals(clock(Duration.parse(theirs.value())));
            case "boolean" -> ours.kind() == CellKind.TRUTH && ours.text().equals(theirs.value());
            case "error" -> ours.kind() == CellKind.ERROR && ours.text().equals(theirs.shown());
            default -> ours.kind() == CellKind.TEXT && ours.text().equals(theirs.value());
        };
    }

    static Optional<ListedDifference> find(@Nullable OurCell ours, @Nullable Converted theirs) {
        OurCell read = ours == null ? new OurCell(Format.CSV, CellKind.BLANK, "") : ours;
        Converted converted = theirs == null ? new Converted("", "", "", false) : theirs;
        return Arrays.stream(values())
                .filter(kind -> kind.applies.test(read, converted))
                .findFirst();
    }

    private static boolean equal(String ours, String theirs) {
        return new BigDecimal(ours).compareTo(new BigDecimal(theirs).round(DIGITS)) == 0;
    }

    private static LocalDate day(Converted theirs) {
        return LocalDate.parse(theirs.value().substring(0, 10));
    }

    private static String stripped(String text) {
        return text.replace('\u00A0', ' ').strip();
    }

    private static String clock(Duration time) {
        String seconds = time.toSecondsPart() == 0 ? "" : ":%02d".formatted(time.toSecondsPart());
        return "%d:%02d".formatted(time.toHours(), time.toMinutesPart()) + seconds;
    }
}
