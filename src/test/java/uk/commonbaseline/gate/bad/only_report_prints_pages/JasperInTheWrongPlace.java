package uk.commonbaseline.gate.bad.only_report_prints_pages;

import net.sf.jasperreports.engine.JasperPrint;

interface JasperInTheWrongPlace {
    JasperPrint print();
}
