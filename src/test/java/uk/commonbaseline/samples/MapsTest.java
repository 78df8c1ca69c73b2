package uk.commonbaseline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MapsTest {
    private static final CSVFormat WITH_HEADINGS =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @ParameterizedTest
    @ValueSource(strings = {"BCC", "AVDC", "WDC", "CDC", "SBDC"})
    void the_maps_say_what_the_picture_was_drawn_with(String council) throws IOException {
        CouncilPicture picture = CouncilPicture.of(council);
        Map<String, String> centres = map(council, "cost-centre");
        Map<String, String> accounts = map(council, "subjective");
        Map<String, String> units = map(council, "unit");

        for (LedgerLine line : picture.lines()) {
            CostCentre centre = line.costCentre();
            assertThat(centres.getOrDefault(centre.code(), "UNMAPPED")).isEqualTo(centre.service());
            Account account = line.account();
            assertThat(accounts.getOrDefault(account.code(), "UNMAPPED")).isEqualTo(account.subjective());
        }
        for (Post post : picture.posts()) {
            assertThat(units).containsEntry(post.unit().unit(), post.service());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BCC", "AVDC", "WDC", "CDC", "SBDC"})
    void the_maps_know_each_indicator_and_each_word_of_the_registers(String council) throws IOException {
        CouncilPicture picture = CouncilPicture.of(council);
        Map<String, String> indicators = map(council, "indicator");
        Map<String, String> services = map(council, "service");

        for (Measure measure : picture.measures()) {
            assertThat(indicators).containsEntry(measure.code(), measure.indicator());
        }
        for (Agreement agreement : picture.agreements()) {
            assertThat(services).containsEntry(picture.word(agreement.service()), agreement.service());
        }
    }

    private static Map<String, String> map(String council, String dimension) throws IOException {
        Path file = Path.of("jobs/maps", council, dimension + ".csv");
        try (CSVParser parser = WITH_HEADINGS.parse(Files.newBufferedReader(file))) {
            return parser.stream().collect(Collectors.toMap(row -> row.get("code"), row -> row.get("target")));
        }
    }
}
