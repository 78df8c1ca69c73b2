package uk.commonbaseline.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// What other programs write: no references, texts within cells, reading aids, both a text and a value.
final class HandwrittenWorkbook {
    private HandwrittenWorkbook() {}

    static Path write(Path file) throws IOException {
        String types = "http://schemas.openxmlformats.org/package/2006/content-types";
        String book = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        String kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="%s"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/s.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                <Override PartName="/xl/t.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
                </Types>""".formatted(types));
        parts.put("_rels/.rels", """
                <Relationships xmlns="%s"><Relationship Id="a" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>""".formatted(relations, kinds));
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="%s"><Relationship Id="a" Type="%s/worksheet" Target="s.xml"/>\
                <Relationship Id="b" Type="%s/sharedStrings" Target="t.xml"/></Relationships>""".formatted(relations, kinds, kinds));
        parts.put("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Sheet" sheetId="1" r:id="a"/></sheets></workbook>""".formatted(book, kinds));
        parts.put("xl/t.xml", """
                <sst xmlns="%s"><si><t>shared</t></si><si><r><t xml:space="preserve">in </t></r><r><t>parts</t></r></si>\
                <si><t>\u8AB2</t><rPh sb="0" eb="1"><t>\u304B</t></rPh></si><si><t>a_x000D_b</t></si></sst>""".formatted(book));
        parts.put("xl/s.xml", """
                <worksheet xmlns="%s"><sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t>within</t></is></c>\
                <c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>\
                <row r="4"><c r="B4" t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r></is></c>\
                <c r="C4" t="inlineStr"><is><t>both</t></is><v>both</v></c><c r="D4" t="str"><v>0042</v></c>\
                <c r="E4" t="b"><v>1</v></c><c r="F4"><v>1.50E+2</v></c><c r="G4" t="n"><f>1+1</f><v>2</v></c>\
                <c r="H4" t="str"><f>"x"</f><v>x</v></c></row></sheetData></worksheet>""".formatted(book));
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return Files.write(file, FuzzZip.pack(bytes));
    }
}
