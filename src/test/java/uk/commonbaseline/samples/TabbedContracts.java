package uk.commonbaseline.samples;

/// The vale's list of contracts: tabs, and two ways of writing a day.
final class TabbedContracts {
    private TabbedContracts() {}

    static Sample of(CouncilPicture picture) {
        TextFile file = new TextFile('\t', TextFile.WINDOWS);
        Expectation expected = Expectation.ofContracts("2007/08");
        ContractAnswer answer = new ContractAnswer(expected);
        headings(file);
        for (Agreement agreement : picture.agreements()) {
            String service = picture.word(agreement.service());
            int row = file.row(
                    agreement.ref(),
                    agreement.title(),
                    agreement.supplier(),
                    service,
                    day(agreement.starts()),
                    day(agreement.ends()),
                    day(agreement.extendsTo()),
                    "£" + Written.withCommas(agreement.annual()),
                    agreement.total(),
                    agreement.withVat() ? "Y" : "N",
                    agreement.notice(),
                    agreement.transfer(),
                    "Sample Lead");
            answer.accept(row, agreement, service, agreement.extendsTo(), agreement.total(), "row " + row);
        }
        return new Sample("AVDC", "contracts", "contracts_register.txt", file.bytes(), expected);
    }

    /// First days of April are written in words.
    private static String day(String iso) {
        return Written.day(iso, iso.endsWith("-04-01") ? "d MMM yyyy" : "dd/MM/yyyy");
    }

    private static void headings(TextFile file) {
        file.row(
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
                "TUPE",
                "Council Lead");
    }
}
