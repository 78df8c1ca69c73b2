/// The command line: one class per command, what people read on the terminal, and exit codes.
@ApplicationModule(displayName = "Cli: the commands")
@NullMarked
package uk.commonbaseline.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
