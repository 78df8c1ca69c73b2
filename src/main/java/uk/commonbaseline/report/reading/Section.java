package uk.commonbaseline.report.reading;

import java.util.List;
import java.util.stream.Stream;

/// What one page set of the pack holds.
///
/// @param name of the page set, such as `cost`
/// @param title in the contents
/// @param listed whether the contents name it
public record Section(String name, String title, boolean listed, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    public Stream<Block.Table> tables() {
        return blocks.stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }
}
