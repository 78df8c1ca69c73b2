package uk.commonbaseline.baseline;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import uk.commonbaseline.baseline.RandomCouncil.Cost;
import uk.commonbaseline.baseline.RandomCouncil.Post;
import uk.commonbaseline.baseline.RandomCouncil.Sent;
import uk.commonbaseline.baseline.RandomCouncil.State;
import uk.commonbaseline.history.Withdrawals;
import uk.commonbaseline.warehouse.Deliveries;

/// A partnership of many invented councils, each with a history of its own, in a database and in plain memory at once.
final class RandomWorld {
    private static final List<String> PERIODS = List.of("2007/08 P01-P06", "2007/08 P07-P12");
    private static final List<String> SERVICES = List.of("HR", "FIN", "ICT", "NONE", "UNMAPPED");
    private static final List<String> SUBJECTIVES = List.of("1.1", "4.1", "8.1", "9.1");

    private final Random random;
    private final JdbcTemplate jdbc;
    private final Deliveries deliveries;
    private final Withdrawals withdrawals;
    final List<RandomCouncil> councils = new ArrayList<>();
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new TreeMap<>();
    private final List<Object[]> costs = new ArrayList<>();
    private final List<Object[]> posts = new ArrayList<>();
    private final List<Object[]> rejects = new ArrayList<>();
    private final List<Integer> claimed = new ArrayList<>();
    private final boolean first;
    private int deliveryId;

    RandomWorld(
            long seed, int size, SingleConnectionDataSource database, Deliveries deliveries, Withdrawals withdrawals)
            throws SQLException {
        this.random = new Random(seed);
        this.first = seed == 1;
        this.jdbc = new JdbcTemplate(database);
        this.deliveries = deliveries;
        this.withdrawals = withdrawals;
        List<Object[]> rows = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            RandomCouncil council = new RandomCouncil("C%03d".formatted(number));
            councils.add(council);
            for (String code : List.of("cost-centre A", "cost-centre B", "subjective S", "subjective T", "unit U")) {
                int id = codes.size() + 1;
                codes.put(council.code + " " + code, id);
                String[] words = code.split(" ", 2);
                rows.add(new Object[] {id, council.code, words[0], words[1]});
            }
        }
        jdbc.batchUpdate(
                "insert into warehouse.source_code (source_code_id, council, dimension, code) overriding system value values (?, ?, ?, ?)",
                rows);
        councils.forEach(council -> {
            for (String code : List.of("cost-centre A", "subjective S", "subjective T", "unit U")) {
                remap(council, code, Instant.EPOCH);
            }
        });
    }

    boolean isFirst() {
        return first;
    }

    /// What everybody's files and maps are now.
    List<State> states() {
        return councils.stream().map(RandomCouncil::state).toList();
    }

    /// Something may happen at each council.
    void step(Instant now) {
        for (RandomCouncil council : councils) {
            int lot = random.nextInt(100);
            if (lot < 45) {
                send(council, PERIODS.get(random.nextInt(PERIODS.size())), now);
            } else if (lot < 60) {
                sendStaff(council, now);
            } else if (lot < 75) {
                takeBack(council, now);
            } else if (lot < 90) {
                String[] remapped = {"cost-centre A", "cost-centre B", "subjective S", "subjective T", "unit U"};
                remap(council, remapped[random.nextInt(remapped.length)], now);
            }
        }
        load();
        claimed.forEach(id -> deliveries.publish(id, now));
        claimed.clear();
    }

    private void send(RandomCouncil council, String period, Instant now) {
        List<Cost> lines = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        int id = claim(council, "cost", period, now);
        for (int row = 2; row < 2 + count; row++) {
            Cost line = new Cost(random.nextBoolean() ? "A" : "B", random.nextBoolean() ? "S" : "T", amount());
            lines.add(line);
            costs.add(new Object[] {
                id,
                row,
                codes.get(council.code + " cost-centre " + line.centre()),
                codes.get(council.code + " subjective " + line.subjective()),
                line.amount()
            });
        }
        BigDecimal rejected = random.nextInt(4) == 0 ? amount() : BigDecimal.ZERO;
        if (rejected.signum() != 0) {
            rejects.add(new Object[] {id, count + 2, rejected});
        }
        council.send("cost " + period, new Sent(id, lines, List.of(), rejected));
    }

    private void sendStaff(RandomCouncil council, Instant now) {
        List<Post> list = new ArrayList<>();
        int id = claim(council, "staff", "31 March 2008", now);
        for (int row = 2; row < 4; row++) {
            Post post = new Post(
                    "U",
                    BigDecimal.valueOf(1 + random.nextInt(10_000), 4),
                    List.of(
                                    new BigDecimal("0.15"),
                                    new BigDecimal("0.3"),
                                    new BigDecimal("0.55"),
                                    new BigDecimal("0.333333"),
                                    BigDecimal.ONE)
                            .get(random.nextInt(5)));
            list.add(post);
            posts.add(new Object[] {
                id, row, row, codes.get(council.code + " unit " + post.unit()), post.fte(), post.serviceShare()
            });
        }
        council.send("staff 31 March 2008", new Sent(id, List.of(), list, BigDecimal.ZERO));
    }

    private BigDecimal amount() {
        int decimals = random.nextInt(8) == 0 ? 4 : 2;
        return BigDecimal.valueOf(random.nextInt(2_000_000) - 400_000, decimals);
    }

    private int claim(RandomCouncil council, String kind, String period, Instant now) {
        int id = ++deliveryId;
        int version = versions.merge(council.code + kind + period, 1, Integer::sum);
        jdbc.update(
                """
                insert into warehouse.delivery (delivery_id, sha256, council, feed, kind, period, version, file_name, bytes,
                    received_at, run, claimed_as, state, rows_read, rows_accepted, rows_rejected, rows_excluded)
                overriding system value
                values (?, lpad(?::text, 64, '0'), ?, ?, ?, ?, ?, ?, 1, ?, 'run', 'x', 'claimed', 0, 0, 0, 0)""", id, id, council.code, kind, kind, period, version, kind + ".csv", now.atOffset(ZoneOffset.UTC));
        claimed.add(id);
        return id;
    }

    private void load() {
        jdbc.batchUpdate("""
                insert into warehouse.fact_cost (delivery_id, row_no, sheet_no, part, financial_year, period, basis_id,
                    capital, one_off, cost_centre_id, subjective_id, amount)
                values (?, ?, 1, 0, 2007, 1, 5, false, false, ?, ?, ?)""", costs);
        jdbc.batchUpdate("""
                insert into warehouse.fact_staff (delivery_id, row_no, last_row_no, sheet_no, as_at, unit_id, contract,
                    occupancy, fte, service_share, salary, funding)
                values (?, ?, ?, 1, '2008-03-31', ?, 'permanent', 'filled', ?, ?, 1000, 'base')""", posts);
        jdbc.batchUpdate("""
                insert into warehouse.reject (delivery_id, sheet_no, row_no, part, measure, amount, financial_year)
                values (?, 1, ?, 0, 'outturn', ?, 2007)""", rejects);
        jdbc.execute(
                "analyze warehouse.fact_cost, warehouse.fact_staff, warehouse.delivery, warehouse.code_map_history");
        costs.clear();
        posts.clear();
        rejects.clear();
    }

    private void takeBack(RandomCouncil council, Instant now) {
        List<String> counting = council.counting();
        if (counting.isEmpty()) {
            return;
        }
        String key = counting.get(random.nextInt(counting.size()));
        String[] words = key.split(" ", 2);
        withdrawals.withdraw(new Withdrawals.Wanted(council.code, words[0], words[1], "A. Lee", "a test", true), now);
        council.takeBack(key);
    }

    /// A code gets another meaning, one or several, or none; lines for other years stand beside it and mean nothing.
    private void remap(RandomCouncil council, String code, Instant now) {
        List<String> targets = code.startsWith("subjective") ? SUBJECTIVES : SERVICES;
        Map<String, Integer> weights = new TreeMap<>();
        int first = 1 + random.nextInt(100);
        weights.put(targets.get(random.nextInt(targets.size())), first);
        weights.merge(targets.get(random.nextInt(targets.size())), 100 - first, Integer::sum);
        weights.values().removeIf(weight -> weight == 0);
        String[] words = code.split(" ", 2);
        jdbc.update(
                "update warehouse.code_map_history set known_to = ? where known_to is null and council = ? and dimension = ? and code = ?",
                now.atOffset(ZoneOffset.UTC),
                council.code,
                words[0],
                words[1]);
        List<RandomCouncil.Share> shares = RandomCouncil.shares(weights);
        List<Object[]> lines = new ArrayList<>();
        for (RandomCouncil.Share share : shares) {
            lines.add(new Object[] {
                council.code,
                words[0],
                words[1],
                share.target(),
                share.from(),
                share.to(),
                "2007-04-01",
                "2008-03-31",
                now.atOffset(ZoneOffset.UTC)
            });
        }
        lines.add(new Object[] {
            council.code,
            words[0],
            words[1],
            targets.getFirst(),
            BigDecimal.ZERO,
            BigDecimal.ONE,
            "2008-04-01",
            "2012-03-31",
            now.atOffset(ZoneOffset.UTC)
        });
        jdbc.batchUpdate("""
                insert into warehouse.code_map_history (council, dimension, code, target, share_from, share_to, valid_from,
                    valid_to, known_from)
                values (?, ?, ?, ?, ?, ?, ?::date, ?::date, ?)""", lines);
        council.map(code, shares);
    }
}
