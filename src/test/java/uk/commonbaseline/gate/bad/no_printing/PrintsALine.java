package uk.commonbaseline.gate.bad.no_printing;

final class PrintsALine {
    @SuppressWarnings("SystemOut")
    void run() {
        System.out.println("printed");
    }
}
