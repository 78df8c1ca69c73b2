package uk.commonbaseline.report.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Labels at the ends of lines, one below the other in the order of the ends, each as near to its own as the others
/// let it.
final class EndLabels {
    static final double APART = 9.5;
    private static final double SIZE = 8;
    private final List<Label> labels = new ArrayList<>();

    /// @param end where the line ends, as a height on the drawing
    private record Label(double end, String words, String ink, boolean strong) {}

    /// Labels that push each other aside and so move together.
    private record Block(double sum, int count) {
        double place() {
            return sum / count;
        }

        Block with(Block next) {
            return new Block(sum + next.sum, count + next.count);
        }
    }

    EndLabels add(double end, String words, String ink, boolean strong) {
        labels.add(new Label(end, words, ink, strong));
        return this;
    }

    void draw(Svg svg, double x, double top, double bottom) {
        List<Label> inOrder =
                labels.stream().sorted(Comparator.comparingDouble(Label::end)).toList();
        List<Double> places = places(inOrder.stream().map(Label::end).toList(), top, bottom);
        for (int number = 0; number < inOrder.size(); number++) {
            Label label = inOrder.get(number);
            if (label.strong) {
                svg.bold(x, places.get(number), SIZE, label.ink, "start", label.words);
            } else {
                svg.text(x, places.get(number), SIZE, label.ink, "start", label.words);
            }
        }
    }

    /// Where the labels stand: in order, apart from each other, and moved as little as can be.
    ///
    /// @param wished in rising order
    static List<Double> places(List<Double> wished, double top, double bottom) {
        Deque<Block> blocks = new ArrayDeque<>();
        for (int number = 0; number < wished.size(); number++) {
            Block block = new Block(wished.get(number) - number * APART, 1);
            while (!blocks.isEmpty() && blocks.getLast().place() > block.place()) {
                block = blocks.removeLast().with(block);
            }
            blocks.addLast(block);
        }
        double lowest = Math.max(top, bottom - (wished.size() - 1) * APART);
        List<Double> places = new ArrayList<>();
        for (Block block : blocks) {
            for (int member = 0; member < block.count; member++) {
                places.add(Math.clamp(block.place(), top, lowest) + places.size() * APART);
            }
        }
        return places;
    }
}
