package uk.commonbaseline.samples;

/// Chiltern's contracts: a workbook with a second sheet of notes.
final class ContractsWorkbook {
    private ContractsWorkbook() {}

    static Sample of(CouncilPicture picture) {
        Book book = Book.xlsx();
        Expectation expected = Expectation.ofContracts("2007/08");
        ContractAnswer answer = new ContractAnswer(expected);
        Page page = book.sheet("Contracts");
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
                    agreement.annual(),
                    ContractsRegister.amount(agreement.total()),
                    agreement.withVat() ? "Yes" : "No",
                    agreement.notice(),
                    "Sample Officer");
            answer.accept(row, agreement, service, "", agreement.total(), page.place(row));
        }
        book.sheet("Notes").row("Invented sample. An empty end means that the contract rolls on.");
        return new Sample("CDC", "contracts", "Contracts May08.xlsx", book.bytes(), expected);
    }

    private static void headings(Page page) {
        page.row(
                "No.",
                "Description",
                "Supplier",
                "Section",
                "From",
                "To",
                "Annual £",
                "Total £",
                "Incl. VAT",
                "Notice",
                "Lead officer");
    }
}
