package uk.commonbaseline.docs;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import uk.commonbaseline.cli.BaselineCommand;

class CommandsPageTest {
    private static final int WIDTH = 100;

    @Test
    void every_command_stands_on_the_page_with_its_options() {
        assumeThat(System.getenv("BASELINE_HOME"))
                .as("the help names the folder in BASELINE_HOME, which the page can't")
                .isNull();
        CommandLine baseline = new CommandLine(new BaselineCommand());
        List<String> parts = new ArrayList<>();
        parts.add(usage(baseline));
        baseline.getSubcommands().values().forEach(command -> {
            parts.add(section("##", command));
            command.getSubcommands().values().forEach(below -> parts.add(section("###", below)));
        });
        GeneratedPart.of("commands.md", "commands").mustSay(String.join("\n", parts));
    }

    private static String section(String level, CommandLine command) {
        return level + " " + command.getCommandSpec().qualifiedName().replaceFirst("^baseline ", "") + "\n\n"
                + usage(command);
    }

    private static String usage(CommandLine command) {
        command.setUsageHelpWidth(WIDTH);
        return "```text\n" + command.getUsageMessage(Ansi.OFF).stripTrailing() + "\n```\n";
    }
}
