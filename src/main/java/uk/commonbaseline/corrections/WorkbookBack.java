package uk.commonbaseline.corrections;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.receipt.ReceiptFolder;
import uk.commonbaseline.sheet.FileLayout.Format;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.warehouse.Delivery;
import uk.commonbaseline.warehouse.Delivery.State;

/// Gives the officer her own file back, beside the receipt, with what we found marked in it.
@Component
public class WorkbookBack {
    private static final Logger LOG = LoggerFactory.getLogger(WorkbookBack.class);

    private final CorrectionsKept kept;
    private final ReceiptFolder folder;

    WorkbookBack(CorrectionsKept kept, ReceiptFolder folder) {
        this.kept = kept;
        this.folder = folder;
    }

    /// Writes the marked workbook of a delivery that counts and has something to correct; empty for any other.
    ///
    /// @param read the file that was read
    public Optional<Path> write(Delivery delivery, FeedDefinition feed, Path read) throws IOException {
        if (delivery.state() != State.PUBLISHED) {
            return Optional.empty();
        }
        List<Mark> marks = kept.listMarks(delivery.id());
        if (!Mark.anyOnSheets(marks)) {
            return Optional.empty();
        }
        Identity identity = new Identity(delivery.id(), Sha256.of(read), delivery.fileName());
        boolean old = feed.layout().format() == Format.XLS;
        String ending = " - to correct R-%05d.%s".formatted(delivery.id(), old ? "xls" : "xlsx");
        return Optional.of(
                folder.write(delivery.fileName(), delivery.council(), ending, content(feed, read, identity, marks)));
    }

    private static byte[] content(FeedDefinition feed, Path read, Identity identity, List<Mark> marks)
            throws IOException {
        try {
            return marked(feed, read, identity, marks);
        } catch (CannotBeMarked problem) {
            LOG.warn(
                    "The file of delivery {} comes back as the Findings sheet alone: {}.",
                    identity.deliveryId(),
                    problem.getMessage());
            return MarkedWorkbook.findingsAlone(identity, marks);
        }
    }

    /// @throws CannotBeMarked when it is not safe to change this file
    static byte[] marked(FeedDefinition feed, Path read, Identity identity, List<Mark> marks) throws IOException {
        return switch (feed.layout().format()) {
            case XLSX -> MarkedWorkbook.of(read, identity, marks);
            case XLS -> XlsWorkbooks.marked(read, identity, marks);
            case ODS -> throw new CannotBeMarked("an OpenDocument spreadsheet is not changed by us");
            case CSV -> {
                try (SheetReader rows = Sheets.open(read, feed.layout())) {
                    yield MarkedWorkbook.of(PlainWorkbook.of(rows), identity, marks, PlainWorkbook.SHEET);
                }
            }
        };
    }
}
