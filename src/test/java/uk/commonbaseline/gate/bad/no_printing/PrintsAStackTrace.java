package uk.commonbaseline.gate.bad.no_printing;

final class PrintsAStackTrace {
    @SuppressWarnings("CatchAndPrintStackTrace")
    void run(Runnable task) {
        try {
            task.run();
        } catch (IllegalStateException problem) {
            problem.printStackTrace();
        }
    }
}
