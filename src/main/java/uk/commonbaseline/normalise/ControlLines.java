package uk.commonbaseline.normalise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.feed.PublishedFigures;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// Reads published figures. Where a publication is about many authorities, those that are no partners are left out.
final class ControlLines implements RecordReader<ControlLine> {
    private static final Basis[] BASES = Basis.values();
    private static final Set<String> NOT_PUBLISHED =
            Set.of("n/a", "na", "n/k", ".", "..", "...", ":", "x", "not available", "not supplied");

    private final FeedDefinition feed;
    private final Authorities authorities;
    private final boolean ofSeveral;
    private final Set<String> met = new TreeSet<>();
    private int othersRows;

    ControlLines(FeedDefinition feed, Authorities authorities) {
        this.feed = feed;
        this.authorities = authorities;
        this.ofSeveral = PublishedFigures.areAboutSeveral(feed);
    }

    /// A row whose authority can't be read is not left out: it is told and rejected.
    @Override
    public boolean leavesOut(FieldReader fields) {
        Field told = tells(fields);
        boolean others = ofSeveral
                && fields.isFilled(told)
                && !fields.isError(told)
                && by(fields, Field.AUTHORITY)
                        .or(() -> by(fields, Field.AUTHORITY_NAME))
                        .isEmpty();
        othersRows += others ? 1 : 0;
        return others;
    }

    @Override
    public @Nullable ControlLine read(FieldReader fields, Origin origin, int part, List<Measured> measured) {
        if (isNotPublished(fields)) {
            return null;
        }
        @Nullable Basis basis = fields.findWord(Field.BASIS, BASES);
        fields.require(Field.AMOUNT);
        @Nullable Pounds amount = fields.findPounds(Field.AMOUNT);
        fields.require(Field.BASIS);
        @Nullable FinancialYear year = year(fields);
        if (amount != null) {
            measured.add(new Measured(
                    part, basis == null ? Measured.UNKNOWN_BASIS : basis.word(), amount.amount(), year, null));
        }
        @Nullable String council = ofSeveral ? authority(fields) : feed.council();
        @Nullable String line = line(fields);
        if (basis == null || amount == null || year == null || council == null || line == null) {
            fields.reportLackUnlessExplained(Field.AMOUNT);
            return null;
        }
        return new ControlLine(origin, part, council, year, basis, line, amount);
    }

    @Override
    public void end(Consumer<Finding> found) {
        if (!ofSeveral) {
            return;
        }
        if (othersRows > 0) {
            found.accept(new PublishedProblem.OthersLeftOut(othersRows));
        }
        authorities.namesBut(met).stream()
                .map(PublishedProblem.NoFigureAbout::new)
                .forEach(found);
    }

    /// What a publication says is not known is no figure, and never zero.
    private static boolean isNotPublished(FieldReader fields) {
        @Nullable String text = fields.findText(Field.AMOUNT);
        if (text == null || !NOT_PUBLISHED.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        fields.report(
                Field.AMOUNT, cell -> new PublishedProblem.FigureNotPublished(cell.place(), cell.heading(), text));
        return true;
    }

    private @Nullable String authority(FieldReader fields) {
        fields.getCode(tells(fields), null);
        Optional<String> byCode = by(fields, Field.AUTHORITY);
        Optional<String> byName = by(fields, Field.AUTHORITY_NAME);
        if (byCode.isPresent() && byName.isPresent() && !byCode.equals(byName)) {
            fields.report(Field.AUTHORITY, cell -> new PublishedProblem.AuthorityDiffers(cell.place(), cell.heading()));
            return null;
        }
        byCode.or(() -> byName).ifPresent(met::add);
        return byCode.or(() -> byName).orElse(null);
    }

    /// The code where there is one, else the name.
    private Field tells(FieldReader fields) {
        boolean byName = fields.isFilled(Field.AUTHORITY_NAME) || !feed.gives(Field.AUTHORITY);
        return byName && !fields.isFilled(Field.AUTHORITY) ? Field.AUTHORITY_NAME : Field.AUTHORITY;
    }

    private Optional<String> by(FieldReader fields, Field field) {
        return Optional.ofNullable(fields.findText(field)).flatMap(authorities::find);
    }

    private @Nullable String line(FieldReader fields) {
        fields.require(Field.LINE);
        @Nullable String line = fields.findText(Field.LINE);
        if (line == null || PublishedFigures.isLine(line)) {
            return line;
        }
        fields.report(
                Field.LINE,
                cell -> cell.isError()
                        ? new CellProblem.ErrorInCell(cell.place(), cell.heading(), cell.text())
                        : new CellProblem.UnknownWord(
                                cell.place(), cell.heading(), cell.quoted(), "net-current-expenditure and the like"));
        return null;
    }

    private @Nullable FinancialYear year(FieldReader fields) {
        if (fields.isFilled(Field.FINANCIAL_YEAR)) {
            return fields.findYear(Field.FINANCIAL_YEAR);
        }
        if (feed.financialYear().isEmpty()) {
            fields.require(Field.FINANCIAL_YEAR);
        }
        return feed.financialYear().orElse(null);
    }
}
