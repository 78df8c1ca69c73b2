package uk.commonbaseline.warehouse;

import java.util.List;
import uk.commonbaseline.feed.SheetShape;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.warehouse.Block.Cursor;

/// Some thousand records as the bytes that PostgreSQL takes, with all that is committed together with them.
///
/// @param findings those of the file and those of its rows, in the order in which they came up
/// @param shapes the columns of the sheets that begin here
/// @param tally what these records brought
/// @param cursor where to go on after them
record Encoded(
        FactRows facts,
        BinaryRows rejects,
        List<Finding> findings,
        List<SheetShape> shapes,
        Tally tally,
        Cursor cursor) {}
