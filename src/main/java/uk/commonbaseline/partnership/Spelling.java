package uk.commonbaseline.partnership;

import java.util.Locale;

/// How constants are written in settings, feeds and files: `VACANT_FUNDED` is `vacant-funded`.
public final class Spelling {
    private Spelling() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
