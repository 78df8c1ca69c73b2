package uk.commonbaseline.samples;

import static uk.commonbaseline.samples.WrongRow.CONTRACT;
import static uk.commonbaseline.samples.WrongRow.ENDS;
import static uk.commonbaseline.samples.WrongRow.HOURS;
import static uk.commonbaseline.samples.WrongRow.INSURANCE;
import static uk.commonbaseline.samples.WrongRow.SALARY;
import static uk.commonbaseline.samples.WrongRow.SHARE;
import static uk.commonbaseline.samples.WrongRow.STATUS;
import static uk.commonbaseline.samples.WrongRow.TEAM;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;

/// The mistakes in the staffing workbook. None of these posts belongs to the baseline, so that the agreed answer holds
/// before and after they are put right.
final class WrongRows {
    private static final int WHOLE_ROW = -1;

    private WrongRows() {}

    static List<WrongRow> of(String sheet) {
        return switch (sheet) {
            case "Finance and Payroll" -> List.of(agency("SB901").with(SALARY, "TBC", "not-an-amount"));
            case "ICT and Facilities" ->
                List.of(WrongRow.of("SB902", "Web Adviser", "ICT")
                        .set(SHARE, 10)
                        .with(CONTRACT, "Consultant", "unknown-word"));
            case "Revenues" -> revenues();
            case "Environmental Services" -> environment();
            default -> List.of();
        };
    }

    private static List<WrongRow> revenues() {
        return List.of(
                post("SB911", "Revenues").with(SALARY, "see note", "not-an-amount"),
                post("SB912", "Revenues").with(SALARY, "2O,736", "not-an-amount"),
                post("SB913", "Revenues").set(CONTRACT, "Fixed term").with(ENDS, "31/02/2008", "not-a-date"),
                post("SB914", "Revenues")
                        .set(HOURS, BigDecimal.valueOf(370))
                        .fte("10.2778")
                        .tell("hours-beyond-whole-time", WHOLE_ROW),
                post("SB915", "Revenues").with(TEAM, "", "missing-value"),
                post("SB916", "Revenues").with(STATUS, "Filled?", "unknown-word"));
    }

    private static List<WrongRow> environment() {
        return List.of(
                post("SB921", "Environmental Services")
                        .with(SALARY, new Page.Broken(FormulaError.REF), "error-in-cell"),
                post("SB922", "Environmental Services")
                        .with(HOURS, "full time", "not-a-number")
                        .fte("0"),
                post("SB923", "Environmental Services").with(SHARE, "most", "not-a-percentage"),
                post("SB924", "Environmental Services")
                        .set(CONTRACT, "Fixed term")
                        .with(ENDS, "30/02/2009", "not-a-date")
                        .with(INSURANCE, new Page.Broken(FormulaError.VALUE), "error-in-cell"));
    }

    private static WrongRow post(String ref, String team) {
        return WrongRow.of(ref, "Assistant", team);
    }

    private static WrongRow agency(String ref) {
        return WrongRow.of(ref, "Temporary Accountant", "Accountancy")
                .set(CONTRACT, "Agency")
                .set(16, "SB006");
    }
}
