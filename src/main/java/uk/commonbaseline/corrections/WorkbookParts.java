package uk.commonbaseline.corrections;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.corrections.XmlTags.Tag;

/// The parts of a workbook's package. Those that nobody changes are written as they were read.
final class WorkbookParts {
    private static final int MOST_BYTES = 150_000_000;
    private static final int MOST_PARTS = 5_000;
    private static final LocalDateTime ZIP_BEGINS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String WORKSHEET = "/worksheet";
    private static final String KIND_OF_ODS = "mimetype";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /// A sheet as the workbook lists it.
    record Sheet(String name, String part) {}

    /// Reads all parts.
    ///
    /// @throws CannotBeMarked when it is larger than we take into memory
    static WorkbookParts read(Path file) throws IOException {
        WorkbookParts parts = new WorkbookParts();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long left = MOST_BYTES;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] content = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                    left -= content.length;
                    parts.parts.put(entry.getName(), content);
                }
                if (left < 0 || parts.parts.size() > MOST_PARTS) {
                    throw new CannotBeMarked("the workbook is too large");
                }
            }
        }
        return parts;
    }

    /// The names of the sheets, without reading more of the workbook than its list.
    static List<String> sheetNames(Path file) {
        WorkbookParts parts = new WorkbookParts();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String name : List.of("xl/workbook.xml", "_rels/.rels")) {
                @Nullable ZipEntry entry = zip.getEntry(name);
                if (entry != null) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        parts.parts.put(name, in.readNBytes(4_000_000));
                    }
                }
            }
            return parts.parts.containsKey("xl/workbook.xml") ? parts.names() : List.of();
        } catch (IOException | CannotBeMarked _) {
            return List.of();
        }
    }

    /// Whether a package is an OpenDocument file.
    static boolean isOds(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("content.xml") != null && zip.getEntry("xl/workbook.xml") == null;
        } catch (ZipException _) {
            return false;
        }
    }

    static WorkbookParts empty() {
        return new WorkbookParts();
    }

    private List<String> names() {
        XmlTags tags = new XmlTags(text("xl/workbook.xml"));
        List<String> names = new ArrayList<>();
        for (Optional<Tag> sheet = tags.next("sheet"); sheet.isPresent(); sheet = tags.next("sheet")) {
            sheet.get().attribute("name").map(XmlTags::unescaped).ifPresent(names::add);
        }
        return names;
    }

    byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ZIP_BEGINS);
                if (part.getKey().equals(KIND_OF_ODS)) {
                    store(entry, part.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /// The first part of an OpenDocument file says what it is, and is not packed, so that anyone can see it.
    private static void store(ZipEntry entry, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
    }

    Set<String> partNames() {
        return parts.keySet();
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /// The part as text that can be written back without loss.
    String text(String part) {
        byte @Nullable [] content = parts.get(part);
        if (content == null) {
            throw new CannotBeMarked("there is no part " + part);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new CannotBeMarked(part + " is not UTF-8");
        }
    }

    void put(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
    }

    void remove(String part) {
        parts.remove(part);
    }

    /// A name such as `xl/worksheets/sheet3.xml` that is not taken.
    String freeName(String before, String after) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> before + number + after)
                .filter(name -> !parts.containsKey(name))
                .findFirst()
                .orElseThrow();
    }

    String workbook() {
        if (!has("xl/workbook.xml")) {
            throw new CannotBeMarked("the workbook's own part has another name");
        }
        return "xl/workbook.xml";
    }

    /// The worksheets in the workbook's order.
    List<Sheet> sheets() {
        Map<String, Relations.Relation> relations =
                Relations.of(this, workbook()).byId();
        XmlTags tags = new XmlTags(text(workbook()));
        List<Sheet> sheets = new ArrayList<>();
        for (Optional<Tag> sheet = tags.next("sheet"); sheet.isPresent(); sheet = tags.next("sheet")) {
            Relations.@Nullable Relation relation =
                    relations.get(sheet.get().attribute("r:id").orElse(""));
            if (relation != null && relation.type().endsWith(WORKSHEET)) {
                String name = XmlTags.unescaped(sheet.get().attribute("name").orElse(""));
                sheets.add(new Sheet(name, relation.part()));
            }
        }
        return sheets;
    }

    /// Puts text in front of the last closing tag of this name.
    static String beforeEnd(String xml, String name, String added) {
        XmlTags tags = new XmlTags(xml);
        int at = -1;
        for (Optional<Tag> tag = tags.next(); tag.isPresent(); tag = tags.next()) {
            if (tag.get().closes(name)) {
                at = tag.get().start();
            }
        }
        if (at < 0) {
            throw new CannotBeMarked("there is no " + name);
        }
        return xml.substring(0, at) + added + xml.substring(at);
    }
}
