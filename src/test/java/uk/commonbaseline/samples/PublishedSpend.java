package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import uk.commonbaseline.samples.Expectation.Fate;

/// Spend as a council publishes it, for the accounts that its ledger summary leaves out: pound signs here and there, a
/// total at the end, a column nobody announced. The month is that of the payment.
final class PublishedSpend {
    private static final Set<String> ACCOUNTS = Set.of("4020", "4030", "5001", "5010");

    private PublishedSpend() {}

    static boolean holds(LedgerLine line) {
        return ACCOUNTS.contains(line.account().code());
    }

    static Sample of(CouncilPicture picture) {
        TextFile file = new TextFile(',', StandardCharsets.UTF_8);
        Expectation expected = Expectation.ofCost("2007/08", "outturn");
        CostAnswer answer = new CostAnswer(expected);
        file.row(
                "Body Name",
                "Service Area Categorisation",
                "Service Division Categorisation",
                "Responsible Unit",
                "Expense Type",
                "Detailed Expense Type",
                "Expense Code",
                "Payment Date",
                "Transaction Number",
                "Supplier Name",
                " Amount ",
                "Redaction applied");
        picture.lines().stream()
                .filter(PublishedSpend::holds)
                .forEach(line -> answer.accept(write(file, line), line, line.period()));
        BigDecimal total = expected.amount("outturn", Fate.ACCEPTED);
        file.row("Total", "", "", "", "", "", "", "", "", "", Written.withCommas(total), "");
        expected.tell("column-not-known", "the file");
        return new Sample("SBDC", "spend", "Spend_2007-08.csv", file.bytes(), expected);
    }

    private static int write(TextFile file, LedgerLine line) {
        boolean signed = line.document().endsWith("3");
        return file.row(
                "South Bucks District Council",
                line.costCentre().isCore() ? "Central services" : "Other services",
                line.costCentre().name(),
                line.costCentre().code(),
                line.account().subjective().startsWith("5") ? "Third party payments" : "Supplies and services",
                line.account().name(),
                line.account().code(),
                Written.day(line.day(), "dd/MM/yyyy"),
                "CR" + line.document(),
                line.supplier(),
                signed ? "£" + Written.withCommas(line.amount()) : Written.pence(line.amount()),
                "");
    }
}
