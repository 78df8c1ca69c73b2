package uk.commonbaseline.report.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// An invented partnership with a table of posts: council by service, each cell's filled and vacant posts apart.
record Partnership(int councils, int services, List<Integer> posts) {
    static Partnership random(Random chance) {
        return random(chance, 1 + chance.nextInt(6), 1 + chance.nextInt(6));
    }

    static Partnership random(Random chance, int councils, int services) {
        int few = 2 + chance.nextInt(30);
        return new Partnership(
                councils,
                services,
                IntStream.range(0, councils * services * 2)
                        .map(_ -> chance.nextInt(4) == 0 ? chance.nextInt(6) : chance.nextInt(few))
                        .boxed()
                        .toList());
    }

    List<String> owners() {
        return IntStream.range(0, posts.size())
                .mapToObj(atom -> "C" + atom / (services * 2))
                .toList();
    }

    /// What is printed: every cell, what is vacant and filled of each council, and all totals.
    List<Printed> printed() {
        List<Printed> printed = new ArrayList<>();
        for (int council = 0; council < councils; council++) {
            int row = council;
            for (int service = 0; service < services; service++) {
                int column = service;
                printed.add(figure("P-" + council + "-" + service, 1, atom -> c(atom) == row && s(atom) == column));
            }
            printed.add(figure("P-" + council + "-T", 3, atom -> c(atom) == row));
            printed.add(figure("P-" + council + "-VACANT", 1, atom -> c(atom) == row && atom % 2 == 1));
            printed.add(figure("P-" + council + "-FILLED", 1, atom -> c(atom) == row && atom % 2 == 0));
        }
        for (int service = 0; service < services; service++) {
            int column = service;
            printed.add(figure("P-T-" + service, 2, atom -> s(atom) == column));
        }
        printed.add(figure("P-T-T", 5, _ -> true));
        printed.add(figure("P-T-VACANT", 3, atom -> atom % 2 == 1));
        printed.add(figure("P-T-FILLED", 3, atom -> atom % 2 == 0));
        return printed.stream().filter(each -> !each.sum().isEmpty()).toList();
    }

    /// Every one of them with one to four posts.
    List<Secret> secrets() {
        return printed().stream()
                .filter(each -> each.size().intValue() < 5)
                .map(each -> new Secret(
                        each.ref(),
                        each.ref().startsWith("P-T") ? "" : "C" + council(each.ref()),
                        each.sum(),
                        each.size()))
                .toList();
    }

    private static String council(String ref) {
        return ref.substring(2, ref.indexOf('-', 2));
    }

    private int c(int atom) {
        return atom / (services * 2);
    }

    private int s(int atom) {
        return atom / 2 % services;
    }

    private Printed figure(String ref, int rank, IntPredicate has) {
        Map<Integer, BigDecimal> parts = new HashMap<>();
        int size = 0;
        for (int atom = 0; atom < posts.size(); atom++) {
            if (posts.get(atom) > 0 && has.test(atom)) {
                parts.put(atom, BigDecimal.ONE);
                size += posts.get(atom);
            }
        }
        return new Printed(ref, Sum.of(parts), BigDecimal.valueOf(size), rank);
    }

    List<String> readers() {
        List<String> readers = new ArrayList<>(List.of(""));
        IntStream.range(0, councils).forEach(council -> readers.add("C" + council));
        return readers;
    }
}
