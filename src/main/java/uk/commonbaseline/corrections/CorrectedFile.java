package uk.commonbaseline.corrections;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.commonbaseline.corrections.Refused.NotCorrectable;
import uk.commonbaseline.corrections.WorkbookParts.Sheet;
import uk.commonbaseline.corrections.XmlTags.Tag;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.sheet.CellKind;

/// A file as it was sent, with corrected values in their cells and everything else as it was.
final class CorrectedFile {
    private static final String CHAIN = "calcChain";

    private final FeedDefinition feed;
    private final Path sent;
    private final List<Correction> corrections;

    CorrectedFile(FeedDefinition feed, Path sent, List<Correction> corrections) {
        this.feed = feed;
        this.sent = sent;
        this.corrections = List.copyOf(corrections);
    }

    /// @throws Refused when a value can't be put into its cell
    byte[] bytes() throws IOException {
        try {
            return switch (feed.layout().format()) {
                case CSV -> CsvFields.corrected(sent, feed.layout(), byRow());
                case XLSX -> workbook();
                case XLS -> XlsWorkbooks.corrected(sent, corrections, this::written);
                case ODS -> OdsWorkbooks.corrected(sent, corrections, this::written);
            };
        } catch (CannotBeMarked problem) {
            throw new Refused(new NotCorrectable(String.valueOf(problem.getMessage())));
        }
    }

    private Map<Integer, Map<Integer, String>> byRow() {
        return corrections.stream()
                .collect(Collectors.groupingBy(
                        Correction::row,
                        TreeMap::new,
                        Collectors.toMap(Correction::column, this::written, (one, _) -> one, TreeMap::new)));
    }

    /// As the feed expects it in a text cell: a date that the officer's program made of what she typed is written as
    /// the feed's dates are, and a decimal point as its decimal mark.
    private String written(Correction correction) {
        if (correction.kind() == CellKind.DATE) {
            return LocalDate.parse(correction.text())
                    .format(DateTimeFormatter.ofPattern(feed.notation().dates().getFirst(), Locale.UK));
        }
        boolean decimal = correction.isNumber() && feed.notation().decimalMark() == ',';
        return decimal ? correction.text().replace('.', ',') : correction.text();
    }

    private byte[] workbook() throws IOException {
        WorkbookParts parts = WorkbookParts.read(sent);
        Map<String, List<Correction>> bySheet = corrections.stream()
                .collect(Collectors.groupingBy(each -> each.sheet().strip().toLowerCase(Locale.ROOT)));
        boolean formulas = false;
        for (Sheet sheet : parts.sheets()) {
            List<Correction> here = bySheet.getOrDefault(sheet.name().strip().toLowerCase(Locale.ROOT), List.of());
            if (!here.isEmpty()) {
                formulas |= correct(parts, sheet, here);
            }
        }
        if (formulas) {
            forgetChain(parts);
        }
        return parts.write();
    }

    private boolean correct(WorkbookParts parts, Sheet sheet, List<Correction> here) {
        SheetXml edits = new SheetXml(parts.text(sheet.part()));
        List<String> replaced = new ArrayList<>();
        for (Correction each : here) {
            edits.edit(each.row(), each.column(), (cell, content) -> {
                replaced.add(content);
                return anew(cell, content, each);
            });
        }
        parts.put(sheet.part(), edits.edited());
        return replaced.stream().anyMatch(CorrectedFile::holdsFormula);
    }

    private static boolean holdsFormula(String content) {
        return content.contains("<") && new XmlTags(content).next("f").isPresent();
    }

    private String anew(Tag cell, String content, Correction correction) {
        refuseSharedFormula(content);
        String place = cell.attribute("r").map(" r=\"%s\""::formatted).orElse("");
        String style = cell.attribute("s").map(" s=\"%s\""::formatted).orElse("");
        String opening = "<" + cell.prefix() + "c" + place + style;
        String closing = "</" + cell.prefix() + "c>";
        if (correction.text().isEmpty()) {
            return opening + "/>";
        }
        if (correction.isNumber()) {
            return opening + "><#v>%s</#v>".formatted(correction.text()).replace("#", cell.prefix()) + closing;
        }
        return opening + " t=\"inlineStr\">"
                + "<#is><#t xml:space=\"preserve\">".replace("#", cell.prefix())
                + XmlTags.escaped(written(correction))
                + "</#t></#is>".replace("#", cell.prefix())
                + closing;
    }

    /// The first of the cells that share a formula holds it for the others.
    private static void refuseSharedFormula(String content) {
        if (!content.contains("<")) {
            return;
        }
        Optional<Tag> formula = new XmlTags(content).next("f");
        if (formula.isPresent() && formula.get().attribute("ref").isPresent()) {
            throw new Refused(new NotCorrectable("a cell holds a formula for other cells too"));
        }
    }

    /// The order of calculation must not name a cell that holds no formula any more; programs make it anew.
    private static void forgetChain(WorkbookParts parts) {
        Relations relations = Relations.of(parts, parts.workbook());
        relations.find(CHAIN).ifPresent(part -> {
            relations.remove(part);
            ContentTypes.of(parts).remove(part);
            parts.remove(part);
        });
    }
}
