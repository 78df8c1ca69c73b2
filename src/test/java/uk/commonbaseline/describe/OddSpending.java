package uk.commonbaseline.describe;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// An invented file of payments with oddities drawn from a seed, and what is right about it.
final class OddSpending {
    private static final List<String> DEPARTMENTS =
            List.of("Housing", "Parks and Leisure", "Adult Care", "Highways", "Finance", "Planning & Building");
    private static final List<String> EXPENSES =
            List.of("Repairs", "Agency Staff", "Printing", "Software Licences", "Legal Fees", "Vehicle Hire");
    private static final List<String> SUPPLIERS = List.of(
            "Abc Ltd", "Total Facilities Ltd", "Redacted", "3663", "Smith & Sons", "Redactive Media", "Green, Son LLP");

    /// What stands in a column.
    private enum Kind {
        DATE,
        DEPARTMENT,
        EXPENSE,
        SUPPLIER,
        REFERENCE,
        NET,
        VAT,
        GROSS,
        CAPITAL
    }

    private final Random random;
    private final List<List<Object>> grid = new ArrayList<>();
    private final List<String> oddities = new ArrayList<>();
    private List<Kind> columns = new ArrayList<>();
    private List<String> headings = new ArrayList<>();
    private int rows;
    private int invoice = 1000;
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean realCells;
    private DateTimeFormatter dates = DateTimeFormatter.ISO_LOCAL_DATE;
    private int notation;

    private OddSpending(long seed) {
        this.random = new Random(seed);
    }

    /// The file that was written, and its right answer.
    record Written(Path file, int rows, BigDecimal sum, List<String> oddities) {}

    static Written write(Path folder, long seed) throws IOException {
        return new OddSpending(seed).write(folder);
    }

    private boolean chance(int percent, String oddity) {
        boolean drawn = random.nextInt(100) < percent;
        if (drawn) {
            oddities.add(oddity);
        }
        return drawn;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Written write(Path folder) throws IOException {
        String format = any(List.of("csv", "csv", "csv", "xlsx", "xls"));
        realCells = !format.equals("csv") && !chance(15, "figures as text");
        dates = DateTimeFormatter.ofPattern(
                any(List.of("dd/MM/yyyy", "d-MMM-yy", "yyyy-MM-dd", "dd.MM.yyyy", "yyyy-MM-dd 00:00:00", "d MMM yyyy")),
                Locale.UK);
        notation = random.nextInt(5);
        chooseColumns();
        int sheets = !format.equals("csv") && chance(25, "a sheet per month") ? 3 : 1;
        List<List<List<Object>>> pages = new ArrayList<>();
        for (int sheet = 0; sheet < sheets; sheet++) {
            grid.clear();
            table(LocalDate.of(2017, 4 + sheet, 1));
            pages.add(List.copyOf(grid));
        }
        Path file = folder.resolve("payments-2017-04." + format);
        if (format.equals("csv")) {
            writeText(file, pages.getFirst());
        } else {
            writeWorkbook(file, pages, format.equals("xls"));
        }
        return new Written(file, rows, sum, List.copyOf(oddities));
    }

    private void chooseColumns() {
        columns = new ArrayList<>(List.of(Kind.DATE, Kind.DEPARTMENT, Kind.EXPENSE, Kind.SUPPLIER));
        if (chance(50, "reference")) {
            columns.add(Kind.REFERENCE);
        }
        if (chance(20, "capital flag")) {
            columns.add(Kind.CAPITAL);
        }
        columns.add(Kind.NET);
        if (chance(25, "vat and gross")) {
            columns.add(Kind.VAT);
            columns.add(Kind.GROSS);
        }
        if (chance(40, "shuffled columns")) {
            Collections.shuffle(columns, random);
        }
        boolean gross = columns.contains(Kind.GROSS);
        headings = columns.stream().map(kind -> heading(kind, gross)).toList();
    }

    private String heading(Kind kind, boolean gross) {
        return switch (kind) {
            case DATE -> any(List.of("Date", "Payment Date", "Date Paid", "Invoice Date", "DATE"));
            case DEPARTMENT -> any(List.of("Department", "Directorate", "Service Area", "Service", "Division"));
            case EXPENSE ->
                any(List.of("Expense Type", "Expenditure Category", "Purpose", "Description", "Account Description"));
            case SUPPLIER -> any(List.of("Supplier", "Supplier Name", "Vendor", "Payee", "Beneficiary"));
            case REFERENCE -> any(List.of("Transaction No", "Invoice Number", "Doc Ref", "Voucher"));
            case CAPITAL -> any(List.of("Capital/Revenue", "R/C", "Capital or Revenue"));
            case VAT -> "VAT";
            case GROSS -> any(List.of("Gross Amount", "Gross", "Total Inc VAT"));
            case NET ->
                gross
                        ? any(List.of("Net Amount", "Net", "Amount excl VAT"))
                        : any(List.of(
                                "Amount",
                                "Amount (£)",
                                "Net Amount",
                                "Value",
                                "Payment Amount",
                                "£",
                                "Amount in Sterling",
                                "Total"));
        };
    }

    private void table(LocalDate month) {
        preamble();
        grid.add(new ArrayList<>(headings));
        boolean groups = chance(20, "subtotals");
        boolean blanks = chance(25, "blank rows");
        boolean again = !groups && chance(12, "headings again");
        int count = 8 + random.nextInt(60);
        BigDecimal before = sum;
        BigDecimal group = BigDecimal.ZERO;
        for (int row = 0; row < count; row++) {
            if (blanks && random.nextInt(8) == 0) {
                grid.add(new ArrayList<>());
            }
            if (again && row == count / 2) {
                grid.add(new ArrayList<>(headings));
            }
            group = group.add(payment(month));
            if (groups && random.nextInt(6) == 0) {
                total(any(List.of("Sub Total", "Total", "Subtotal for group", "Sub-total")), group);
                group = BigDecimal.ZERO;
            }
        }
        if (!groups && !again && chance(12, "other order further down")) {
            inOtherOrder(month);
        }
        below(before);
    }

    private void preamble() {
        if (chance(35, "preamble")) {
            grid.add(List.of("Payments to suppliers over £500"));
            if (random.nextBoolean()) {
                grid.add(List.of("Period:", "April 2017"));
            }
            if (random.nextBoolean()) {
                grid.add(List.of());
            }
        }
    }

    private void inOtherOrder(LocalDate month) {
        List<Kind> order = new ArrayList<>(columns);
        Collections.reverse(order);
        List<Kind> kept = columns;
        columns = order;
        grid.add(List.of());
        grid.add(new ArrayList<>(headings.reversed()));
        for (int row = 0; row < 5; row++) {
            payment(month);
        }
        columns = kept;
    }

    private void below(BigDecimal before) {
        if (chance(30, "grand total")) {
            for (int blank = random.nextInt(3); blank > 0; blank--) {
                grid.add(List.of());
            }
            total(any(List.of("Total", "Grand Total", "", "TOTAL SPEND")), sum.subtract(before));
        }
        if (chance(20, "remarks below")) {
            grid.add(List.of());
            grid.add(List.of("Personal details have been removed."));
        }
        if (chance(12, "a summary below")) {
            grid.add(List.of());
            grid.add(List.of("Directorate", "Total Spend"));
            for (String department : DEPARTMENTS) {
                grid.add(List.of(department, new BigDecimal("123.45")));
            }
        }
        if (chance(15, "many blank rows")) {
            for (int blank = 0; blank < 40; blank++) {
                grid.add(List.of());
            }
        }
    }

    /// One row of data; returns its amount.
    private BigDecimal payment(LocalDate month) {
        BigDecimal net = BigDecimal.valueOf(random.nextInt(2_000_000) - (random.nextInt(6) == 0 ? 1_000_000 : 0), 2);
        BigDecimal vat = BigDecimal.valueOf(random.nextInt(10_000), 2);
        List<Object> row = new ArrayList<>();
        for (Kind kind : columns) {
            row.add(
                    switch (kind) {
                        case DATE -> month.withDayOfMonth(1 + random.nextInt(28));
                        case DEPARTMENT -> any(DEPARTMENTS);
                        case EXPENSE -> any(EXPENSES);
                        case SUPPLIER -> any(SUPPLIERS);
                        case REFERENCE -> String.valueOf(invoice++);
                        case CAPITAL -> any(List.of("Capital", "Revenue"));
                        case NET -> net;
                        case VAT -> vat;
                        case GROSS -> net.add(vat);
                    });
        }
        grid.add(row);
        rows++;
        sum = sum.add(net);
        return net;
    }

    private void total(String label, BigDecimal total) {
        Object[] row = new Object[columns.size()];
        java.util.Arrays.fill(row, "");
        int at = columns.indexOf(Kind.NET);
        row[at == 0 ? 1 : 0] = label;
        row[at] = total;
        grid.add(List.of(row));
    }

    private String text(Object content) {
        return switch (content) {
            case LocalDate day -> dates.format(day.atStartOfDay());
            case BigDecimal amount -> text(amount);
            default -> String.valueOf(content);
        };
    }

    private String text(BigDecimal amount) {
        String plain = amount.abs().toPlainString();
        String commas = String.format(Locale.UK, "%,.2f", amount.abs());
        boolean minus = amount.signum() < 0;
        return switch (notation) {
            case 0 -> (minus ? "-" : "") + plain;
            case 1 -> (minus ? "-" : "") + "£" + commas;
            case 2 -> minus ? "(" + commas + ")" : " " + commas + " ";
            case 3 -> commas + (minus ? "-" : "");
            default -> minus ? "-" + plain : random.nextBoolean() ? commas : plain;
        };
    }

    private void writeText(Path file, List<List<Object>> page) throws IOException {
        String delimiter = any(List.of(",", ",", ",", ";", "\t", "|"));
        String ends = any(List.of("\n", "\r\n", "\r"));
        Charset encoding = Charset.forName(any(List.of("utf-8", "windows-1252", "utf-16")));
        oddities.add(encoding + " " + delimiter);
        StringBuilder text = new StringBuilder();
        for (List<Object> row : page) {
            List<String> cells =
                    row.stream().map(cell -> quoted(text(cell), delimiter)).toList();
            text.append(String.join(delimiter, cells)).append(ends);
        }
        Files.writeString(file, text, encoding);
    }

    private static String quoted(String text, String delimiter) {
        return text.contains(delimiter) || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private void writeWorkbook(Path file, List<List<List<Object>>> pages, boolean old) throws IOException {
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            if (chance(30, "front page")) {
                workbook.createSheet("Notes").createRow(2).createCell(1).setCellValue("Prepared by finance");
            }
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            for (int page = 0; page < pages.size(); page++) {
                fill(workbook.createSheet(List.of("April", "May", "June").get(page)), pages.get(page), day);
            }
            if (chance(25, "hidden helper sheet")) {
                Sheet hidden = workbook.createSheet("Lookups");
                fill(hidden, List.of(List.of("Code", "Amount"), List.of("A", new BigDecimal("5.50"))), day);
                workbook.setSheetHidden(workbook.getSheetIndex(hidden), true);
            }
            if (chance(20, "empty sheet")) {
                workbook.createSheet("Sheet9");
            }
            workbook.write(out);
        }
    }

    private void fill(Sheet sheet, List<List<Object>> page, CellStyle day) {
        for (int at = 0; at < page.size(); at++) {
            Row row = sheet.createRow(at);
            for (int column = 0; column < page.get(at).size(); column++) {
                put(row.createCell(column), page.get(at).get(column), day);
            }
        }
    }

    private void put(Cell cell, Object content, CellStyle day) {
        if (realCells && content instanceof BigDecimal amount) {
            cell.setCellValue(amount.doubleValue());
        } else if (realCells && content instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else {
            cell.setCellValue(text(content));
        }
    }
}
