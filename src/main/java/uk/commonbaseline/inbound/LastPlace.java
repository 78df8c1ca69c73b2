package uk.commonbaseline.inbound;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/// Where a delivery's file ends up, once and for all.
public final class LastPlace {
    private LastPlace() {}

    /// `archive/2008/05/BCC-cost-2007-08-v1-1a2b3c4d.csv.sealed`.
    public static Path archived(
            Home home,
            LocalDate received,
            String council,
            String feed,
            String period,
            int version,
            String sha256,
            String name) {
        String file = "%s-%s-%s-v%d-%s%s%s"
                .formatted(council, feed, plain(period), version, sha256.substring(0, 8), ending(name), Vault.SEALED);
        return home.archive()
                .resolve(Integer.toString(received.getYear()))
                .resolve(String.format(Locale.ROOT, "%02d", received.getMonthValue()))
                .resolve(file);
    }

    /// `quarantine/2008/05/BCC-22-1a2b3c4d-the original name.csv.sealed`; the delivery's number keeps equal files
    /// apart.
    public static Path quarantined(
            Home home, LocalDate received, String council, int delivery, String sha256, String name) {
        String from = council.isEmpty() ? "unknown" : plain(council);
        return home.quarantine()
                .resolve(Integer.toString(received.getYear()))
                .resolve(String.format(Locale.ROOT, "%02d", received.getMonthValue()))
                .resolve("%s-%d-%s-%s%s"
                        .formatted(from, delivery, sha256.substring(0, 8), plainName(name), Vault.SEALED));
    }

    private static String plain(String text) {
        return text.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /// The officer's own name for the file, without what could mislead a person or a program.
    private static String plainName(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._()-]+", "_").replaceAll("^[.-]+", "_");
        return plain.length() > 100 ? plain.substring(plain.length() - 100) : plain;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z0-9]{1,5}") ? ending : "";
    }
}
