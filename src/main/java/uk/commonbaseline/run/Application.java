package uk.commonbaseline.run;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The application that every command starts around its work: all stations, joined.
@SpringBootApplication(scanBasePackages = "uk.commonbaseline")
public class Application {}
