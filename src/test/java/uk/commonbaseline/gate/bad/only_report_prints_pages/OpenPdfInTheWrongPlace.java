package uk.commonbaseline.gate.bad.only_report_prints_pages;

import com.lowagie.text.Document;

interface OpenPdfInTheWrongPlace {
    Document document();
}
