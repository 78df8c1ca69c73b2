package uk.commonbaseline.report.reading;

/// A cell of a table.
///
/// @param ref of the figure that it prints; empty where it prints none
/// @param head heads its column or its row
/// @param number stands at the right, as figures do
/// @param repeated the pages print its words once for several cells
public record Cell(Text text, String ref, boolean head, boolean number, boolean repeated) {
    public static final Cell EMPTY = new Cell(Text.NONE, "", false, false, false);

    Cell again() {
        return new Cell(text, ref, head, number, true);
    }

    Cell asHead() {
        return new Cell(text, ref, true, number, repeated);
    }

    Cell with(Text marked) {
        return new Cell(marked, ref, head, number, repeated);
    }
}
