package uk.commonbaseline.report;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/// Takes away pages that only the white space below a table has reached: a table that ends at the foot of its page
/// would leave one behind it with a head, a foot and nothing between.
final class EmptyPages {
    private EmptyPages() {}

    static JasperPrint without(JasperPrint filled) {
        for (int page = filled.getPages().size() - 1; page > 0; page--) {
            if (isEmpty(filled.getPages().get(page))) {
                filled.removePage(page);
            }
        }
        return filled;
    }

    private static boolean isEmpty(JRPrintPage page) {
        return page.getElements().stream().noneMatch(EmptyPages::shows);
    }

    private static boolean shows(JRPrintElement element) {
        return !isRunning(element) && !isSpace(element);
    }

    private static boolean isRunning(JRPrintElement element) {
        BandTypeEnum band = element.getOrigin().getBandType();
        return band == BandTypeEnum.PAGE_HEADER || band == BandTypeEnum.PAGE_FOOTER;
    }

    private static boolean isSpace(JRPrintElement element) {
        return element instanceof JRPrintFrame frame && frame.getElements().isEmpty();
    }
}
