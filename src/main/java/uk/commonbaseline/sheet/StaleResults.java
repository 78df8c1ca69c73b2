package uk.commonbaseline.sheet;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.hssf.record.CalcModeRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SaveRecalcRecord;
import org.apache.poi.hssf.record.UncalcedRecord;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;

/// Whether a workbook says itself that the stored results of its formulas may be out of date. We take stored results
/// and calculate nothing.
final class StaleResults {
    private boolean formulas;
    private boolean notCalculated;
    private boolean byHand;
    private boolean notWhenSaved;

    /// The workbook says that its formulas were not calculated when it was saved.
    record ResultsMayBeOld() implements Finding.OfFile {
        @Override
        public Consequence consequence() {
            return Consequence.NOTED;
        }

        @Override
        public String inPlainWords() {
            return "The workbook says that not all of its formulas were calculated when it was saved; the results stored"
                    + " in it were taken.";
        }

        @Override
        public String remedy() {
            return "If they could be out of date, let your program calculate (F9), save, and send the file again.";
        }
    }

    /// Takes note of one record of an old workbook.
    void note(Record record) {
        switch (record) {
            case UncalcedRecord _ -> notCalculated = true;
            case CalcModeRecord mode -> byHand |= mode.getCalcMode() == CalcModeRecord.MANUAL;
            case SaveRecalcRecord saving -> notWhenSaved |= !saving.getRecalc();
            case FormulaRecord formula -> {
                formulas = true;
                notCalculated |= formula.isCalcOnLoad();
            }
            default -> {}
        }
    }

    List<Finding> findings() {
        return formulas && (notCalculated || (byHand && notWhenSaved)) ? List.of(new ResultsMayBeOld()) : List.of();
    }

    static List<Finding> ofXlsx(Archive archive) {
        return WorkbookReading.refusing(() -> {
            StaleResults results = new StaleResults();
            Relations.of(archive, "")
                    .findKind("officeDocument")
                    .ifPresent(book -> results.settings(archive, book.target()));
            if (results.notCalculated || (results.byHand && results.notWhenSaved)) {
                results.formulas = anyFormula(archive);
            }
            return results.findings();
        });
    }

    private void settings(Archive archive, String workbook) {
        WorkbookReading.refusing(() -> {
            try (Xml xml = new Xml(archive.open(workbook))) {
                while (xml.nextElement()) {
                    if (xml.isNamed("calcPr")) {
                        notCalculated = isOn(xml.plainAttribute("fullCalcOnLoad"))
                                || isOff(xml.plainAttribute("calcCompleted"));
                        byHand = "manual".equals(xml.plainAttribute("calcMode"));
                        notWhenSaved = isOff(xml.plainAttribute("calcOnSave"));
                    }
                }
            }
            return true;
        });
    }

    private static boolean anyFormula(Archive archive) throws XMLStreamException {
        for (ZipPart part : archive.parts()) {
            if (ZipPart.key(part.name()).startsWith("xl/worksheets/")
                    && part.name().endsWith(".xml")) {
                try (Xml xml = new Xml(archive.open(part))) {
                    while (xml.nextElement()) {
                        if (xml.isNamed("f")) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean isOn(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static boolean isOff(@Nullable String value) {
        return "0".equals(value) || "false".equals(value);
    }
}
