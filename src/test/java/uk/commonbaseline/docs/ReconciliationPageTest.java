package uk.commonbaseline.docs;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;
import uk.commonbaseline.reconcile.CheckStatement;

class ReconciliationPageTest {
    @Test
    void every_check_stands_on_the_page_with_the_words_at_its_head() {
        GeneratedPart.of("reconciliation.md", "checks")
                .mustSay(CheckStatement.listAll().stream()
                        .map(check -> "- **%s %s.** %s Measured in %s.  \n  %s\n"
                                .formatted(check.id(), check.name(), check.question(), check.unit(), check.remedy()))
                        .collect(joining()));
    }
}
