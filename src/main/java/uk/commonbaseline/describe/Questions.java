package uk.commonbaseline.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.commonbaseline.feed.FeedKind;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.feed.HeadingText;
import uk.commonbaseline.finding.Place;

/// What can't be told from the file, to be asked of the officer. Where the draft says something all the same, the
/// question says what.
final class Questions {
    private static final int MOST_RIVALS = 5;

    private final Found found;
    private final List<String> asked = new ArrayList<>();

    private Questions(Found found) {
        this.found = found;
    }

    static List<String> of(Found found, Optional<Chosen> chosen) {
        Questions questions = new Questions(found);
        questions.askOfFile();
        questions.askOfCouncil();
        chosen.ifPresentOrElse(questions::askOfChosen, questions::askWithoutTable);
        return List.copyOf(questions.asked);
    }

    private void ask(String question) {
        asked.add(question);
    }

    private void askOfFile() {
        found.encoding()
                .filter(encoding -> !encoding.certain())
                .ifPresent(encoding -> ask(
                        "Some characters can't be read: %s. How was the file saved?".formatted(encoding.evidence())));
    }

    private void askOfCouncil() {
        List<CouncilName> names = CouncilName.in(found);
        names.stream()
                .filter(name -> !name.agrees(names.getFirst()))
                .findFirst()
                .ifPresent(other -> ask("The file names \"%s\" (%s) and \"%s\" (%s). Whose is it?"
                        .formatted(names.getFirst().name(), names.getFirst().source(), other.name(), other.source())));
    }

    private void askWithoutTable() {
        boolean headed =
                found.tables().stream().anyMatch(table -> table.headings().areThere());
        ask(
                headed
                        ? "No column could be told to hold amounts, FTE or values. Which one does?"
                        : "No row of headings was found. Which row holds them?");
    }

    private void askOfChosen(Chosen chosen) {
        chosen.sameRows()
                .forEach(table -> ask(
                        "Sheet \"%s\" holds other figures of the same rows as sheet \"%s\", which is the one read. Is that right?"
                                .formatted(table.sheet(), chosen.main().sheet())));
        chosen.left()
                .forEach(table -> ask("Sheet \"%s\" holds %d rows of another make; it is not read. Is that right?"
                        .formatted(table.sheet(), table.dataRows())));
        found.tables().stream()
                .filter(table -> table.holdsUnreadFigures())
                .forEach(table -> ask(
                        "Sheet \"%s\" holds %d rows with figures that can't be made out; it is not read. What does it hold?"
                                .formatted(table.sheet(), table.dataRows())));
        chosen.tables().forEach(this::askOfTable);
        askOfTime(chosen);
        if (chosen.kind() == FeedKind.COST) {
            askOfCodes(chosen);
        }
        if (chosen.kind() == FeedKind.STAFF) {
            askOfPosts(chosen);
        }
    }

    private void askOfTime(Chosen chosen) {
        FileTime time = new FileTime(found, chosen);
        boolean told = chosen.kind() == FeedKind.COST && chosen.hasReliableDates();
        if (NamePattern.of(found.name()).isEmpty()) {
            ask(
                    "The file's name tells no month, so a later file would take the place of this one. How are the files of other periods called?");
        }
        time.contradiction().ifPresent(this::ask);
        if (!told && time.year().isEmpty()) {
            ask("Nothing in the file tells its year. Which one is it?");
        }
        for (Table table : chosen.tables()) {
            table.meanings().of(Field.POSTING_DATE).ifPresent(meaning -> askOfDates(table, meaning));
        }
    }

    private void askOfDates(Table table, Meanings.Meaning meaning) {
        ColumnProfile profile = table.profiles().get(meaning.column());
        String where = where(table, meaning.column());
        if (!profile.isOfDays()) {
            ask("Some cells of %s are no days that can be read, so its days are not used. What are they?"
                    .formatted(where));
        } else if (profile.filled() < table.dataRows()) {
            ask("%d rows have no day in %s, so its days are not used. Which period are they of?"
                    .formatted(table.dataRows() - profile.filled(), where));
        }
        if (profile.dates().areAmbiguous()) {
            ask("Day and month can't be told apart in %s; the day was taken to come first. Does it?".formatted(where));
        }
        if (profile.dates().haveMonthFirst()) {
            ask("In %s the month seems to come before the day. Does it?".formatted(where));
        }
    }

    private void askOfTable(Table table) {
        int figure = table.meanings().figure();
        ColumnProfile profile = table.profiles().get(figure);
        long unread = profile.filled() - profile.numbers();
        if (unread > 0) {
            ask("%d cells of %s are no figures; their rows will be rejected. What do they mean?"
                    .formatted(unread, where(table, figure)));
        }
        if (profile.filled() < table.dataRows()) {
            ask("%d rows have nothing in %s. What are they?"
                    .formatted(table.dataRows() - profile.filled(), where(table, figure)));
        }
        table.meanings().rivals().stream()
                .limit(MOST_RIVALS)
                .forEach(rival -> ask("%s could be the amount as well; %s is the one read. Is that right?"
                        .formatted(where(table, rival.column()), where(table, figure))));
        table.totals().stream()
                .filter(total -> !total.agrees())
                .limit(5)
                .forEach(total -> ask("Row %d looks like a total, but is not the sum of the rows above. Is it one?"
                        .formatted(total.row())));
        askOfHeadings(table);
        askOfCurrencies(table);
    }

    private void askOfHeadings(Table table) {
        if (!table.headings().areThere()) {
            ask(
                    "No row of headings was found%s; column %s was taken for the amount because of its pence. What do the columns hold?"
                            .formatted(
                                    of(table),
                                    Place.columnLetters(table.meanings().figure())));
            return;
        }
        for (int column = 0; column < table.profiles().size(); column++) {
            String heading = table.heading(column);
            long filled = table.profiles().get(column).filled();
            if (HeadingText.plain(heading).isEmpty() && filled > 0) {
                ask("Column %s%s is filled but has no heading. What is it?"
                        .formatted(Place.columnLetters(column), of(table)));
            }
        }
        List<String> twice = table.headings().texts().stream()
                .filter(text -> !text.isBlank())
                .collect(Collectors.groupingBy(HeadingText::plain, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1 && !entry.getKey().isEmpty())
                .map(entry -> entry.getKey())
                .sorted()
                .limit(5)
                .toList();
        twice.forEach(
                heading -> ask("Several columns%s are headed \"%s\". Which is which?".formatted(of(table), heading)));
    }

    private void askOfCurrencies(Table table) {
        Currencies.of(table)
                .ifPresent(currencies -> ask(
                        "%s names other currencies than the pound (%s); their rows are left out. Which are their pounds?"
                                .formatted(
                                        where(table, currencies.column()), String.join(", ", currencies.foreign()))));
    }

    private void askOfPosts(Chosen chosen) {
        if (chosen.fields().containsKey(Field.HOURS)) {
            ask("How many hours a week is a whole-time post? 37 was taken where no column tells.");
        }
        if (!chosen.fields().containsKey(Field.OCCUPANCY)) {
            ask("No column tells which posts are vacant; all count as filled. Are there vacancies among them?");
        }
        chosen.main()
                .meanings()
                .elements()
                .filter(elements -> !elements.unknown().isEmpty())
                .ifPresent(elements -> ask("Pay elements %s could not be told and are left out. What are they?"
                        .formatted(String.join(", ", elements.unknown()))));
    }

    private void askOfCodes(Chosen chosen) {
        if (chosen.fields().get(Field.COST_CENTRE) == null) {
            ask("No column tells who spends; all of it counts under \"(not given)\". Whose money is it?");
        }
        if (chosen.fields().get(Field.SUBJECTIVE) == null) {
            ask("No column tells what was bought; all of it counts under \"(not given)\". What is it for?");
        }
    }

    private static String where(Table table, int column) {
        return "column %s (%s)%s".formatted(Place.columnLetters(column), table.heading(column), of(table));
    }

    private static String of(Table table) {
        return table.sheet().isEmpty() ? "" : " of sheet \"" + table.sheet() + "\"";
    }
}
