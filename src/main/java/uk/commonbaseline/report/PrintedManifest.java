package uk.commonbaseline.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What the manifest of a printed edition says. Nobody else reads these files.
public final class PrintedManifest {
    /// The file's name in an edition's folder.
    public static final String FILE = EditionFiles.MANIFEST;

    private final byte[] content;
    private final JsonNode told;

    private PrintedManifest(byte[] content, JsonNode told) {
        this.content = content;
        this.told = told;
    }

    /// What keeps a manifest from being read.
    public enum Fault {
        MISSING("is missing"),
        NOT_ALLOWED("can't be read: we have no permission"),
        UNREADABLE("can't be read"),
        DAMAGED("is damaged"),
        NAMES_NO_FILES("names no files");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    /// A manifest can't be read. The message names the file and what is wrong with it.
    public static final class Unreadable extends Exception {
        private final Fault fault;

        Unreadable(Path file, Fault fault) {
            super(file + " " + fault.words);
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /// Reads the manifest of one reader's folder.
    public static PrintedManifest read(Path folder) throws Unreadable {
        Path file = folder.resolve(FILE);
        byte[] content = content(file);
        try {
            JsonNode told = new ObjectMapper().readTree(content);
            if (!told.path("files").isObject()) {
                throw new Unreadable(file, Fault.NAMES_NO_FILES);
            }
            return new PrintedManifest(content, told);
        } catch (JacksonException _) {
            throw new Unreadable(file, Fault.DAMAGED);
        } catch (IOException _) {
            throw new Unreadable(file, Fault.UNREADABLE);
        }
    }

    private static byte[] content(Path file) throws Unreadable {
        try {
            return Files.readAllBytes(file);
        } catch (AccessDeniedException _) {
            throw new Unreadable(file, Fault.NOT_ALLOWED);
        } catch (IOException _) {
            throw new Unreadable(file, Files.exists(file) ? Fault.UNREADABLE : Fault.MISSING);
        }
    }

    /// The file as it was when it was read.
    public byte[] content() {
        return content.clone();
    }

    /// A text of it; empty where it says nothing.
    public Optional<String> text(String entry) {
        JsonNode value = told.path(entry);
        return value.isNull()
                ? Optional.empty()
                : Optional.of(value.asText("").strip()).filter(text -> !text.isEmpty());
    }

    /// Whether the edition is a draft; one that doesn't say is.
    public boolean draft() {
        return told.path("draft").asBoolean(true);
    }

    /// The sha256 of each file of the folder by its name.
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        told.path("files").properties().forEach(file -> files.put(file.getKey(), fingerprint(file.getValue())));
        return files;
    }

    private static String fingerprint(JsonNode file) {
        return file.isTextual() ? file.asText() : file.path("sha256").asText();
    }
}
