package uk.commonbaseline.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.commonbaseline.feed.Drift;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedDefinition.ColumnRule;
import uk.commonbaseline.feed.FeedDefinition.HeadingRows;
import uk.commonbaseline.feed.FeedDefinition.Headings;
import uk.commonbaseline.feed.FeedDefinition.Notation;
import uk.commonbaseline.feed.FeedDefinition.WideColumn;
import uk.commonbaseline.feed.FeedDefinition.Wording;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.sheet.FileLayout;
import uk.commonbaseline.sheet.FileLayout.Format;

/// A feed as its template is laid out: the same columns and words in one plain table of one sheet, whatever the layout
/// of the council's own extract is. Sections become a column; there are no totals and no rows to leave out.
final class TemplateForm {
    static final String SHEET = "Data";

    private TemplateForm() {}

    static FeedDefinition of(FeedDefinition feed) {
        return new FeedDefinition(
                feed.source(),
                feed.council(),
                feed.feed(),
                feed.kind(),
                feed.system(),
                feed.grade(),
                feed.period(),
                feed.expects(),
                feed.financialYear(),
                feed.asAt(),
                feed.fileName(),
                new FileLayout(Format.XLSX, "UTF-8", ',', List.of(SHEET)),
                new HeadingRows(Optional.of(1), 1, false, List.of()),
                notation(feed),
                feed.values(),
                columns(feed),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                feed.wide().stream().map(TemplateForm::named).toList(),
                feed.elements(),
                Drift.USUAL,
                feed.scaleConfirmed(),
                feed.recipe());
    }

    /// Real dates need no pattern; typed ones may be written in the council's way or in ours.
    private static Notation notation(FeedDefinition feed) {
        List<String> dates = new ArrayList<>(feed.notation().dates());
        if (!dates.contains("dd/MM/yyyy")) {
            dates.add("dd/MM/yyyy");
        }
        return new Notation(dates, '.');
    }

    private static List<ColumnRule> columns(FeedDefinition feed) {
        List<ColumnRule> columns = new ArrayList<>();
        feed.section()
                .ifPresent(rule -> columns.add(new ColumnRule(
                        titled(rule.as()),
                        Optional.of(rule.as()),
                        Optional.empty(),
                        Wording.AS_WRITTEN,
                        "",
                        true,
                        Drift.USUAL)));
        feed.columns().forEach(rule -> columns.add(named(rule)));
        return columns;
    }

    /// A column that the extract has without a heading gets one here.
    private static ColumnRule named(ColumnRule rule) {
        return rule.headings().column().isEmpty()
                ? rule
                : new ColumnRule(
                        rule.fields().findFirst().map(TemplateForm::titled).orElse(rule.headings()),
                        rule.as(),
                        rule.split(),
                        rule.wording(),
                        rule.written(),
                        rule.required(),
                        Drift.USUAL);
    }

    private static WideColumn named(WideColumn figure) {
        return figure.headings().column().isEmpty()
                ? figure
                : new WideColumn(
                        new Headings(figure.headings().name() + " " + title(figure.as()), List.of(), Optional.empty()),
                        figure.as(),
                        figure.values(),
                        figure.written());
    }

    private static Headings titled(Field field) {
        return new Headings(title(field), List.of(), Optional.empty());
    }

    private static String title(Field field) {
        String words = field.word().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
