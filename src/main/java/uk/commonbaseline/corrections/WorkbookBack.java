package uk.commonbaseline.corrections;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.receipt.ReceiptFolder;
import uk.commonbaseline.sheet.UnreadableFile;
import uk.commonbaseline.warehouse.Delivery;

/// Gives the officer her own file back, beside the receipt, with what we found marked in it.
@Component
public class WorkbookBack {
    private static final Logger LOG = LoggerFactory.getLogger(WorkbookBack.class);
    private static final String ROWS_LEFT_OUT =
            " The file has more than %,d rows, so the sheet \"%s\" holds only those with a finding, each in the row it has in the file."
                    .formatted(PlainWorkbook.MOST_ROWS_IN_ALL, PlainWorkbook.PART);

    private final CorrectionsKept kept;
    private final ReceiptFolder folder;

    WorkbookBack(CorrectionsKept kept, ReceiptFolder folder) {
        this.kept = kept;
        this.folder = folder;
    }

    /// A workbook as it goes back.
    ///
    /// @param ending of its name, without the dot
    @SuppressWarnings("ArrayRecordComponent") // written at once, never compared
    record Back(String ending, byte[] content) {}

    /// Writes the marked workbook of a delivery that has something to correct; empty for any other. Of one that was
    /// refused as a whole the headings are marked, where the file can be opened.
    ///
    /// @param read the file that was read
    public Optional<Path> write(Delivery delivery, FeedDefinition feed, Path read) throws IOException {
        List<Mark> marks = switch (delivery.state()) {
            case PUBLISHED -> kept.listMarks(delivery.id());
            case REFUSED -> onHeadings(kept.listMarks(delivery.id()), feed, read);
            default -> List.of();
        };
        if (!Mark.anyOnSheets(marks)) {
            return Optional.empty();
        }
        Identity identity = new Identity(delivery.id(), Sha256.of(read), delivery.fileName());
        Back back = back(feed, read, identity, marks);
        String ending = " - to correct R-%05d.%s".formatted(delivery.id(), back.ending());
        return Optional.of(folder.write(delivery.fileName(), delivery.council(), ending, back.content()));
    }

    /// What is wrong with the whole file is shown where its headings stand.
    static List<Mark> onHeadings(List<Mark> marks, FeedDefinition feed, Path read) {
        try {
            List<Mark> placed = new ArrayList<>();
            for (Mark mark : marks) {
                HeadingRow headings = mark.hasRow()
                        ? new HeadingRow(mark.sheet(), mark.row())
                        : HeadingRow.of(feed, read, mark.sheet());
                placed.add(
                        mark.hasRow() || headings.number() == 0
                                ? mark
                                : new Mark(headings.sheet(), headings.number(), "", true, mark.words(), mark.remedy()));
            }
            return placed;
        } catch (UnreadableFile _) {
            return List.of();
        }
    }

    private static Back back(FeedDefinition feed, Path read, Identity identity, List<Mark> marks) throws IOException {
        try {
            return marked(feed, read, identity, marks);
        } catch (CannotBeMarked | UnreadableFile problem) {
            LOG.warn(
                    "The file of delivery {} comes back as the Findings sheet alone: {}.",
                    identity.deliveryId(),
                    problem.getMessage());
            return new Back("xlsx", MarkedWorkbook.findingsAlone(identity, marks));
        }
    }

    /// @throws CannotBeMarked when it is not safe to change this file
    static Back marked(FeedDefinition feed, Path read, Identity identity, List<Mark> marks) throws IOException {
        return switch (feed.layout().format()) {
            case XLSX -> new Back("xlsx", MarkedWorkbook.of(read, identity, marks));
            case XLS -> new Back("xls", XlsWorkbooks.marked(read, identity, marks));
            case ODS -> new Back("ods", OdsWorkbooks.marked(read, identity, marks));
            case CSV -> new Back("xlsx", ofText(feed, read, identity, marks));
        };
    }

    private static byte[] ofText(FeedDefinition feed, Path read, Identity identity, List<Mark> marks)
            throws IOException {
        Set<Integer> rows = marks.stream().map(Mark::row).collect(Collectors.toSet());
        int headings = HeadingRow.of(feed, read, "").number();
        PlainWorkbook plain = PlainWorkbook.of(read, feed.layout(), headings, rows);
        boolean part = plain.sheet().equals(PlainWorkbook.PART);
        return MarkedWorkbook.of(
                plain.parts(), part ? identity.remarking(ROWS_LEFT_OUT) : identity, marks, plain.sheet());
    }
}
