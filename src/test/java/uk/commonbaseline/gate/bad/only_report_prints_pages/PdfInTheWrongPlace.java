package uk.commonbaseline.gate.bad.only_report_prints_pages;

import org.apache.pdfbox.pdmodel.PDDocument;

interface PdfInTheWrongPlace {
    PDDocument document();
}
