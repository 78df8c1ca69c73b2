package uk.commonbaseline.feed;

import java.util.ArrayList;
import java.util.List;

/// Which of several things kept their order, so that the others are those that were moved.
final class InOrder {
    private InOrder() {}

    /// The longest part of the list, in its order, that only rises; the first where several are as long.
    static List<Integer> longest(List<Integer> places) {
        List<List<Integer>> endingAt = new ArrayList<>();
        List<Integer> best = List.of();
        for (int place : places) {
            List<Integer> before = List.of();
            for (List<Integer> chain : endingAt) {
                if (chain.getLast() < place && chain.size() > before.size()) {
                    before = chain;
                }
            }
            List<Integer> chain = new ArrayList<>(before);
            chain.add(place);
            endingAt.add(chain);
            best = chain.size() > best.size() ? chain : best;
        }
        return List.copyOf(best);
    }
}
