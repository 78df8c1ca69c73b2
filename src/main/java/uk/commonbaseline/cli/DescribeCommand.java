package uk.commonbaseline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.describe.Description;
import uk.commonbaseline.describe.Description.DescribedColumn;
import uk.commonbaseline.describe.Description.DescribedTable;
import uk.commonbaseline.describe.Description.WithDraft;
import uk.commonbaseline.sheet.UnreadableFile;

/// `describe FILE`: what is in a file that nobody here has seen, and a feed definition to begin with.
@Command(
        name = "describe",
        mixinStandardHelpOptions = true,
        description =
                "Says what is in any file: its format, tables, headings, columns and totals, and what can't be told. Writes nothing.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class DescribeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(paramLabel = "FILE", description = "The file to describe.")
    private Path file;

    @Option(names = "--draft", description = "Print a feed definition that `check FILE --feed DRAFT` reads as it is.")
    private boolean draft;

    @Option(
            names = "--council",
            paramLabel = "CODE",
            defaultValue = "NEW",
            description = "Whose file it is, for the draft. Default: ${DEFAULT-VALUE}")
    private String council;

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
        }
        PrintWriter out = spec.commandLine().getOut();
        try {
            return draft ? printDraft(out) : printDescription(out);
        } catch (UnreadableFile refused) {
            spec.commandLine()
                    .getErr()
                    .println(refused.finding().inPlainWords() + " "
                            + refused.finding().remedy());
            return ExitCode.DATA_REJECTED.number();
        }
    }

    private int printDraft(PrintWriter out) throws IOException {
        WithDraft found = Description.withDraft(file, council);
        if (found.draft().isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("No draft can be made of " + file.getFileName() + ".");
            found.description().questions().forEach(question -> err.println("ask: " + question));
            return ExitCode.DATA_REJECTED.number();
        }
        out.print(found.draft().get());
        out.flush();
        return ExitCode.CLEAN.number();
    }

    private int printDescription(PrintWriter out) throws IOException {
        Description found = Description.of(file);
        if (where.json()) {
            Json.print(out, found);
            return ExitCode.CLEAN.number();
        }
        out.printf("%s: %s", found.file(), found.format());
        if (found.encoding() != null) {
            out.printf(", %s (%s), lines end with %s", found.encoding(), found.encodingEvidence(), found.lineEnds());
        }
        out.printf("%n");
        if (found.council() != null) {
            out.printf("council: %s%n", found.council());
        }
        if (found.kind() != null) {
            out.printf("kind: %s, period: %s%n", found.kind(), found.period() == null ? "not told" : found.period());
        }
        found.tables().forEach(table -> print(out, table));
        found.questions().forEach(question -> out.printf("ask: %s%n", question));
        out.flush();
        return ExitCode.CLEAN.number();
    }

    private static void print(PrintWriter out, DescribedTable table) {
        out.printf(
                "%n%s%s: headings in %s; rows %s to %s: %,d of data, %,d blank, %,d totals, %,d remarks%n",
                table.sheet().isEmpty() ? "the table" : "sheet " + table.sheet(),
                table.state().equals("visible") ? "" : " (" + table.state() + ")",
                table.headingRows().isEmpty() ? "no row" : "row " + table.headingRows(),
                table.firstDataRow(),
                table.lastDataRow(),
                table.dataRows(),
                table.blankRows(),
                table.totalRows().size(),
                table.remarkRows().size());
        table.columns().forEach(column -> print(out, column));
    }

    private static void print(PrintWriter out, DescribedColumn column) {
        out.printf(
                "  %-3s %-32s %-13s %-28s %,10d filled  %s%n",
                column.letter(),
                column.heading().length() > 32 ? column.heading().substring(0, 31) + "…" : column.heading(),
                column.kind(),
                column.meaning() == null ? "" : column.meaning() + " (" + column.confidence() + "%)",
                column.filled(),
                column.sum() != null
                        ? "sum " + column.sum()
                        : column.min() == null ? "" : column.min() + " to " + column.max());
    }
}
