package uk.commonbaseline.corrections;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.commonbaseline.corrections.CorrectionsKept.Kept;
import uk.commonbaseline.corrections.Refused.CorrectedTwice;
import uk.commonbaseline.corrections.Refused.CorrectsUnknownCell;
import uk.commonbaseline.corrections.Refused.NothingCorrected;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.finding.Quoted;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.sheet.SourceRow;

/// What an officer wrote into the Findings sheet and into the cells themselves, as one list without contradictions.
final class Merged {
    private final Map<Place, Correction> wanted = new LinkedHashMap<>();
    private final Map<Place, Integer> lines = new HashMap<>();

    private Merged() {}

    /// All corrections that change something, with what stood in the cells before.
    ///
    /// @throws Refused when they contradict each other or the file, or there are none
    static List<Kept> of(FeedDefinition feed, Path sent, ReturnedFile returned) {
        Merged merged = new Merged();
        EditedCells.find(sent, feed.layout(), returned).forEach(merged::add);
        for (ReturnedFile.Line line : returned.lines()) {
            Correction correction = line.correction();
            merged.lines.put(key(correction), line.number());
            merged.add(correction);
        }
        List<Kept> kept = merged.against(feed, sent);
        if (kept.isEmpty()) {
            throw new Refused(new NothingCorrected(returned.deliveryId()));
        }
        return kept;
    }

    private void add(Correction correction) {
        Correction known = wanted.putIfAbsent(key(correction), correction);
        if (known != null && !known.saysTheSameAs(correction)) {
            throw new Refused(new CorrectedTwice(correction.place()));
        }
    }

    private static Place key(Correction correction) {
        return Place.ofCell(correction.sheet().strip().toLowerCase(Locale.ROOT), correction.row(), correction.column());
    }

    private List<Kept> against(FeedDefinition feed, Path sent) {
        Quoted quoted = feed.quoted();
        List<Kept> kept = new ArrayList<>();
        Map<Integer, List<Correction>> byRow = new HashMap<>();
        wanted.values()
                .forEach(each -> byRow.computeIfAbsent(each.row(), _ -> new ArrayList<>())
                        .add(each));
        int widest = 0;
        try (SheetReader rows = Sheets.open(sent, feed.layout())) {
            while (rows.hasNext()) {
                SourceRow row = rows.next();
                widest = Math.max(widest, row.width());
                for (Correction each : byRow.getOrDefault(row.number(), List.of())) {
                    boolean here =
                            each.sheet().strip().equalsIgnoreCase(row.sheet().strip());
                    if (here && each.column() < widest && !row.isBlank()) {
                        wanted.remove(key(each));
                        String old = row.text(each.column());
                        if (!old.equals(each.text())) {
                            kept.add(new Kept(onSheet(each, row), quoted.quote(old), quoted.quote(each.text())));
                        }
                    }
                }
            }
        }
        wanted.forEach((place, each) -> {
            throw new Refused(new CorrectsUnknownCell(
                    lines.getOrDefault(place, 0), each.place().toString()));
        });
        return kept;
    }

    private static Correction onSheet(Correction each, SourceRow row) {
        return new Correction(row.sheet(), each.row(), each.column(), each.text(), each.kind(), each.way());
    }
}
