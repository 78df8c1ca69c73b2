package uk.commonbaseline.docs;

import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.commonbaseline.feed.RenameGuess;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// One instance of each kind of finding, as officers may meet it. The content is invented.
final class FindingExamples {
    private static final Place CELL = new Place("", 31, "G");
    private static final Place ROW = Place.ofRow("", 31);

    /// By the record's name: what its constructor takes.
    private static final Map<String, List<Object>> EXAMPLES = Map.ofEntries(
            Map.entry("NotAnAmount", List.of(CELL, "Salary", "\"tbc\"")),
            Map.entry("OriginalNotKept", List.of(CELL, "Original amount")),
            Map.entry("OthersLeftOut", List.of(439)),
            Map.entry("NoFigureAbout", List.of("Wycombe DC")),
            Map.entry("FigureNotPublished", List.of(CELL, "Central services", "n/a")),
            Map.entry("AuthorityDiffers", List.of(CELL, "E-code")),
            Map.entry("NotANumber", List.of(CELL, "Hours", "\"full time\"")),
            Map.entry("NotAPercentage", List.of(CELL, "Support %", "\"140%\"")),
            Map.entry("DayOutOfReach", List.of(CELL, "Posted", "\"01/01/1900\"")),
            Map.entry("NotADate", List.of(CELL, "Ends", "\"31/02/2008\"")),
            Map.entry("NotAPeriod", List.of(CELL, "Period", "\"200720\"", "200801")),
            Map.entry("UnknownWord", List.of(CELL, "Status", "\"on hold\"", "filled, frozen, vacant")),
            Map.entry("MissingValue", List.of(CELL, "Team")),
            Map.entry("ErrorInCell", List.of(CELL, "Salary", "#REF!")),
            Map.entry("AmountRounded", List.of(CELL, "Credit")),
            Map.entry("NilReadAsZero", List.of(CELL, "Amount")),
            Map.entry("RemarkDropped", List.of(CELL, "Value")),
            Map.entry("BelowZero", List.of(CELL, "Hours")),
            Map.entry("UsualTaken", List.of(CELL, "Support %", "100%")),
            Map.entry("ShareBelowOnePercent", List.of(CELL, "Support %")),
            Map.entry("RowsApart", List.of(ROW)),
            Map.entry("RowLikeATotal", List.of(ROW)),
            Map.entry("RowWithoutFigures", List.of(ROW)),
            Map.entry("RestNotRead", List.of(ROW)),
            Map.entry("SheetNotRead", List.of("Planning", 12)),
            Map.entry("PaidMonthsBeyondTheYearFound", List.of(ROW)),
            Map.entry("ValueDiffersFromPartsFound", List.of(ROW, "9.24", "92.4")),
            Map.entry("ResponseBeyondInvitedFound", List.of(ROW, "48", "40")),
            Map.entry(
                    "OnCostsDiffer",
                    List.of("employer's National Insurance", "£48,200", "£51,900", 64, "rows 12, 13, 17")),
            Map.entry("NoRowAccepted", List.of(813)),
            Map.entry(
                    "PeriodClosed",
                    List.of("2007/08 P01-P03", LocalDate.of(2008, 6, 20), "A. Lee", "the accounts are signed")),
            Map.entry(
                    "PeriodOverlaps",
                    List.of("2007/08 P07-P12", "2007/08 P07-P09", "\"GL_P07-P09.csv\", receipt R-00012")),
            Map.entry("ErrorTakenAsEmpty", List.of(CELL, "Cost Centre", "#N/A", "(not given)")),
            Map.entry("ColumnsInOtherOrder", List.of(ROW)),
            Map.entry("TotalWithCode", List.of(ROW)),
            Map.entry("TotalNotAgreed", List.of(ROW)),
            Map.entry("ElementTwice", List.of(CELL, "ELEMENT_VALUE", "salary")),
            Map.entry("TotalDiffers", List.of(ROW, "Salary", "120500.00", "118250.00")),
            Map.entry("HeadingTwice", List.of("", "Amount", "F", "H")),
            Map.entry("HeadingMissing", List.of("", List.of("Cost Centre"))),
            Map.entry("ColumnNotKnown", List.of("", "K", "Comments")),
            Map.entry("ColumnNotAgreed", List.of("", "K", "Comments")),
            Map.entry("NewColumnFilled", List.of(CELL, "Cancelled")),
            Map.entry("ColumnMissing", List.of("", "Supplier", "R-00007", "", true)),
            Map.entry("SheetWithoutColumn", List.of("May", List.of("Supplier"))),
            Map.entry("ColumnMoved", List.of("", "Supplier", "A", "D", "R-00007")),
            Map.entry("ColumnMovedRefused", List.of("", "Supplier", "A", "D", "R-00007")),
            Map.entry("LetterMeansOther", List.of("", "C", "Budget", "Actual", "R-00007")),
            Map.entry("LetterMeansOtherRefused", List.of("", "C", "Budget", "Actual", "R-00007")),
            Map.entry("HeadingRespelt", List.of("", "B", "Cost Ctr", "Cost Centre", "R-00007")),
            Map.entry(
                    "HeadingProbablyRenamed",
                    List.of(
                            "BCC",
                            "cost",
                            "",
                            List.of("Cost Centre"),
                            List.of(
                                    new RenameGuess(
                                            "Cost Centre",
                                            "F",
                                            "Unit",
                                            "96 % of its values are cost centres that stood there last time (receipt R-00007)")))),
            Map.entry("UnknownCouncil", List.of("Council X")),
            Map.entry("UnknownFeed", List.of("payroll", List.of("contracts", "cost", "performance", "staff"))),
            Map.entry("UnknownLayout", List.of("export1.csv", List.of("contracts", "cost", "performance", "staff"))),
            Map.entry("PeriodNotTold", List.of("ledger.csv", "GL_P*.csv")),
            Map.entry("LeadingZerosLost", List.of("cost centre", "310100", "0000310100", 14, 825)),
            Map.entry("MuchLessThanItReplaces", List.of(233, 466, "2007/08 Q3, receipt R-00007")),
            Map.entry(
                    "LooksLikeThousands",
                    List.of(
                            true,
                            "£1,234.50 in all, £12.40 in the middle one of 812 rows",
                            "£1,301,220.10 in all, £12,350.00 in the middle one of 820 rows",
                            " The same holds for 14 of 15 codes that both have.",
                            "2007/08 P01-P03, receipt R-00007",
                            "2007/08 P04-P06")),
            Map.entry(
                    "ChangedMoreThanUsual",
                    List.of(
                            "Outturn, Human resources",
                            "£1,250,000.00 (231 of rows 12 to 840)",
                            "£820,000.00 (220 of rows 10 to 700 of \"GL_P01-P03.csv\", 2007/08 P01-P03, receipt R-00007)",
                            "£430,000.00 more, 52 %")),
            Map.entry("DoesNotAddUp", List.of()),
            Map.entry("NoRows", List.of()),
            Map.entry("HiddenSheet", List.of("checks")),
            Map.entry("MacrosNotRun", List.of()),
            Map.entry("LinksNotFollowed", List.of()),
            Map.entry("ResultsMayBeOld", List.of()),
            Map.entry(
                    "FileNotReadable",
                    List.of(
                            "The workbook is protected by a password.",
                            "Save it without a password and send it again.")),
            Map.entry("PersonalContent", List.of("", "K", "Comments", "National Insurance numbers", false)),
            Map.entry("TemplateOutOfDate", List.of("staff")),
            Map.entry("TemplateOfAnother", List.of("BCC", "staff")),
            Map.entry("TemplateWithoutPeriod", List.of(List.of("2007/08 H1", "2007/08 H2"))),
            Map.entry("CorrectsUnknownFile", List.of(12)),
            Map.entry("CorrectsPastVersion", List.of(12, "was replaced by a later version")),
            Map.entry("NothingCorrected", List.of(12)),
            Map.entry("CorrectsUnknownCell", List.of(9, "ICT!G3100")),
            Map.entry("CorrectedTwice", List.of(CELL)),
            Map.entry("RowsMoved", List.of("ICT")),
            Map.entry("NotCorrectable", List.of("a cell holds a formula for other cells too")),
            Map.entry("NewCode", List.of("cost centre", "R9999", 3, ", £1,250.00")),
            Map.entry("AgencyWithoutAPostFound", List.of(ROW)),
            Map.entry("ContractValueIncludesVatFound", List.of(ROW)),
            Map.entry("EndsBeforeItStartsFound", List.of(ROW, "2008-04-01", "2007-03-31")),
            Map.entry("FilledPostWithoutPayFound", List.of(ROW)),
            Map.entry("FteDiffersFromHoursFound", List.of(ROW, "1.00", "0.60")),
            Map.entry("HoursBeyondWholeTimeFound", List.of(ROW)),
            Map.entry("PostingOutsideTheYearFound", List.of(ROW, "2007-03-28", "2007/08")),
            Map.entry("VacantPostWithPayNumberFound", List.of(ROW)),
            Map.entry("ValueBeyondReasonFound", List.of(ROW, "9550000")));

    private FindingExamples() {}

    static Set<String> names() {
        return EXAMPLES.keySet();
    }

    /// Kinds may be private to their rule, so they are made the long way.
    static Finding of(Class<?> kind) {
        List<Object> content = Objects.requireNonNull(
                EXAMPLES.get(kind.getSimpleName()), () -> "FindingExamples has no line for " + kind.getName());
        Constructor<?> constructor = kind.getDeclaredConstructors()[0];
        try {
            constructor.setAccessible(true);
            return (Finding) constructor.newInstance(content.toArray());
        } catch (ReflectiveOperationException problem) {
            throw new LinkageError("the line of %s in FindingExamples does not fit".formatted(kind), problem);
        }
    }
}
