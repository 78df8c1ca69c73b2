package uk.commonbaseline.describe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.describe.Description.DescribedColumn;
import uk.commonbaseline.describe.Description.DescribedTable;
import uk.commonbaseline.describe.Description.DescribedTotal;
import uk.commonbaseline.feed.FeedKind;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.sheet.FileLayout.Format;

/// Puts what was found into the words of the answer.
final class Describing {
    private Describing() {}

    static Description describe(Found found) {
        Optional<Chosen> chosen = Chosen.of(found.tables());
        boolean text = found.format() == Format.CSV;
        return new Description(
                found.name(),
                found.sha256(),
                found.format().name().toLowerCase(Locale.ROOT),
                found.encoding().map(TextEncoding::name).orElse(null),
                found.encoding().map(TextEncoding::evidence).orElse(null),
                text ? found.lineEnds() : null,
                text ? String.valueOf(found.delimiter()) : null,
                found.quoted(),
                chosen.map(each -> Spelling.of(each.kind())).orElse(null),
                CouncilName.in(found).stream()
                        .findFirst()
                        .map(CouncilName::name)
                        .orElse(null),
                chosen.flatMap(each -> new FileTime(found, each).period()).orElse(null),
                found.tables().stream().map(Describing::table).toList(),
                Questions.of(found, chosen));
    }

    private static DescribedTable table(Table table) {
        boolean data = table.dataRows() > 0;
        return new DescribedTable(
                table.sheet(),
                table.state(),
                table.headings().numbers(),
                data ? table.firstData() : null,
                data ? table.lastData() : null,
                table.dataRows(),
                table.blankRows(),
                table.totals().stream()
                        .map(total -> new DescribedTotal(total.row(), total.label(), total.agrees()))
                        .toList(),
                table.remarks(),
                table.headingsAgain(),
                columns(table));
    }

    private static List<DescribedColumn> columns(Table table) {
        List<DescribedColumn> columns = new ArrayList<>();
        int width = Math.max(table.profiles().size(), table.headings().texts().size());
        for (int column = 0; column < width; column++) {
            ColumnProfile profile = column < table.profiles().size()
                    ? table.profiles().get(column)
                    : new ColumnProfile(table.decimalMark());
            columns.add(column(table, column, profile));
        }
        return columns;
    }

    private static DescribedColumn column(Table table, int column, ColumnProfile profile) {
        Optional<Meanings.Meaning> meaning =
                table.meanings().ofColumn(column).or(() -> table.meanings().ofBasis(column));
        boolean staff = table.meanings().kind().filter(FeedKind.STAFF::equals).isPresent();
        ColumnKind kind = ColumnKinds.of(table.heading(column), profile, meaning, staff);
        boolean days = kind == ColumnKind.DATE;
        boolean told = kind != ColumnKind.PERSONAL_DATA;
        return new DescribedColumn(
                Place.columnLetters(column),
                table.heading(column),
                kind.word(),
                meaning.map(each -> each.field().word()).orElse(null),
                meaning.map(Meanings.Meaning::confidence).orElse(0),
                meaning.map(Meanings.Meaning::evidence).orElse(null),
                profile.filled(),
                profile.values().size(),
                told && !days && profile.numbers() > 0 ? profile.sum().toPlainString() : null,
                !told ? null : days ? day(profile.dates().earliest()) : plain(profile.least()),
                !told ? null : days ? day(profile.dates().latest()) : plain(profile.most()));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String day(int number) {
        boolean any = number > 0 && number < Integer.MAX_VALUE;
        return any ? "%04d-%02d-%02d".formatted(number / 10_000, number / 100 % 100, number % 100) : null;
    }
}
