package uk.commonbaseline.warehouse;

import java.nio.file.Path;
import java.util.function.Consumer;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedRows.Background;
import uk.commonbaseline.normalise.Authorities;
import uk.commonbaseline.normalise.Normalised;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.normalise.PersonTokens;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.warehouse.Block.Cursor;

/// What the night would load of a file, record by record, without any of it being loaded.
public final class AcceptedRecords {
    private AcceptedRecords() {}

    /// Hands over each `CostLine`, `StaffPost`, `MeasureValue`, `ContractLine` or, of the council itself, `ControlLine`
    /// that would be accepted.
    ///
    /// @throws uk.commonbaseline.sheet.UnreadableFile when the file can't be read as a whole
    public static void read(Path file, FeedDefinition feed, RuleBook rules, Consumer<Object> each) {
        // No token leaves this reading, so any key will do.
        Loading.Equipment equipment = new Loading.Equipment(rules, new PersonTokens(new byte[32]), Authorities.NONE);
        try (Reading<?> reading = Reading.open(feed, file, equipment, Background.NONE, Cursor.START)) {
            reading.blocks()
                    .forEachRemaining(block -> block.records().stream()
                            .filter(record -> record.fate() == Fate.ACCEPTED)
                            .map(Normalised::records)
                            .forEach(records -> records.forEach(each)));
        }
    }
}
