package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/// Everything that there is to know about one invented council; all its files are drawn from it.
record CouncilPicture(
        Chart chart, List<Post> posts, List<LedgerLine> lines, List<Measure> measures, List<Agreement> agreements) {

    static CouncilPicture of(String council) {
        Chart chart = Chart.of(council);
        List<Target> targets = Target.of(council);
        List<Post> posts = Establishment.of(chart, targets);
        List<Agreement> agreements = Agreement.of(council);
        List<LedgerLine> lines = Ledger.of(chart, targets, posts, agreements);
        return new CouncilPicture(chart, posts, lines, Measure.of(council), agreements);
    }

    String council() {
        return chart.council();
    }

    BigDecimal countedFte(String service) {
        return posts.stream()
                .filter(p -> p.service().equals(service))
                .map(Post::countedFte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal counted(String service, Predicate<LedgerLine> which) {
        return lines.stream()
                .filter(l -> l.costCentre().service().equals(service) && l.counts() && which.test(l))
                .map(LedgerLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String word(String service) {
        return Tables.read("service-words.csv", "council", council()).stream()
                .filter(row -> row.get("service").equals(service))
                .findFirst()
                .orElseThrow()
                .get("word");
    }
}
