package uk.commonbaseline.gate.bad.only_sheet_receipt_report_and_corrections_know_poi;

import org.apache.poi.ss.usermodel.Workbook;

interface WorkbookInTheWrongPlace {
    Workbook workbook();
}
