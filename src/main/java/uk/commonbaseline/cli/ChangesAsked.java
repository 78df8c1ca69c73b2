package uk.commonbaseline.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import uk.commonbaseline.options.Change;
import uk.commonbaseline.options.KnownCodes;
import uk.commonbaseline.options.MoreOrLess;
import uk.commonbaseline.settings.Suggestion;

/// Understands the changes of a what-if as they are typed.
///
/// @param costs keys of all costs of the option, such as `one-off/ict`
record ChangesAsked(KnownCodes known, List<String> costs, CommandSpec spec) {
    private static final int LONGEST = 120;

    Change without(List<String> partners) {
        Set<String> codes = new LinkedHashSet<>();
        partners.forEach(each -> codes.add(partner(each)));
        return new Change.Without(codes);
    }

    Change keeps(String typed) {
        Typed parts = pair(typed, "WDC=ICT");
        return new Change.Keeps(partner(parts.name), services(parts.rest));
    }

    Change joins(String typed) {
        Typed parts = pair(typed, "CDC=LEG");
        return new Change.Joins(partner(parts.name), services(parts.rest));
    }

    Change later(String typed) {
        Typed parts = split(typed);
        if (!parts.rest.matches("\\d{1,3}") || Integer.parseInt(parts.rest) > LONGEST) {
            throw refused("\"%s\" is no delay; write months up to %d, such as 12 or ICT=6".formatted(typed, LONGEST));
        }
        return new Change.Later(Integer.parseInt(parts.rest), some(parts.name));
    }

    Change saving(String typed) {
        Typed parts = split(typed);
        return new Change.SavingBy(some(parts.name), "", factor(parts.rest, typed));
    }

    Change cost(String typed) {
        Typed parts = split(typed);
        String key = parts.name.isEmpty() || parts.name.contains("/") ? parts.name : "one-off/" + parts.name;
        if (!key.isEmpty() && !costs.contains(key)) {
            throw refused(
                    "\"%s\" is no cost of this option (known: %s)".formatted(parts.name, String.join(", ", costs)));
        }
        return new Change.CostBy(key, factor(parts.rest, typed));
    }

    private record Typed(String name, String rest) {}

    private static Typed split(String typed) {
        int at = typed.indexOf('=');
        return at < 0
                ? new Typed("", typed.strip())
                : new Typed(
                        typed.substring(0, at).strip(), typed.substring(at + 1).strip());
    }

    private Typed pair(String typed, String example) {
        Typed parts = split(typed);
        if (parts.name.isEmpty()) {
            throw refused("\"%s\" names no service; write it as %s".formatted(typed, example));
        }
        return parts;
    }

    private BigDecimal factor(String change, String typed) {
        return MoreOrLess.read(change)
                .orElseThrow(() -> refused("\"%s\" is no change; write it as -25%% or FIN=+10%%".formatted(typed)));
    }

    private Set<String> some(String services) {
        return services.isEmpty() ? Set.of() : services(services);
    }

    private Set<String> services(String typed) {
        Set<String> codes = new LinkedHashSet<>();
        Arrays.stream(typed.split("[+,]")).forEach(each -> codes.add(one(each, known.services(), "service")));
        return codes;
    }

    private String partner(String typed) {
        return one(typed, known.partners(), "partner");
    }

    private String one(String typed, List<String> codes, String what) {
        return codes.stream()
                .filter(code -> code.equalsIgnoreCase(typed.strip()))
                .findFirst()
                .orElseThrow(() -> refused("\"%s\" is no %s we know%s (known: %s)"
                        .formatted(typed, what, Suggestion.among(codes, typed), String.join(", ", codes))));
    }

    private ParameterException refused(String words) {
        return new ParameterException(spec.commandLine(), words + ".");
    }
}
