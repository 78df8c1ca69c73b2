package uk.commonbaseline.settings;

import java.nio.file.Path;

/// A setting that the partnership team must correct before anything is loaded.
/// The message names the file, the line (from 1) and what to write instead.
public final class SettingsMistake extends RuntimeException {
    public SettingsMistake(Path file, int line, String words) {
        super(line > 0 ? "%s, line %d: %s".formatted(file, line, words) : "%s: %s".formatted(file, words));
    }
}
