package uk.commonbaseline.gate.bad.only_cli_talks_to_the_terminal;

import picocli.CommandLine.Command;

@Command
final class CommandInTheWrongPlace {}
