package uk.commonbaseline.report;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/// Writes "Page 3 of 22" on filled pages, once it is known how many there are.
final class PageNumbers {
    private static final String KEY = "page_number";

    private PageNumbers() {}

    static void write(List<JasperPrint> filled) {
        int count = filled.stream().mapToInt(print -> print.getPages().size()).sum();
        int page = 0;
        for (JasperPrint print : filled) {
            for (var printed : print.getPages()) {
                page++;
                write(printed.getElements(), "Page " + page + " of " + count);
            }
        }
    }

    private static void write(List<JRPrintElement> elements, String words) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintText text && KEY.equals(element.getKey())) {
                text.setText(words);
            }
        }
    }
}
