package uk.commonbaseline.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// The document's tree of headings, paragraphs, tables and figures.
final class Structure {
    private static final String RUNNING_HEAD = "Note";
    private final COSDictionary root;

    Structure(PDStructureTreeRoot root) {
        this.root = root.getCOSObject();
        COSDictionary parents = this.root.getCOSDictionary(COSName.PARENT_TREE);
        if (parents != null && !parents.containsKey(COSName.NUMS)) {
            COSArray all = new COSArray();
            gather(parents, all);
            parents.removeItem(COSName.KIDS);
            parents.setItem(COSName.NUMS, all);
        }
    }

    /// A document of many pages keeps its parent tree in branches; here it becomes one list.
    private static void gather(COSDictionary branch, COSArray all) {
        COSArray entries = branch.getCOSArray(COSName.NUMS);
        if (entries != null) {
            all.addAll(entries);
        }
        COSArray branches = branch.getCOSArray(COSName.KIDS);
        for (int each = 0; branches != null && each < branches.size(); each++) {
            if (branches.getObject(each) instanceof COSDictionary below) {
                gather(below, all);
            }
        }
    }

    /// Takes the running heads and feet, which the templates tag as notes, out of the tree: they are no part of what is
    /// read out.
    ///
    /// @return their marked content, to be made artifacts on the pages
    MarkedContent takeOutRunningHeads() {
        MarkedContent taken = new MarkedContent();
        takeOutFrom(root, taken);
        return taken;
    }

    /// Gives each header cell its scope: a row of nothing but header cells heads columns, any other header cell its
    /// row.
    void nameHeaderCells() {
        nameHeaderCellsIn(root);
    }

    /// Puts what a list item holds into a body, as PDF/UA asks; the exporter writes it straight into the item.
    void giveListItemsBodies() {
        giveListItemsBodiesIn(root);
    }

    private static void giveListItemsBodiesIn(COSDictionary element) {
        if (is(element, "LI")) {
            COSDictionary body = new COSDictionary();
            body.setName(COSName.S, "LBody");
            body.setItem(COSName.P, element);
            body.setItem(COSName.K, element.getItem(COSName.K));
            parts(element).forEach(part -> part.setItem(COSName.P, body));
            element.setItem(COSName.K, body);
        } else {
            parts(element).forEach(Structure::giveListItemsBodiesIn);
        }
    }

    private void takeOutFrom(COSDictionary element, MarkedContent taken) {
        COSArray kept = new COSArray();
        for (COSBase child : children(element)) {
            if (child instanceof COSDictionary part && is(part, RUNNING_HEAD)) {
                takeOut(part, taken);
            } else {
                kept.add(child);
            }
            if (child instanceof COSDictionary part) {
                takeOutFrom(part, taken);
            }
        }
        if (kept.size() < children(element).size()) {
            element.setItem(COSName.K, kept);
        }
    }

    private void takeOut(COSDictionary element, MarkedContent taken) {
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        for (COSBase child : children(element)) {
            if (child instanceof COSInteger number && page != null) {
                taken.add(page, number.intValue());
                forget(page, number.intValue());
            } else if (child instanceof COSDictionary part) {
                takeOut(part, taken);
            }
        }
    }

    /// The parent tree leads from marked content to its element; what is an artifact has none.
    private void forget(COSDictionary page, int number) {
        COSDictionary parents = root.getCOSDictionary(COSName.PARENT_TREE);
        COSArray entries = parents == null ? null : parents.getCOSArray(COSName.NUMS);
        int key = page.getInt(COSName.STRUCT_PARENTS);
        for (int i = 0; entries != null && i + 1 < entries.size(); i += 2) {
            if (entries.getInt(i) == key && entries.getObject(i + 1) instanceof COSArray elements) {
                elements.set(number, COSNull.NULL);
            }
        }
    }

    private void nameHeaderCellsIn(COSDictionary element) {
        List<COSDictionary> parts = parts(element);
        if (is(element, "TR")) {
            String scope = parts.stream().allMatch(cell -> is(cell, "TH")) ? "Column" : "Row";
            parts.stream().filter(cell -> is(cell, "TH")).forEach(cell -> addScope(cell, scope));
        }
        parts.forEach(this::nameHeaderCellsIn);
    }

    private static void addScope(COSDictionary cell, String scope) {
        COSDictionary attribute = new COSDictionary();
        attribute.setName(COSName.O, "Table");
        attribute.setName(COSName.getPDFName("Scope"), scope);
        COSArray attributes = new COSArray();
        COSBase present = cell.getDictionaryObject(COSName.A);
        if (present instanceof COSArray several) {
            attributes.addAll(several);
        } else if (present != null) {
            attributes.add(present);
        }
        attributes.add(attribute);
        cell.setItem(COSName.A, attributes);
    }

    private static boolean is(COSDictionary element, String type) {
        return type.equals(element.getNameAsString(COSName.S));
    }

    private static List<COSDictionary> parts(COSDictionary element) {
        return children(element).stream()
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .toList();
    }

    private static List<COSBase> children(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (!(kids instanceof COSArray several)) {
            return kids == null ? List.of() : List.of(kids);
        }
        List<COSBase> children = new ArrayList<>();
        for (int i = 0; i < several.size(); i++) {
            children.add(several.getObject(i));
        }
        return children;
    }
}
