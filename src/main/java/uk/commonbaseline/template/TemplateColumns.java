package uk.commonbaseline.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedDefinition.ColumnRule;
import uk.commonbaseline.feed.FeedDefinition.Headings;
import uk.commonbaseline.feed.FeedDefinition.LongLayout;
import uk.commonbaseline.feed.FeedDefinition.WideColumn;
import uk.commonbaseline.feed.FeedDefinition.Wording;
import uk.commonbaseline.feed.FeedKind;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.template.TemplateColumn.Choices;
import uk.commonbaseline.template.TemplateColumn.Look;
import uk.commonbaseline.template.TemplateColumn.Obligation;

/// The columns of a feed's template, from the feed as the template lays it out.
final class TemplateColumns {
    /// Words of the council's own that are abbreviations keep their capitals.
    private static final int ABBREVIATION = 4;

    private final FeedDefinition form;
    private final KnownCodes codes;
    private final List<TemplateColumn> columns = new ArrayList<>();

    private TemplateColumns(FeedDefinition form, Path maps) {
        this.form = form;
        this.codes = new KnownCodes(maps, form.council());
    }

    /// @param form as [TemplateForm] gives it
    /// @param maps the folder of the councils' code maps
    static List<TemplateColumn> of(FeedDefinition form, Path maps) {
        TemplateColumns found = new TemplateColumns(form, maps);
        form.columns().forEach(found::add);
        form.elements().ifPresent(found::add);
        form.wide().forEach(found::add);
        return List.copyOf(found.columns);
    }

    private void add(ColumnRule rule) {
        if (isThere(rule.headings())) {
            return;
        }
        String name = rule.headings().name();
        if (rule.split().isPresent()) {
            columns.add(
                    new TemplateColumn(name, Look.TEXT, Obligation.MUST_BE_FILLED, splitWords(rule), "", Choices.NONE));
            return;
        }
        Field field = rule.as().orElseThrow();
        Choices choices = choices(field, rule);
        columns.add(new TemplateColumn(
                name,
                choices.closed() ? Look.TEXT : look(field),
                obligation(field, rule.wording()),
                FieldNotes.wanted(field, rule.written()) + meanings(rule.wording()),
                example(field, rule, choices),
                choices));
    }

    private void add(LongLayout layout) {
        for (Headings key : layout.key()) {
            addText(key, "Rows that belong to one post have the same content here.");
        }
        List<String> elements = layout.into().keySet().stream()
                .map(element -> element.toUpperCase(Locale.ROOT))
                .sorted()
                .toList();
        columns.add(new TemplateColumn(
                layout.element().name(),
                Look.TEXT,
                Obligation.MUST_BE_FILLED,
                "Which part of the pay the row holds; a row for each part.",
                elements.getFirst(),
                Choices.ofWords(elements)));
        columns.add(new TemplateColumn(
                layout.value().name(),
                Look.MONEY,
                Obligation.MUST_BE_FILLED,
                "Pounds a year of that part.",
                "24,500.00",
                Choices.NONE));
    }

    private void addText(Headings headings, String wanted) {
        if (!isThere(headings)) {
            columns.add(new TemplateColumn(
                    headings.name(), Look.TEXT, Obligation.MUST_BE_FILLED, wanted, "", Choices.NONE));
        }
    }

    private void add(WideColumn figure) {
        String what = figure.values().values().stream().sorted().collect(Collectors.joining(", "));
        columns.add(new TemplateColumn(
                figure.headings().name(),
                look(figure.as()),
                Obligation.MAY_BE_EMPTY,
                FieldNotes.wanted(figure.as(), figure.written()) + (what.isEmpty() ? "" : " (" + what + ")"),
                FieldNotes.example(figure.as(), figure.written()),
                Choices.NONE));
    }

    private boolean isThere(Headings headings) {
        return columns.stream().anyMatch(column -> headings.match(column.heading()));
    }

    private String splitWords(ColumnRule rule) {
        return "Holds "
                + rule.fields().map(field -> field.word().replace('-', ' ')).collect(Collectors.joining(" and "))
                + " in one cell, as your system writes them.";
    }

    private Choices choices(Field field, ColumnRule rule) {
        Wording wording = rule.wording();
        if (!wording.words().isEmpty() || wording.otherwise().isPresent()) {
            Set<String> offers = new TreeSet<>(spelt(wording.words().keySet()));
            wording.otherwise().ifPresent(offers::add);
            return new Choices(
                    List.copyOf(offers), List.of(), wording.otherwise().isEmpty());
        }
        List<String> words = FieldNotes.words(field, rule.written());
        return words.isEmpty() ? codes.choices(field) : Choices.ofWords(words);
    }

    private static Collection<String> spelt(Collection<String> words) {
        return words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() <= ABBREVIATION && !word.equals("yes") && !word.equals("no")
                        ? word.toUpperCase(Locale.ROOT)
                        : word)
                .toList();
    }

    /// What the council's own words stand for, and what an empty cell does.
    private static String meanings(Wording wording) {
        String words = wording.words().entrySet().stream()
                .filter(word -> !word.getKey().equals(word.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .map(word -> word.getKey().isEmpty()
                        ? "empty means " + word.getValue()
                        : word.getKey().toUpperCase(Locale.ROOT) + " means " + word.getValue())
                .collect(Collectors.joining("; "));
        String otherwise =
                wording.otherwise().map(other -> "anything else means " + other).orElse("");
        String all = words.isEmpty() || otherwise.isEmpty() ? words + otherwise : words + "; " + otherwise;
        return all.isEmpty() ? "" : " " + Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
    }

    /// The council's own word for what is usual, else the first that is offered.
    private static String example(Field field, ColumnRule rule, Choices choices) {
        String usual = FieldNotes.example(field, rule.written());
        Map<String, String> words = rule.wording().words();
        if (choices.offers().contains(usual) || choices.offers().isEmpty() || usual.equals(words.get(""))) {
            return words.containsKey("") ? "" : usual;
        }
        return choices.offers().stream()
                .filter(offer -> usual.equals(words.get(offer.toLowerCase(Locale.ROOT))))
                .findFirst()
                .orElse(choices.offers().getFirst());
    }

    private static Look look(Field field) {
        return switch (field) {
            case SPINE_DATE, CONTRACT_END, POSTING_DATE, STARTS_ON, ENDS_ON, EXTENDS_TO -> Look.DATE;
            case AMOUNT, DEBIT, CREDIT, ANNUAL_VALUE, TOTAL_VALUE -> Look.MONEY;
            case SALARY_WHOLE_TIME, SALARY, ALLOWANCES, EMPLOYER_NI, EMPLOYER_PENSION -> Look.MONEY;
            case HOURS, WHOLE_TIME_HOURS, PAID_WEEKS, FTE -> Look.NUMBER;
            case VALUE, TARGET, NUMERATOR, DENOMINATOR, SERVICE_SHARE -> Look.ANY;
            default -> Look.TEXT;
        };
    }

    private Obligation obligation(Field field, Wording wording) {
        if (wording.words().containsKey("")) {
            return Obligation.MAY_BE_EMPTY;
        }
        return switch (field) {
            case SUBJECTIVE, AMOUNT, BASIS, INDICATOR, TITLE, AUTHORITY, LINE -> Obligation.MUST_BE_FILLED;
            case COST_CENTRE ->
                form.kind() == FeedKind.COST || !form.gives(Field.UNIT)
                        ? Obligation.MUST_BE_FILLED
                        : Obligation.MAY_BE_EMPTY;
            case UNIT -> Obligation.MUST_BE_FILLED;
            case HOURS -> form.gives(Field.FTE) ? Obligation.MAY_BE_EMPTY : Obligation.MUST_BE_FILLED;
            case FTE -> form.gives(Field.HOURS) ? Obligation.MAY_BE_EMPTY : Obligation.MUST_BE_FILLED;
            case FINANCIAL_YEAR ->
                form.financialYear().isPresent() ? Obligation.MAY_BE_EMPTY : Obligation.MUST_BE_FILLED;
            case CONTRACT, OCCUPANCY, SERVICE_SHARE, FUNDING, WHOLE_TIME_HOURS, PAID_WEEKS ->
                Obligation.ASKED_WHERE_EMPTY;
            default -> Obligation.MAY_BE_EMPTY;
        };
    }
}
