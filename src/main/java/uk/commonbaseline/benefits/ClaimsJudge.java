package uk.commonbaseline.benefits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.partnership.Pounds;

/// Judges what officers claim by what later extracts show, year after year. A pound counts once: for one claim, and
/// only
/// as far as the cost of its cell has fallen.
final class ClaimsJudge {
    private ClaimsJudge() {}

    /// @param claims in the order of partners and lines of their files, which decides who comes first
    /// @param years ascending
    static List<JudgedClaim> judge(List<Claim> claims, List<LaterYear> years) {
        Map<String, Pounds> mostSoFar = new HashMap<>();
        List<JudgedClaim> judged = new ArrayList<>();
        for (LaterYear year : years) {
            List<JudgedClaim> ofYear = new ClaimsOfYear(year, mostSoFar)
                    .judge(claims.stream()
                            .filter(claim -> claim.standsIn(year.year()))
                            .toList());
            ofYear.forEach(each -> mostSoFar.merge(
                    each.claim().name(), each.counted(), (one, other) -> one.compareTo(other) >= 0 ? one : other));
            judged.addAll(ofYear);
        }
        return List.copyOf(judged);
    }
}
