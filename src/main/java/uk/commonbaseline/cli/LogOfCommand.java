package uk.commonbaseline.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// The log of commands that fail before the application is started, or do without it. It goes where the application's
/// does, and nowhere while the partnership has no home.
final class LogOfCommand {
    private LogOfCommand() {}

    static void open(CommandLine command) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        if (root.getLevel() == Level.OFF
                && command.getMixins().get("where") instanceof Where where
                && Files.isDirectory(where.home().root())) {
            root.addAppender(
                    appender(root.getLoggerContext(), where.home().logs().resolve("baseline.log")));
            root.setLevel(Level.INFO);
        }
    }

    private static FileAppender<ILoggingEvent> appender(LoggerContext context, Path file) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %5p [%thread] %logger{40} : %m%n%ex");
        encoder.start();
        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setFile(file.toString());
        appender.start();
        return appender;
    }
}
