package uk.commonbaseline.history;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedKind;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.history.Change.Side;
import uk.commonbaseline.history.HistorySettings.Measure;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.warehouse.Deliveries;
import uk.commonbaseline.warehouse.Delivery;

/// Compares a loaded delivery with an earlier one of the same extract before it is published, and keeps the outcome.
@Repository
public class History {
    private static final String CHANGE_CODE = "changed-more-than-usual";
    /// Of so few rows, half is no sign of anything.
    private static final int FEW_ROWS = 8;

    private final JdbcClient jdbc;
    private final Deliveries deliveries;

    History(DataSource dataSource, Deliveries deliveries) {
        this.jdbc = JdbcClient.create(dataSource);
        this.deliveries = deliveries;
    }

    private record Earlier(int id, String period, String fileName) {
        String words() {
            return "%s, receipt R-%05d".formatted(period, id);
        }
    }

    private enum Outcome {
        ALIKE,
        DIFFERS,
        NOT_COMPARED;

        String word() {
            return Spelling.of(this);
        }
    }

    /// What keeps a file of this period from being read: another period that counts and shares months with it.
    public Optional<Finding> checkOverlap(Delivery delivery, String feed, String period) {
        return taken(delivery.council(), feed, delivery.id()).stream()
                .filter(each -> PeriodSpan.overlap(period, each.period()))
                .findFirst()
                .map(each -> new PeriodOverlaps(
                        period, each.period(), "\"%s\", receipt R-%05d".formatted(each.fileName(), each.id())));
    }

    /// What holds the delivery back: figures in another unit than before, which nobody has confirmed.
    public Optional<Finding> checkSize(Delivery delivery, FeedDefinition feed) {
        if (feed.kind() == FeedKind.PERFORMANCE) {
            return Optional.empty();
        }
        List<Earlier> taken = taken(delivery);
        Optional<Earlier> earlier = forSize(delivery, taken);
        if (earlier.isEmpty()) {
            keep(delivery, "size", null, Outcome.NOT_COMPARED, notCompared(taken));
            return Optional.empty();
        }
        List<Size> sizes = sizes(delivery, earlier.get());
        Optional<Size> other = sizes.stream()
                .filter(size -> size.looksLikeThousands() || size.looksLikePounds())
                .findFirst();
        boolean confirmed = feed.scaleConfirmed().contains(delivery.period());
        keepSize(delivery, earlier.get(), sizes, other, confirmed);
        return other.filter(_ -> !confirmed).map(size -> held(size, earlier.get(), delivery));
    }

    /// What holds the delivery back: the version that it would replace has more than twice its rows.
    public Optional<Finding> checkReplaced(Delivery delivery) {
        return taken(delivery).stream()
                .filter(each -> each.period().equals(delivery.period()))
                .findFirst()
                .flatMap(before -> lessThan(before, delivery));
    }

    private Optional<Finding> lessThan(Earlier before, Delivery delivery) {
        return jdbc.sql(SqlFile.read(History.class, "rows-of-two"))
                .param("now", delivery.id())
                .param("before", before.id())
                .query((row, _) ->
                        new MuchLessThanItReplaces(row.getInt("rows_now"), row.getInt("rows_before"), before.words()))
                .optional()
                .filter(less -> less.rowsBefore() >= FEW_ROWS && less.rowsNow() * 2 < less.rowsBefore())
                .map(less -> less);
    }

    /// What holds the delivery back: codes that lost the zeros before them.
    public Optional<Finding> checkCodes(Delivery delivery) {
        return jdbc.sql(SqlFile.read(History.class, "zeros-lost"))
                .param("id", delivery.id())
                .<Finding>query((row, _) -> new LeadingZerosLost(
                        row.getString("dimension").replace('-', ' '),
                        row.getString("code"),
                        row.getString("known"),
                        row.getInt("codes"),
                        row.getInt("rows")))
                .optional();
    }

    /// Asks about the figures that changed more than is usual since the earlier period of the same length.
    public void noteChanges(Delivery delivery, HistorySettings settings) {
        List<Earlier> taken = taken(delivery);
        Optional<Earlier> earlier = earlier(delivery, taken);
        List<Change> changes =
                earlier.map(each -> changes(delivery, each, settings)).orElse(List.of());
        deliveries.keepAnew(
                delivery.id(),
                CHANGE_CODE,
                changes.stream()
                        .map(change -> change.finding("\"%s\", %s"
                                .formatted(
                                        earlier.orElseThrow().fileName(),
                                        earlier.orElseThrow().words())))
                        .toList(),
                settings.shown());
        if (earlier.isEmpty()) {
            keep(delivery, "change", null, Outcome.NOT_COMPARED, notCompared(taken));
        } else {
            String words = changes.isEmpty()
                    ? "no figure changed more than is usual since %s"
                            .formatted(earlier.get().words())
                    : "%,d figures changed more than is usual since %s"
                            .formatted(changes.size(), earlier.get().words());
            Outcome outcome = changes.isEmpty() ? Outcome.ALIKE : Outcome.DIFFERS;
            keep(delivery, "change", earlier.get(), outcome, words);
        }
    }

    private List<Earlier> taken(Delivery delivery) {
        return taken(delivery.council(), String.valueOf(delivery.feed()), delivery.id());
    }

    private List<Earlier> taken(String council, String feed, int id) {
        return jdbc.sql(SqlFile.read(History.class, "taken"))
                .param("council", council)
                .param("feed", feed)
                .param("id", id)
                .query((row, _) ->
                        new Earlier(row.getInt("delivery_id"), row.getString("period"), row.getString("file_name")))
                .list();
    }

    /// The version that this one replaces is like it in size; else the period before, else what was taken last.
    private static Optional<Earlier> forSize(Delivery delivery, List<Earlier> taken) {
        return taken.stream()
                .filter(each -> each.period().equals(delivery.period()))
                .findFirst()
                .or(() -> earlier(delivery, taken))
                .or(() -> taken.isEmpty() ? Optional.empty() : Optional.of(taken.getLast()));
    }

    private static Optional<Earlier> earlier(Delivery delivery, List<Earlier> taken) {
        String period = String.valueOf(delivery.period());
        return PeriodSpan.earlier(period, taken.stream().map(Earlier::period).toList())
                .flatMap(found -> taken.stream()
                        .filter(each -> each.period().equals(found))
                        .findFirst());
    }

    private static String notCompared(List<Earlier> taken) {
        return taken.isEmpty()
                ? "not compared: it is the first delivery of this extract"
                : "changes not compared: no earlier period of the same length was taken";
    }

    private List<Size> sizes(Delivery delivery, Earlier earlier) {
        return jdbc.sql(SqlFile.read(History.class, "sizes"))
                .param("now", delivery.id())
                .param("before", earlier.id())
                .query((row, _) -> new Size(
                        row.getString("measure"),
                        row.getInt("rows_now"),
                        row.getInt("rows_before"),
                        row.getBigDecimal("total_now"),
                        row.getBigDecimal("total_before"),
                        row.getBigDecimal("middle_now"),
                        row.getBigDecimal("middle_before"),
                        row.getInt("codes"),
                        row.getInt("codes_smaller"),
                        row.getInt("codes_larger")))
                .list();
    }

    private void keepSize(
            Delivery delivery, Earlier earlier, List<Size> sizes, Optional<Size> other, boolean confirmed) {
        if (sizes.stream().noneMatch(Size::canBeCompared)) {
            keep(delivery, "size", null, Outcome.NOT_COMPARED, "size not compared: too few rows");
        } else if (other.isEmpty()) {
            keep(delivery, "size", earlier, Outcome.ALIKE, "figures in the same unit as in " + earlier.words());
        } else {
            String words = "figures of another size than in " + earlier.words()
                    + (confirmed ? "; the partnership team has confirmed that they are right" : "");
            keep(delivery, "size", earlier, Outcome.DIFFERS, words);
        }
    }

    private static Finding held(Size size, Earlier earlier, Delivery delivery) {
        boolean thousands = size.looksLikeThousands();
        int alike = thousands ? size.codesSmaller() : size.codesLarger();
        return new LooksLikeThousands(
                thousands,
                figures(size.totalNow(), size.middleNow(), size.rowsNow()),
                figures(size.totalBefore(), size.middleBefore(), size.rowsBefore()),
                size.codes() < 3
                        ? ""
                        : " The same holds for %d of %d codes that both have.".formatted(alike, size.codes()),
                earlier.words(),
                String.valueOf(delivery.period()));
    }

    private static String figures(BigDecimal total, BigDecimal middle, int rows) {
        return "%s in all, %s in the middle one of %,d rows"
                .formatted(Change.pounds(total), Change.pounds(middle), rows);
    }

    private List<Change> changes(Delivery delivery, Earlier earlier, HistorySettings settings) {
        List<Measure> measures = settings.limits().keySet().stream().sorted().toList();
        return jdbc.sql(SqlFile.read(History.class, "changes"))
                .param("now", delivery.id())
                .param("before", earlier.id())
                .param("measures", measures.stream().map(Measure::word).toArray(String[]::new), Types.ARRAY)
                .param("percents", limits(settings, measures, HistorySettings.Limit::percent), Types.ARRAY)
                .param("floors", limits(settings, measures, HistorySettings.Limit::floor), Types.ARRAY)
                .query((row, _) -> new Change(
                        row.getString("measure"), row.getString("what"), side(row, "now"), side(row, "before")))
                .list();
    }

    private static BigDecimal[] limits(
            HistorySettings settings, List<Measure> measures, Function<HistorySettings.Limit, BigDecimal> part) {
        return measures.stream()
                .map(measure -> part.apply(settings.limits().getOrDefault(measure, measure.usual())))
                .toArray(BigDecimal[]::new);
    }

    private static Side side(ResultSet row, String name) throws SQLException {
        return new Side(
                row.getBigDecimal(name),
                row.getInt(name + "_rows"),
                row.getInt(name + "_first"),
                row.getInt(name + "_last"),
                row.getString(name + "_sheet_name"),
                row.getInt(name + "_sheets"));
    }

    private void keep(Delivery delivery, String subject, @Nullable Earlier with, Outcome outcome, String words) {
        jdbc.sql(SqlFile.read(History.class, "keep-comparison"))
                .param("id", delivery.id())
                .param("subject", subject)
                .param("with", with == null ? null : with.id(), Types.INTEGER)
                .param("outcome", outcome.word())
                .param("words", words)
                .update();
    }
}
