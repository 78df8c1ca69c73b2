package uk.commonbaseline.describe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.commonbaseline.describe.Chosen.At;
import uk.commonbaseline.feed.FeedKind;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.sheet.FileLayout.Format;

/// A feed definition to begin with, that reads the file as it was described. Every guess bears its reason; every
/// question stands at the top.
final class Draft {
    static final String NOT_GIVEN = "(not given)";

    private final Found found;
    private final Chosen chosen;
    private final FileTime time;
    private final DraftText text = new DraftText();

    private Draft(Found found, Chosen chosen) {
        this.found = found;
        this.chosen = chosen;
        this.time = new FileTime(found, chosen);
    }

    static String of(Found found, Chosen chosen, String council, List<String> questions) {
        Draft draft = new Draft(found, chosen);
        draft.head(council, questions);
        draft.file();
        draft.values();
        draft.columns();
        new DraftRows(chosen, draft.text).write();
        return draft.text.toString();
    }

    private void head(String council, List<String> questions) {
        text.line("# yaml-language-server: $schema=../../schema/feed.schema.json");
        text.remark(
                "Draft made from " + found.name() + ": " + chosen.dataRows() + " rows of data. Read it before use.");
        questions.forEach(question -> text.remark("ASK: " + question));
        String kind = Spelling.of(chosen.kind());
        text.line("council: " + DraftText.quoted(council));
        text.line("feed: " + kind);
        text.line("kind: " + kind);
        text.line("system: \"not known yet\"");
        text.line("grade: D");
        period();
        year();
    }

    /// A constant period would let the next file take the place of this one.
    private void period() {
        Optional<NamePattern> named = NamePattern.of(found.name());
        if (named.isPresent()) {
            text.line("period: {file-name: " + DraftText.quoted(named.get().regex()) + ", label: "
                    + DraftText.quoted(named.get().label()) + "}");
            return;
        }
        text.line("period: " + DraftText.quoted(time.period().orElse("not known yet"))
                + "  # ASK: a later file of this extract takes the place of this one");
    }

    private void year() {
        if (chosen.kind() == FeedKind.STAFF) {
            text.line("as-at: "
                    + time.asAt()
                            .map(day -> day + "  # guessed from names")
                            .orElse("2008-03-31  # ASK: nothing tells the day of the snapshot"));
        } else if (chosen.kind() == FeedKind.PERFORMANCE
                || (chosen.kind() == FeedKind.COST && !chosen.hasReliableDates())) {
            text.line("financial-year: "
                    + time.year()
                            .map(year -> year + "  # guessed from names")
                            .orElse("2007/08  # ASK: nothing in the file tells its year"));
        }
    }

    private void file() {
        text.line("file:");
        text.line("  name: " + DraftText.quoted(pattern(found.name())));
        text.line("  format: " + found.format().name().toLowerCase(Locale.ROOT));
        found.encoding()
                .ifPresent(encoding -> text.line("  encoding: " + encoding.name() + "  # " + encoding.evidence()));
        if (found.format() == Format.CSV && found.delimiter() != ',') {
            text.line("  delimiter: "
                    + (found.delimiter() == '\t' ? "tab" : DraftText.quoted(String.valueOf(found.delimiter()))));
        }
        if (found.format() != Format.CSV) {
            text.line("  sheets: "
                    + DraftText.listed(chosen.tables().stream()
                            .map(table -> table.sheet().strip())
                            .distinct()
                            .toList()));
        }
        headings();
        if (!chosen.patterns().isEmpty()) {
            text.line("  dates: " + DraftText.listed(chosen.patterns()));
        }
        if (chosen.main().decimalMark() == ',') {
            text.line("  decimal-mark: \",\"");
        }
    }

    private void headings() {
        Set<Integer> last = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        for (Table table : chosen.tables()) {
            if (seen.add(table.sheet())) {
                last.add(table.headings().last());
            }
        }
        if (last.size() == 1) {
            text.line("  headings: " + last.iterator().next());
        }
        int rows = chosen.main().headings().rows().size();
        if (rows > 1) {
            text.line("  heading-rows: " + rows);
        }
        if (chosen.standOnOneSheet()) {
            text.line("  headings-again: yes  # seen further down in another order");
        }
        if (!chosen.ends().isEmpty()) {
            text.line("  until: " + DraftText.listed(chosen.ends()));
        }
    }

    /// The file's name with stars for its figures, since the next file will bear others.
    private static String pattern(String name) {
        return name.replaceAll("\\d+", "*").replaceAll("[\\[\\]{}\\\\]", "?").replaceAll("\\*+", "*");
    }

    private void values() {
        List<String> values = new ArrayList<>();
        switch (chosen.kind()) {
            case COST -> {
                if (chosen.main().meanings().bases().isEmpty()) {
                    values.add("  basis: actual  # guessed: payments already made");
                }
                values.addAll(notGiven(Field.COST_CENTRE, Field.SUBJECTIVE));
            }
            case STAFF -> {
                if (!chosen.tables().stream().allMatch(Table::inSections)) {
                    values.addAll(notGiven(Field.UNIT));
                }
            }
            case PERFORMANCE -> {
                if (!chosen.isFilledThroughout(Field.INDICATOR)) {
                    Table main = chosen.main();
                    values.add("  indicator: "
                            + DraftText.quoted(main.heading(main.meanings().figure())));
                }
            }
            case CONTRACTS -> values.addAll(notGiven(Field.TITLE, Field.SERVICE));
            case CONTROL -> {} // never guessed: what others publish is agreed by hand
        }
        if (!values.isEmpty()) {
            text.line("values:");
            values.forEach(text::line);
        }
    }

    /// A constant for each of the fields that some row does not tell.
    private List<String> notGiven(Field... fields) {
        return Stream.of(fields)
                .filter(field -> !chosen.isFilledThroughout(field))
                .map(field -> "  " + field.word() + ": " + DraftText.quoted(NOT_GIVEN) + "  # of rows that tell none")
                .toList();
    }

    /// Days are read only where all of them can be.
    private boolean isReadable(Field field) {
        return switch (field) {
            case POSTING_DATE -> chosen.hasReliableDates();
            case STARTS_ON, ENDS_ON, EXTENDS_TO -> chosen.isOfDays(field);
            default -> true;
        };
    }

    private void columns() {
        text.line("columns:");
        DraftColumns columns = new DraftColumns(chosen, text);
        for (Map.Entry<Field, List<At>> entry : chosen.fields().entrySet()) {
            if (isReadable(entry.getKey())) {
                columns.write(entry.getKey(), entry.getValue());
            }
        }
        columns.writeBases();
        columns.writeElements();
        columns.writeOthers();
    }
}
