package uk.commonbaseline.gate.bad.no_java_util_logging;

import java.util.logging.Logger;

final class LogsPastTheLog {
    final Logger log = Logger.getLogger("x");
}
