package uk.commonbaseline.gate.bad.only_packages_of_workbooks_know_poi;

import org.apache.poi.ss.usermodel.Workbook;

interface WorkbookInTheWrongPlace {
    Workbook workbook();
}
