package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRParameter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.report.pdf.DocumentFacts;

class AnnexIT {
    private static final int LINES = 90;
    private static final Pattern IN_SCOPE = Pattern.compile("in scope [\\d,]+ (−?)([\\d,]+\\.\\d\\d)");

    @TempDir
    private Path folder;

    @Test
    void its_volumes_hold_every_pound_in_scope_once_and_can_be_read_by_all() throws Exception {
        Picture picture = Picture.ofFiveCouncils();
        EditionLabel label = new EditionLabel("The Partnership", "2008-06 v1", true);
        try (Snapshot figures = Snapshot.of(picture.dataSource(), 1, null, label)) {
            new Annex(new Templates(), shared(), new DocumentFacts("Pack", "All", "", Instant.EPOCH), LINES)
                    .write(figures, new EditionFiles(folder));
        }
        List<Path> volumes = volumes();
        int lines = Integer.parseInt(picture.texts("""
                select count(*) from (select distinct council, case when decision = 'in' then service end, cost_centre_code, subjective_code, decision
                                      from warehouse.baseline_cost) line""").getFirst());
        String total = picture.texts("select sum(amount) from warehouse.baseline_cost where decision = 'in'")
                .getFirst();

        assertThat(volumes).hasSize((lines + LINES - 1) / LINES).hasSizeGreaterThan(1);
        assertThat(inScope(volumes)).isEqualByComparingTo(new BigDecimal(total));
        assertThat(Conformance.breachesOfAccessibility(Files.readAllBytes(volumes.getLast())))
                .isEmpty();
        assertThat(Conformance.breachesOfArchiving(Files.readAllBytes(volumes.getFirst())))
                .isEmpty();
        assertThat(text(volumes.getFirst()))
                .contains("Every pound of the ledgers, line by line", "Partner Service Cost centre", "Page 2 of");
        assertThat(text(volumes.getLast())).contains("Annex: every line, part %1$d of %1$d".formatted(volumes.size()));
    }

    private static Map<String, Object> shared() {
        Map<String, Object> shared = new HashMap<>();
        shared.put(JRParameter.REPORT_TEMPLATES, List.of(new Templates().style()));
        shared.put("draft", true);
        return shared;
    }

    private List<Path> volumes() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("annex"))) {
            return files.sorted().toList();
        }
    }

    private static BigDecimal inScope(List<Path> volumes) throws IOException {
        List<BigDecimal> amounts = new ArrayList<>();
        for (Path volume : volumes) {
            IN_SCOPE.matcher(text(volume)).results().map(AnnexIT::amount).forEach(amounts::add);
        }
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(MatchResult printed) {
        BigDecimal amount = new BigDecimal(printed.group(2).replace(",", ""));
        return printed.group(1).isEmpty() ? amount : amount.negate();
    }

    private static String text(Path volume) throws IOException {
        try (PDDocument document = Loader.loadPDF(volume.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
