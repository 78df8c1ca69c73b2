package uk.commonbaseline.benefits;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.commonbaseline.options.Schedule.Watch;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.partnership.Spelling;

/// What a comparison found, for people and programs. Pounds are exact, at the baseline's prices; years are written
/// `2009/10`.
///
/// @param asOf the moment whose files it looked at, such as `2010-06-01T02:30:00Z`
/// @param keptAnew whether it found something new, and was kept
/// @param plan whose figures were planned
/// @param waiting how many claims are of options that were not chosen
/// @param overtaken how many forecasts are of years that have been measured since
/// @param prices the factors by which later years' pounds were restated
public record BenefitReport(
        String baseline,
        String option,
        String optionName,
        String priceBase,
        String asOf,
        boolean keptAnew,
        Plan plan,
        int waiting,
        int overtaken,
        List<Price> prices,
        List<Council> councils,
        List<Line> lines,
        List<Claimed> claims,
        List<Entry> ledger,
        List<Figure> measures) {
    public BenefitReport {
        prices = List.copyOf(prices);
        councils = List.copyOf(councils);
        lines = List.copyOf(lines);
        claims = List.copyOf(claims);
        ledger = List.copyOf(ledger);
        measures = List.copyOf(measures);
    }

    /// The appraisal whose plan counts.
    ///
    /// @param assumptions its set of assumptions, twelve digits
    /// @param costedAt such as `2008-07-01T09:00:00Z`
    public record Plan(String assumptions, String costedAt) {}

    /// What is told beside what was found.
    record Beside(String optionName, Plan plan, int waiting, int overtaken) {}

    /// Pounds of the year times `to` divided by `from`.
    public record Price(String year, String index, BigDecimal from, BigDecimal to, String source) {}

    /// Whether a council's costs of a year could be compared.
    ///
    /// @param notMeasured why not; empty where it was measured
    public record Council(String year, String council, String notMeasured) {}

    /// A partner's part of a line in one year.
    ///
    /// @param delivered empty where nothing was measured
    public record Line(
            String line,
            String nature,
            String council,
            String service,
            String year,
            BigDecimal planned,
            BigDecimal forecast,
            Optional<BigDecimal> delivered,
            String state,
            Optional<String> expected,
            String words) {}

    /// A claim as it was judged for one year.
    public record Claimed(
            String council,
            String claim,
            String line,
            String service,
            int group,
            String year,
            boolean cashable,
            BigDecimal amount,
            BigDecimal counted,
            String state,
            String words,
            String place) {}

    /// baseline = current + delivered + unclaimed, where it was measured.
    public record Entry(
            String council,
            String service,
            int group,
            String year,
            BigDecimal baseline,
            Optional<BigDecimal> supplied,
            Optional<BigDecimal> current,
            BigDecimal delivered,
            Optional<BigDecimal> unclaimed) {}

    /// FTE or an indicator, then and now.
    public record Figure(
            String council,
            String measure,
            String service,
            String year,
            Optional<BigDecimal> baseline,
            Optional<BigDecimal> current,
            Optional<BigDecimal> target,
            String verdict,
            String words) {}

    /// The same of one council.
    public BenefitReport of(String council) {
        return new BenefitReport(
                baseline,
                option,
                optionName,
                priceBase,
                asOf,
                keptAnew,
                plan,
                waiting,
                overtaken,
                prices,
                councils.stream().filter(each -> each.council().equals(council)).toList(),
                lines.stream().filter(each -> each.council().equals(council)).toList(),
                claims.stream().filter(each -> each.council().equals(council)).toList(),
                ledger.stream().filter(each -> each.council().equals(council)).toList(),
                measures.stream().filter(each -> each.council().equals(council)).toList());
    }

    static BenefitReport of(Found found, Beside beside, Instant asOf, boolean keptAnew) {
        return new BenefitReport(
                found.baseline().name(),
                found.option(),
                beside.optionName(),
                found.baseline().priceBase().toString(),
                asOf.toString(),
                keptAnew,
                beside.plan(),
                beside.waiting(),
                beside.overtaken(),
                found.measured().stream()
                        .flatMap(year -> year.prices().stream())
                        .map(BenefitReport::price)
                        .toList(),
                found.councils().stream()
                        .map(each -> new Council(each.year().toString(), each.council(), each.notMeasured()))
                        .toList(),
                found.positions().stream().map(BenefitReport::line).toList(),
                found.claims().stream().map(BenefitReport::claim).toList(),
                found.ledger().entries().stream().map(BenefitReport::entry).toList(),
                found.measured().stream()
                        .flatMap(year -> year.measures().stream())
                        .map(each -> measure(each, found.watchOf(each)))
                        .toList());
    }

    private static Price price(Measured.Restated price) {
        return new Price(
                price.from().year().toString(),
                price.from().kind(),
                price.from().level(),
                price.to().level(),
                price.from().source());
    }

    private static Line line(Position position) {
        PlanKey key = position.key();
        return new Line(
                key.line(),
                Spelling.of(key.nature()),
                key.council(),
                key.service(),
                position.year().toString(),
                position.planned().amount(),
                position.forecast().amount(),
                position.delivered().map(Pounds::amount),
                position.state().word(),
                position.expected().map(Object::toString),
                position.words());
    }

    private static Claimed claim(JudgedClaim judged) {
        Claim claim = judged.claim();
        return new Claimed(
                claim.council(),
                claim.number(),
                claim.line(),
                claim.cell().service(),
                claim.cell().group(),
                judged.year().toString(),
                claim.isMeasurable(),
                claim.amount().amount(),
                judged.counted().amount(),
                judged.state().word(),
                judged.words(),
                claim.place());
    }

    private static Entry entry(Ledger.Entry entry) {
        CellKey key = entry.cell().key();
        return new Entry(
                key.council(),
                key.service(),
                key.group(),
                entry.year().toString(),
                entry.cell().baseline().amount(),
                entry.cell().later().map(later -> later.supplied().amount()),
                entry.cell().later().map(later -> later.current().amount()),
                entry.delivered().amount(),
                entry.unclaimed().map(Pounds::amount));
    }

    private static Figure measure(Measure measure, Optional<Watch> watch) {
        return new Figure(
                measure.council(),
                measure.measure(),
                measure.service(),
                measure.year().toString(),
                measure.baseline(),
                measure.current(),
                watch.map(Watch::target),
                measure.verdict(watch),
                measure.notMeasured());
    }
}
