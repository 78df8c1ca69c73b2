package uk.commonbaseline.describe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is in a file that nobody here has seen. The answer of `describe --json`; its schema is
/// `jobs/schema/describe.schema.json`.
///
/// @param council the name of a council that stands in the file or its name
/// @param encoding null for workbooks, as are line ends and delimiter
public record Description(
        String file,
        String sha256,
        String format,
        @Nullable String encoding,
        @Nullable String encodingEvidence,
        @Nullable String lineEnds,
        @Nullable String delimiter,
        boolean quoted,
        @Nullable String kind,
        @Nullable String council,
        @Nullable String period,
        List<DescribedTable> tables,
        List<String> questions) {
    public Description {
        tables = List.copyOf(tables);
        questions = List.copyOf(questions);
    }

    /// One sheet's table, its rows numbered as on screen.
    ///
    /// @param state `visible`, `pivot`, `hidden`, `very hidden` or `empty`
    /// @param firstDataRow null where no row holds data, as is the last
    public record DescribedTable(
            String sheet,
            String state,
            List<Integer> headingRows,
            @Nullable Integer firstDataRow,
            @Nullable Integer lastDataRow,
            int dataRows,
            int blankRows,
            List<DescribedTotal> totalRows,
            List<Integer> remarkRows,
            int repeatedHeadings,
            List<DescribedColumn> columns) {
        public DescribedTable {
            headingRows = List.copyOf(headingRows);
            totalRows = List.copyOf(totalRows);
            remarkRows = List.copyOf(remarkRows);
            columns = List.copyOf(columns);
        }
    }

    /// A row that holds a total.
    public record DescribedTotal(int row, String label, boolean agrees) {}

    /// One column.
    ///
    /// @param meaning one of our fields, or null
    /// @param confidence of 100
    /// @param distinct how many contents differ; 500 stands for 500 or more
    /// @param sum exact decimal of a column of figures, else null
    /// @param min least figure, or earliest day
    public record DescribedColumn(
            String letter,
            String heading,
            String kind,
            @Nullable String meaning,
            int confidence,
            @Nullable String evidence,
            long filled,
            int distinct,
            @Nullable String sum,
            @Nullable String min,
            @Nullable String max) {}

    /// Looks at the whole file.
    ///
    /// @throws uk.commonbaseline.sheet.UnreadableFile when it is empty, broken or protected
    public static Description of(Path file) throws IOException {
        return Describing.describe(FileScan.of(file));
    }

    /// A feed definition to begin with; empty where no table could be made out, which the questions say.
    public static Optional<String> draft(Path file, String council) throws IOException {
        return withDraft(file, council).draft();
    }

    /// What is in a file, and a feed definition to begin with, from one look at it.
    ///
    /// @param draft empty where no table could be made out, which the questions say
    public record WithDraft(Description description, Optional<String> draft) {}

    /// Looks at the whole file once.
    ///
    /// @throws uk.commonbaseline.sheet.UnreadableFile when it is empty, broken or protected
    public static WithDraft withDraft(Path file, String council) throws IOException {
        Found found = FileScan.of(file);
        Description description = Describing.describe(found);
        return new WithDraft(
                description,
                Chosen.of(found.tables()).map(each -> Draft.of(found, each, council, description.questions())));
    }
}
