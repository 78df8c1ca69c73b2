package uk.commonbaseline.baseline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What one invented council sent, took back and had mapped, and what a baseline of it must say: worked out in plain
/// arithmetic, apart from the product's statements.
final class RandomCouncil {
    /// Which part of a code goes where; the shares of a code lie side by side in the order of their targets.
    record Share(String target, BigDecimal from, BigDecimal to) {}

    record Cost(String centre, String subjective, BigDecimal amount) {}

    record Post(String unit, BigDecimal fte, BigDecimal serviceShare) {}

    /// A file that counts.
    record Sent(int id, List<Cost> costs, List<Post> posts, BigDecimal rejected) {}

    /// All that counts of the council at one moment, and what its codes mean.
    record State(Map<String, Sent> files, Map<String, List<Share>> maps) {}

    /// What a baseline must hold of the council.
    record Expected(BigDecimal inScope, BigDecimal fte, BigDecimal supplied, BigDecimal rejected) {}

    private static final List<Share> UNMAPPED = List.of(new Share("UNMAPPED", BigDecimal.ZERO, BigDecimal.ONE));
    private static final BigDecimal IN_FROM = new BigDecimal("0.5");

    final String code;
    private final Map<String, Sent> files = new TreeMap<>();
    private final Map<String, List<Share>> maps = new HashMap<>();

    RandomCouncil(String code) {
        this.code = code;
    }

    void send(String key, Sent sent) {
        files.put(key, sent);
    }

    void takeBack(String key) {
        files.remove(key);
    }

    void map(String dimensionAndCode, List<Share> shares) {
        maps.put(dimensionAndCode, shares);
    }

    List<String> counting() {
        return List.copyOf(files.keySet());
    }

    State state() {
        return new State(new TreeMap<>(files), new HashMap<>(maps));
    }

    /// Weights in percent by target become shares of the whole.
    static List<Share> shares(Map<String, Integer> weights) {
        List<Share> shares = new ArrayList<>();
        BigDecimal from = BigDecimal.ZERO;
        for (Map.Entry<String, Integer> weight : new TreeMap<>(weights).entrySet()) {
            BigDecimal to = from.add(BigDecimal.valueOf(weight.getValue(), 2));
            shares.add(new Share(weight.getKey(), from, to));
            from = to;
        }
        shares.sort(Comparator.comparing(Share::from));
        return shares;
    }

    /// @param excluded a subjective that the board leaves out; empty for none
    static Expected expected(State state, String excluded) {
        BigDecimal in = BigDecimal.ZERO;
        BigDecimal fte = BigDecimal.ZERO;
        BigDecimal supplied = BigDecimal.ZERO;
        BigDecimal rejected = BigDecimal.ZERO;
        for (Sent sent : state.files().values()) {
            for (Cost cost : sent.costs()) {
                in = in.add(inScope(cost, state.maps(), excluded));
                supplied = supplied.add(cost.amount());
            }
            for (Post post : sent.posts()) {
                fte = fte.add(inScope(post, state.maps()));
            }
            rejected = rejected.add(sent.rejected());
        }
        return new Expected(in, fte, supplied, rejected);
    }

    private static BigDecimal inScope(Cost cost, Map<String, List<Share>> maps, String excluded) {
        BigDecimal in = BigDecimal.ZERO;
        for (Share service : maps.getOrDefault("cost-centre " + cost.centre(), UNMAPPED)) {
            for (Share subjective : maps.getOrDefault("subjective " + cost.subjective(), UNMAPPED)) {
                BigDecimal width = service.to().subtract(service.from());
                BigDecimal from = service.from().add(width.multiply(subjective.from()));
                BigDecimal to = service.from().add(width.multiply(subjective.to()));
                if (isCore(service.target()) && isIncluded(subjective.target(), excluded)) {
                    in = in.add(part(cost.amount(), from, to));
                }
            }
        }
        return in;
    }

    private static BigDecimal inScope(Post post, Map<String, List<Share>> maps) {
        BigDecimal in = BigDecimal.ZERO;
        for (Share unit : maps.getOrDefault("unit " + post.unit(), UNMAPPED)) {
            if (isCore(unit.target()) && post.serviceShare().compareTo(IN_FROM) >= 0) {
                BigDecimal ofRole = post.fte().multiply(post.serviceShare()).setScale(4, RoundingMode.HALF_UP);
                in = in.add(part(ofRole, unit.from(), unit.to()));
            }
        }
        return in;
    }

    private static boolean isCore(String service) {
        return service.equals("HR") || service.equals("FIN") || service.equals("ICT");
    }

    private static boolean isIncluded(String subjective, String excluded) {
        return (subjective.equals("1.1") || subjective.equals("4.1")) && !subjective.equals(excluded);
    }

    private static BigDecimal part(BigDecimal amount, BigDecimal from, BigDecimal to) {
        return amount.multiply(to)
                .setScale(4, RoundingMode.HALF_UP)
                .subtract(amount.multiply(from).setScale(4, RoundingMode.HALF_UP));
    }
}
