package uk.commonbaseline.samples;

/// Wycombe's contract list in the old workbook format; a value with VAT stands as text with a pound sign.
final class ContractList {
    private ContractList() {}

    static Sample of(CouncilPicture picture) {
        Book book = Book.xls();
        Expectation expected = Expectation.ofContracts("2007/08");
        ContractAnswer answer = new ContractAnswer(expected);
        Page page = book.sheet("Contracts");
        page.row("Contracts over £10,000. Invented sample.");
        headings(page);
        for (Agreement agreement : picture.agreements()) {
            String service = picture.word(agreement.service());
            int row = page.row(
                    agreement.ref(),
                    agreement.title(),
                    agreement.supplier(),
                    service,
                    ContractsRegister.day(agreement.starts()),
                    ContractsRegister.day(agreement.ends()),
                    ContractsRegister.day(agreement.extendsTo()),
                    agreement.withVat() ? "£" + Written.withCommas(agreement.annual()) : agreement.annual(),
                    agreement.withVat() ? "inc VAT" : "exc VAT",
                    agreement.notice(),
                    "Sample Officer");
            answer.accept(row, agreement, service, agreement.extendsTo(), "", page.place(row));
        }
        return new Sample("WDC", "contracts", "Contract list 2008.xls", book.bytes(), expected);
    }

    private static void headings(Page page) {
        page.row(
                "Ref",
                "Contract",
                "Contractor",
                "Department",
                "Commenced",
                "Expires",
                "Option to",
                "Value p.a. (£)",
                "VAT",
                "Notice",
                "Officer");
    }
}
