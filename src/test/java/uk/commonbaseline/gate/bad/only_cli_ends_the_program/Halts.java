package uk.commonbaseline.gate.bad.only_cli_ends_the_program;

final class Halts {
    void run() {
        Runtime.getRuntime().halt(1);
    }
}
