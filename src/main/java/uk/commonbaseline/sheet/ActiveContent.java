package uk.commonbaseline.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;

/// What a workbook may hold besides its sheets: programs, links to other files and programs, embedded files. None of it
/// is ever run or followed. Where the remedy is one more save the workbook is refused; links to other workbooks, and
/// the macros of old workbooks, are common in honest files and are noted.
final class ActiveContent {
    private ActiveContent() {}

    /// The workbook holds macros; its sheets were read, the macros were not touched.
    record MacrosNotRun() implements Finding.OfFile {
        @Override
        public Consequence consequence() {
            return Consequence.NOTED;
        }

        @Override
        public String inPlainWords() {
            return "The workbook holds macros; they were not run.";
        }

        @Override
        public String remedy() {
            return "Next time save it as an Excel workbook without macros (.xlsx).";
        }
    }

    /// Cells refer to other workbooks; what they showed when the workbook was saved was taken.
    record LinksNotFollowed() implements Finding.OfFile {
        @Override
        public Consequence consequence() {
            return Consequence.NOTED;
        }

        @Override
        public String inPlainWords() {
            return "The workbook has links to other files; they were not followed, and the values of the last saving"
                    + " were taken.";
        }

        @Override
        public String remedy() {
            return "Break the links before you save it, if those values could be out of date.";
        }
    }

    static UnreadableFile macros() {
        return new UnreadableFile(
                "The workbook holds macros.", "Save it as an Excel workbook without macros (.xlsx) and send that.");
    }

    static UnreadableFile linkToProgram() {
        return new UnreadableFile(
                "The workbook has a link to another program (DDE or OLE).",
                "Break the links, or copy the sheet's values into a new workbook, and send that.");
    }

    static UnreadableFile embedded() {
        return new UnreadableFile(
                "The workbook has other files or objects embedded in it.",
                "Copy the sheet with the extract into a new workbook and send that.");
    }

    static void refuseInXlsx(Archive archive) throws XMLStreamException {
        for (ZipPart part : archive.parts()) {
            String name = ZipPart.key(part.name());
            if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
                throw macros();
            }
            if (name.equals("xl/workbook.bin")) {
                throw new UnreadableFile(
                        "The file is an Excel binary workbook (.xlsb).", "Save it as .xlsx and send that.");
            }
            if (name.startsWith("xl/embeddings/") && !part.isFolder()) {
                throw embedded();
            }
            if (isLink(name)) {
                refuseLinkToProgram(archive, part);
            }
        }
    }

    private static boolean isLink(String name) {
        return name.startsWith("xl/externallinks/") && name.endsWith(".xml");
    }

    private static void refuseLinkToProgram(Archive archive, ZipPart part) throws XMLStreamException {
        try (Xml xml = new Xml(archive.open(part))) {
            while (xml.nextElement() && xml.depth() <= 2) {
                if (xml.isNamed("ddeLink") || xml.isNamed("oleLink")) {
                    throw linkToProgram();
                }
            }
        }
    }

    static List<Finding> notesOfXlsx(Archive archive) {
        List<Finding> notes = new ArrayList<>();
        if (archive.parts().stream().anyMatch(part -> isLink(ZipPart.key(part.name())))) {
            notes.add(new LinksNotFollowed());
        }
        return notes;
    }

    /// The ODS counterpart: LibreOffice keeps macros in these folders, and lists embedded objects in the manifest.
    static void refuseInOds(Archive archive) throws XMLStreamException {
        for (ZipPart part : archive.parts()) {
            String name = ZipPart.key(part.name());
            if ((name.startsWith("basic/") || name.startsWith("scripts/")) && !part.isFolder()) {
                throw macros();
            }
        }
        try (Xml xml = new Xml(archive.open("META-INF/manifest.xml"))) {
            while (xml.nextElement()) {
                if (xml.isNamed("encryption-data")) {
                    throw ZipRefusal.locked();
                }
                String type = String.valueOf(xml.attribute("media-type")).toLowerCase(Locale.ROOT);
                if (type.contains("oleobject")) {
                    throw embedded();
                }
            }
        }
    }
}
