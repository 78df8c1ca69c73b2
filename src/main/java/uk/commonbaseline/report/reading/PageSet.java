package uk.commonbaseline.report.reading;

import net.sf.jasperreports.engine.JasperPrint;

/// Filled pages of one template.
public record PageSet(String name, String title, boolean listed, JasperPrint pages) {}
