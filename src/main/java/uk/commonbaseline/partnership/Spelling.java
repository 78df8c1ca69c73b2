package uk.commonbaseline.partnership;

import java.util.Locale;

/// How constants are written in settings, feeds and files: `VACANT_FUNDED` is `vacant-funded`.
public final class Spelling {
    private Spelling() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant that is written so.
    ///
    /// @throws IllegalArgumentException when none is
    public static <E extends Enum<E>> E read(Class<E> constants, String written) {
        return Enum.valueOf(constants, written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
