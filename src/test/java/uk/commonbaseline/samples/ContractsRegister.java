package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.time.LocalDate;

/// The county's register: a workbook with two title lines and real dates.
final class ContractsRegister {
    private ContractsRegister() {}

    static Sample of(CouncilPicture picture) {
        Book book = Book.xlsx();
        Expectation expected = Expectation.ofContracts("2007/08");
        ContractAnswer answer = new ContractAnswer(expected);
        book.sheet("Front page").row("Contracts register. Invented sample.");
        Page page = book.sheet("Register");
        page.row("Corporate contracts register");
        page.row("As at", LocalDate.of(2008, 5, 2));
        headings(page);
        for (Agreement agreement : picture.agreements()) {
            int row = write(page, agreement, picture.word(agreement.service()));
            answer.accept(
                    row,
                    agreement,
                    picture.word(agreement.service()),
                    agreement.extendsTo(),
                    agreement.total(),
                    page.place(row));
        }
        return new Sample("BCC", "contracts", "Contracts Register May 2008.xlsx", book.bytes(), expected);
    }

    private static int write(Page page, Agreement agreement, String service) {
        return page.row(
                agreement.ref(),
                agreement.title(),
                agreement.supplier(),
                service,
                day(agreement.starts()),
                day(agreement.ends()),
                day(agreement.extendsTo()),
                agreement.annual(),
                amount(agreement.total()),
                agreement.withVat() ? "Inc" : "Ex",
                agreement.notice(),
                agreement.transfer(),
                "Sample Lead");
    }

    /// A real date, or an empty cell.
    static Object day(String iso) {
        return iso.isEmpty() ? "" : LocalDate.parse(iso);
    }

    /// A number, or an empty cell.
    static Object amount(String written) {
        return written.isEmpty() ? "" : new BigDecimal(written);
    }

    private static void headings(Page page) {
        page.row(
                "Contract Ref",
                "Title",
                "Supplier",
                "Service",
                "Start",
                "End",
                "Extension to",
                "Annual Value",
                "Total Value",
                "VAT?",
                "Notice Period",
                "Change of Control/TUPE",
                "Council Lead");
    }
}
