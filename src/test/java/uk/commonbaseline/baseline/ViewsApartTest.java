package uk.commonbaseline.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Controllable and full cost stand over the same rows, so a query that reads both could add a pound to itself.
class ViewsApartTest {
    @Test
    void no_query_reads_the_controllable_and_the_full_cost() throws IOException {
        assertThat(queries()).hasSizeGreaterThan(100).noneMatch(ViewsApartTest::readsBoth);
    }

    @Test
    void a_query_that_did_would_be_seen() {
        assertThat(
                        readsBoth(
                                "select amount from warehouse.controllable_cost union all select amount from warehouse.full_cost"))
                .isTrue();
        assertThat(readsBoth("select amount from warehouse.full_cost")).isFalse();
    }

    /// All but the tables and views themselves.
    private static List<String> queries() throws IOException {
        try (Stream<Path> main = Files.walk(Path.of("src/main/resources/uk"));
                Stream<Path> reports = Files.walk(Path.of("reports/queries"))) {
            return Stream.concat(main, reports)
                    .filter(file -> file.toString().endsWith(".sql"))
                    .map(ViewsApartTest::text)
                    .toList();
        }
    }

    private static boolean readsBoth(String query) {
        return (query.contains("controllable_cost") && query.contains("full_cost"))
                || (query.contains("'controllable'") && query.contains("'full-cost'"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
