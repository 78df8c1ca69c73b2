package uk.commonbaseline.gate.bad.only_cli_ends_the_program;

import java.util.function.IntConsumer;

final class ExitsByReference {
    final IntConsumer end = System::exit;
}
