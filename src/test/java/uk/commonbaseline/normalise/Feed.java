package uk.commonbaseline.normalise;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedFiles;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.TextTable;

/// A feed definition at work in a test: what it makes of a table.
///
/// @param told findings about headings and totals
record Feed(FeedDefinition definition, List<Finding> told) {
    private static final byte[] KEY = "a key of thirty-two bytes or more".getBytes(StandardCharsets.UTF_8);

    static final PersonTokens TOKENS = new PersonTokens(KEY);

    static Feed of(Path folder, String yaml) {
        return new Feed(FeedFiles.read(folder, yaml), new ArrayList<>());
    }

    List<Normalised<CostLine>> costs(String table) {
        return all(table, (sheets, found) -> Normaliser.ofCosts(definition, sheets, found));
    }

    List<Normalised<StaffPost>> posts(String table) {
        return all(table, (sheets, found) -> Normaliser.ofStaff(definition, sheets, TOKENS, found));
    }

    List<Normalised<MeasureValue>> measures(String table) {
        return all(table, (sheets, found) -> Normaliser.ofMeasures(definition, sheets, found));
    }

    List<Normalised<ContractLine>> contracts(String table) {
        return all(table, (sheets, found) -> Normaliser.ofContracts(definition, sheets, found));
    }

    /// The only record of the only row.
    static <T> T only(List<Normalised<T>> rows) {
        if (rows.size() != 1
                || rows.getFirst().fate() != Fate.ACCEPTED
                || rows.getFirst().records().size() != 1) {
            throw new AssertionError("not one accepted record: " + rows);
        }
        return rows.getFirst().records().getFirst();
    }

    private interface Opened<T> {
        Normaliser<T> over(SheetReader sheets, Consumer<Finding> found);
    }

    private <T> List<Normalised<T>> all(String table, Opened<T> opened) {
        List<Normalised<T>> rows = new ArrayList<>();
        opened.over(TextTable.of(table), told::add).forEachRemaining(rows::add);
        return rows;
    }
}
