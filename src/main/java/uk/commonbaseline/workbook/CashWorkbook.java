package uk.commonbaseline.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import uk.commonbaseline.savings.Workings;

/// Writes the cash flow of options as a workbook whose every figure is a live formula.
final class CashWorkbook {
    private static final int ROWS_IN_MEMORY = 200;

    private CashWorkbook() {}

    /// Writes a workbook; the same options and facts give the same bytes. Formulas carry the figures that they give,
    /// for programs that don't calculate.
    ///
    /// @param out is left open
    /// @param kept what the appraisal keeps of each option
    /// @throws IOException when it can't be written
    static void write(List<Workings> options, WorkbookFacts facts, Map<String, KeptFigures> kept, OutputStream out)
            throws IOException {
        write(options, facts, kept, true, out);
    }

    /// @param checked whether the sheets of checks are in it
    static void write(
            List<Workings> options,
            WorkbookFacts facts,
            Map<String, KeptFigures> kept,
            boolean checked,
            OutputStream out)
            throws IOException {
        Bases bases = new Bases(options);
        List<Layout> layouts = options.stream()
                .map(option -> Layout.of(option, bases, kept.getOrDefault(option.option(), KeptFigures.NONE)))
                .toList();
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Map<Styles, CellStyle> styles = Styles.of(book);
            ReadMeSheet.write(book, styles, facts, layouts);
            BasesSheet.write(book, styles, bases, facts.baseline());
            for (Layout layout : layouts) {
                AssumptionsSheet.write(book, styles, layout);
                LinesSheet.write(book, styles, layout);
                CashSheet.write(book, styles, layout);
                PartnersSheet.write(book, styles, layout);
                if (checked) {
                    ChecksSheet.write(book, styles, layout);
                }
            }
            book.setForceFormulaRecalculation(true);
            SteadyBytes.write(book, facts.madeAt(), out);
        }
    }
}
