package uk.commonbaseline.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes the invented extracts and the answers they should get. Run it to renew `input-samples/`:
/// `mvn test-compile exec:java -Dexec.mainClass=uk.commonbaseline.samples.SamplesGenerator -Dexec.classpathScope=test`.
public final class SamplesGenerator {
    private SamplesGenerator() {}

    public static void main(String[] arguments) throws IOException {
        writeTo(Path.of(arguments.length == 0 ? "input-samples" : arguments[0]));
    }

    /// Overwrites what is there; files of other names stay.
    static void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files(samples()).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(path, file.getValue());
        }
    }

    /// Every file below `input-samples/`, by its path.
    static Map<String, byte[]> files(List<Sample> samples) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Sample sample : samples) {
            String expected = sample.folder() + "/expected/" + sample.file();
            files.put(sample.folder() + "/" + sample.file(), sample.content());
            files.put(expected + ".json", text(ExpectedFiles.receipt(sample.expected())));
            files.put(expected + ".rows.csv", text(ExpectedFiles.rows(sample.expected())));
        }
        return files;
    }

    static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        county(samples, CouncilPicture.of("BCC"));
        vale(samples, CouncilPicture.of("AVDC"));
        wycombe(samples, CouncilPicture.of("WDC"));
        chiltern(samples, CouncilPicture.of("CDC"));
        south(samples, CouncilPicture.of("SBDC"));
        return samples;
    }

    private static void county(List<Sample> samples, CouncilPicture picture) {
        samples.add(SapStaffList.of(picture));
        samples.addAll(SapLineItems.of(picture));
        samples.add(PerformancePlusExport.of(picture));
        samples.add(ContractsRegister.of(picture));
    }

    private static void vale(List<Sample> samples, CouncilPicture picture) {
        samples.add(ResourceLinkPosts.of(picture));
        samples.addAll(AgressoTransactions.of(picture));
        samples.add(CovalentReport.of(picture));
        samples.add(TabbedContracts.of(picture));
    }

    private static void wycombe(List<Sample> samples, CouncilPicture picture) {
        samples.addAll(ItrentElements.of(picture));
        samples.addAll(OracleJournals.of(picture));
        samples.add(ExcelsisScorecard.of(picture));
        samples.add(ContractList.of(picture));
    }

    private static void chiltern(List<Sample> samples, CouncilPicture picture) {
        samples.add(EstablishmentList.of(picture));
        samples.add(CedarBudgetReport.of(picture));
        samples.add(CorporateScorecard.of(picture));
        samples.add(ContractsWorkbook.of(picture));
    }

    private static void south(List<Sample> samples, CouncilPicture picture) {
        samples.add(StaffingWorkbook.of(picture));
        samples.add(PowersolveSummary.of(picture));
        samples.add(PublishedSpend.of(picture));
        samples.add(PerformancePlusQuarters.of(picture));
        samples.add(SemicolonContracts.of(picture));
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
