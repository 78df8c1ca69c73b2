package uk.commonbaseline.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.savings.Workings;
import uk.commonbaseline.workbook.Layout.CashRows;

/// Our exact figures against the functions of a spreadsheet, on random options.
class ThousandOptionsTest {
    private static final int BOOKS = 50;
    private static final int OPTIONS = 20;

    /// What one book gave.
    private record Compared(List<String> differences, int switching, int payingBack) {
        private Compared and(Compared other) {
            return new Compared(
                    Stream.concat(differences.stream(), other.differences.stream())
                            .toList(),
                    switching + other.switching,
                    payingBack + other.payingBack);
        }
    }

    @Test
    void npv_payback_and_switching_values_agree_to_a_hundredth_of_a_penny() {
        Compared all = IntStream.range(0, BOOKS)
                .mapToObj(seed -> compared(seed, BigDecimal.ZERO))
                .reduce(Compared::and)
                .orElseThrow();
        assertThat(all.differences()).isEmpty();
        assertThat(all.switching()).isGreaterThan(3 * BOOKS * OPTIONS);
        assertThat(all.payingBack()).isBetween(BOOKS * OPTIONS / 4, BOOKS * OPTIONS - 10);
    }

    @Test
    void a_planted_difference_is_found() {
        assertThat(compared(1, new BigDecimal("0.0003")).differences()).hasSize(2 * OPTIONS);
    }

    /// @param planted added to each of our net present values
    private static Compared compared(int seed, BigDecimal planted) {
        RandomOptions random = new RandomOptions(seed);
        List<Workings> options = new ArrayList<>();
        for (int at = 0; at < OPTIONS; at++) {
            options.add(random.option("X" + at, 1 + at % 4, 1, 1 + at % 2, 2 + at % 2));
        }
        Bases bases = new Bases(options);
        try (CalculatedBook book = CalculatedBook.unchecked(options, random.facts())) {
            return options.stream()
                    .map(option -> compared(book, Layout.of(option, bases, KeptFigures.NONE), planted))
                    .reduce(Compared::and)
                    .orElseThrow();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Compared compared(CalculatedBook book, Layout layout, BigDecimal planted) {
        List<String> differences = new ArrayList<>();
        BigDecimal npv = layout.exact().npv().add(planted);
        compare(book, layout.cash(), "B" + CashRows.NPV, Optional.of(npv), differences);
        compare(book, layout.cash(), "B" + CashRows.NPV_FUNCTION, Optional.of(npv), differences);
        compare(book, layout.cash(), "B" + CashRows.PAYBACK, layout.exact().payback(), differences);
        int switching = 0;
        for (Assumed assumed : layout.assumed()) {
            Optional<BigDecimal> value = AssumptionsSheet.switchingValue(assumed, layout);
            String cell = Page.letters(AssumptionsSheet.used(layout) + 3) + (Layout.FIRST + assumed.no() - 1);
            compare(book, layout.assumptions(), cell, value, differences);
            switching += value.isPresent() ? 1 : 0;
        }
        return new Compared(differences, switching, layout.exact().payback().isPresent() ? 1 : 0);
    }

    private static void compare(
            CalculatedBook book, String sheet, String cell, Optional<BigDecimal> ours, List<String> differences) {
        Object theirs = book.calculated(sheet, cell);
        boolean same = ours.map(figure -> theirs instanceof Double number
                        && Math.abs(number - figure.doubleValue()) <= CalculatedBook.HUNDREDTH_OF_A_PENNY)
                .orElse(theirs instanceof String);
        if (!same) {
            differences.add("%s!%s gives %s, we %s".formatted(sheet, cell, theirs, ours));
        }
    }
}
