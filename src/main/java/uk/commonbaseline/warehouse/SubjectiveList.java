package uk.commonbaseline.warehouse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.commonbaseline.warehouse.ReferenceLists.Subjective;

/// `jobs/reference/subjectives.csv`: what each standard subjective is, and how it is treated from which day to which.
final class SubjectiveList {
    private static final Set<String> TREATMENTS = Set.of("INCLUDE", "FM_ONLY", "EXCLUDE");
    /// The reasons for which a subjective as such is left out; other reasons lie in the row.
    private static final Set<String> REASONS = Set.of(
            "recharge",
            "internal-trading",
            "capital-charge",
            "one-off",
            "partner-payment",
            "income",
            "premises-outside-fm",
            "apportionment",
            "transfer",
            "provision",
            "unmapped");

    private SubjectiveList() {}

    /// Reads and checks the list. `memo`, `price_by`, `valid_from` and `valid_to` may be missing.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake
    static List<Subjective> read(Path file) {
        List<Subjective> lines = new ArrayList<>();
        for (ListFile.Row row : ListFile.read(
                file,
                "subjective",
                "group_no",
                "group_name",
                "name",
                "treatment",
                "excluded_as",
                "saveable",
                "full_cost")) {
            Subjective line = subjective(row);
            refuseWithoutSense(row, line);
            lines.stream()
                    .filter(before -> before.code().equals(line.code())
                            && before.validity().overlaps(line.validity()))
                    .findFirst()
                    .ifPresent(_ -> {
                        throw row.mistake(
                                "the subjective %s is treated twice on the same days; end the earlier line with \"valid_to\" before this one begins"
                                        .formatted(line.code()));
                    });
            lines.add(line);
        }
        return lines;
    }

    private static Subjective subjective(ListFile.Row row) {
        return new Subjective(
                row.get("subjective"),
                wholeNumber(row, "group_no"),
                row.get("group_name"),
                row.get("name"),
                row.get("treatment"),
                row.find("excluded_as"),
                yesOrNo(row, "saveable", row.get("saveable")),
                yesOrNo(row, "full_cost", row.get("full_cost")),
                yesOrNo(row, "memo", row.findAny("memo").orElse("no")),
                row.findAny("price_by").orElse(PriceIndex.DEFLATOR),
                Validity.of(row));
    }

    private static void refuseWithoutSense(ListFile.Row row, Subjective line) {
        if (!TREATMENTS.contains(line.treatment())) {
            throw row.mistake("a treatment is INCLUDE, FM_ONLY or EXCLUDE, not \"%s\"".formatted(line.treatment()));
        }
        boolean excluded = line.treatment().equals("EXCLUDE");
        if (excluded && line.excludedAs().isEmpty()) {
            throw row.mistake("what is left out needs a reason in \"excluded_as\"");
        }
        Optional<String> stranger = line.excludedAs().filter(reason -> !REASONS.contains(reason));
        if (stranger.isPresent()) {
            throw row.mistake("\"%s\" is no reason that we know; known are %s"
                    .formatted(
                            stranger.get(),
                            String.join(", ", REASONS.stream().sorted().toList())));
        }
        if (!excluded && !line.fullCost()) {
            throw row.mistake(
                    "what the controllable cost counts is part of the full cost too, so \"full_cost\" must be yes");
        }
        if (!PriceIndex.KINDS.contains(line.priceBy())) {
            throw row.mistake("\"price_by\" is one of %s, not \"%s\""
                    .formatted(String.join(", ", PriceIndex.KINDS), line.priceBy()));
        }
    }

    private static int wholeNumber(ListFile.Row row, String column) {
        try {
            return Integer.parseInt(row.get(column));
        } catch (NumberFormatException _) {
            throw row.mistake("\"" + column + "\" must be a whole number");
        }
    }

    private static boolean yesOrNo(ListFile.Row row, String column, String written) {
        return switch (written) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw row.mistake("\"" + column + "\" must be yes or no");
        };
    }
}
