package uk.commonbaseline.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.datasource.DataSourceUtils;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sheet.UnreadableFile;
import uk.commonbaseline.warehouse.Block.Cursor;
import uk.commonbaseline.warehouse.Delivery;
import uk.commonbaseline.warehouse.Loading;
import uk.commonbaseline.warehouse.Tally;

/// The step that loads a delivery: an item is a block of rows, a chunk is one block. The cursor and the tally are kept
/// in the
/// step's execution context, so they are committed in the very transaction that loads the block.
final class RowsIntoWarehouse
        implements ItemStreamReader<Loading.Step>, ItemWriter<Loading.Step>, StepExecutionListener {
    private static final String SHEET = "cursor.sheet";
    private static final String ROW = "cursor.row";
    private static final String TALLY = "tally.";

    /// Opens a delivery's file behind a cursor.
    interface Opener {
        Loading open(Delivery delivery, Cursor behind);
    }

    private final Delivery delivery;
    private final Opener opener;
    private final DataSource dataSource;
    private final Progress progress;
    private Tally tally = new Tally();
    private Cursor cursor = Cursor.START;
    private @Nullable Loading loading;
    private @Nullable Finding refusal;

    RowsIntoWarehouse(Delivery delivery, Opener opener, DataSource dataSource, Progress progress) {
        this.delivery = delivery;
        this.opener = opener;
        this.dataSource = dataSource;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        cursor = new Cursor(context.getInt(SHEET, 0), context.getInt(ROW, 0));
        tally = recalled(context);
        try {
            loading = opener.open(delivery, cursor);
        } catch (UnreadableFile problem) {
            refusal = problem.finding();
        }
    }

    @Override
    public Loading.@Nullable Step read() {
        if (loading == null) {
            return null;
        }
        try {
            Optional<Loading.Step> next = loading.next();
            return next.orElse(null);
        } catch (UnreadableFile problem) {
            refusal = problem.finding();
            return null;
        }
    }

    @Override
    public void write(Chunk<? extends Loading.Step> chunk) throws Exception {
        for (Loading.Step step : chunk) {
            step.load(DataSourceUtils.getConnection(dataSource));
            tally.add(step.tally());
            cursor = step.cursor();
        }
        progress.rowsRead(delivery, tally.rowsRead());
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(SHEET, cursor.sheetNo());
        context.putInt(ROW, cursor.row());
        tally.remembered().forEach((name, value) -> context.putString(TALLY + name, value));
    }

    @Override
    public void close() {
        if (loading != null) {
            loading.close();
        }
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution execution) {
        return refusal == null ? null : new ExitStatus(DeliverySteps.Onward.ANSWER.name());
    }

    /// What to tell the officer when the file turned out to be unreadable. After a crash the file is read once more,
    /// since the answer was lost with the process.
    Finding refusal() {
        return refusal == null ? readForRefusal() : refusal;
    }

    private Finding readForRefusal() {
        try (Loading again = opener.open(delivery, Cursor.START)) {
            Optional<Loading.Step> next = again.next();
            while (next.isPresent()) {
                next = again.next();
            }
        } catch (UnreadableFile problem) {
            return problem.finding();
        }
        throw new IllegalStateException("the file was unreadable before the restart, and is not any more");
    }

    static Tally recalled(ExecutionContext context) {
        Map<String, String> texts = new HashMap<>();
        context.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(TALLY))
                .forEach(
                        entry -> texts.put(entry.getKey().substring(TALLY.length()), String.valueOf(entry.getValue())));
        return Tally.recalled(texts);
    }
}
