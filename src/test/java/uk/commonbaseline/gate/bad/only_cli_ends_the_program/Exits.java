package uk.commonbaseline.gate.bad.only_cli_ends_the_program;

final class Exits {
    void run() {
        System.exit(1);
    }
}
