package uk.commonbaseline.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.commonbaseline.normalise.Oddity.Read;
import uk.commonbaseline.partnership.Pounds;

/// What people and systems write into cells, and what we read there: one entry per oddity seen in the wild.
class CellsTest {
    @ParameterizedTest
    @MethodSource
    void pounds(Oddity oddity) {
        Read read = Read.of(new Amounts(oddity.decimalMark()).pounds(oddity.cell()), CellsTest::shortest);
        assertThat(read).isEqualTo(shortest(oddity.expected()));
    }

    @ParameterizedTest
    @MethodSource
    void numbers(Oddity oddity) {
        BigDecimal limit = BigDecimal.valueOf(1000);
        Read read = Read.of(new Amounts(oddity.decimalMark()).number(oddity.cell(), limit), CellsTest::shortest);
        assertThat(read).isEqualTo(shortest(oddity.expected()));
    }

    @ParameterizedTest
    @MethodSource
    void percentages(Oddity oddity) {
        boolean barePercent = oddity.notation().equals("percent");
        Read read = Read.of(
                new Amounts('.').share(oddity.cell(), barePercent), share -> CellsTest.shortest(share.fraction()));
        assertThat(read).isEqualTo(shortest(oddity.expected()));
    }

    @ParameterizedTest
    @MethodSource
    void dates(Oddity oddity) {
        List<String> patterns = oddity.notation().isEmpty()
                ? List.of("dd/MM/yyyy")
                : Arrays.asList(oddity.notation().split("; "));
        Read read = Read.of(new Dates(patterns).date(oddity.cell()), LocalDate::toString);
        assertThat(read).isEqualTo(oddity.expected());
    }

    @ParameterizedTest
    @MethodSource
    void periods(Oddity oddity) {
        Read read = Read.of(new Periods().period(oddity.cell(), oddity.notation()), CellsTest::words);
        assertThat(read).isEqualTo(oddity.expected());
    }

    private static String words(Periods.YearPeriod found) {
        return (found.year() == null ? "" : found.year() + " ") + "P" + found.period();
    }

    private static Read shortest(Read expected) {
        Optional<String> value = expected.value().map(text -> shortest(new BigDecimal(text)));
        return new Read(value, expected.finding());
    }

    private static String shortest(Pounds pounds) {
        return shortest(pounds.amount());
    }

    private static String shortest(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static List<Oddity> pounds() {
        return Oddity.list("pounds");
    }

    static List<Oddity> numbers() {
        return Oddity.list("numbers");
    }

    static List<Oddity> percentages() {
        return Oddity.list("percentages");
    }

    static List<Oddity> dates() {
        return Oddity.list("dates");
    }

    static List<Oddity> periods() {
        return Oddity.list("periods");
    }
}
