package uk.commonbaseline.run;

import java.nio.file.Path;
import uk.commonbaseline.inbound.Home;

/// Where this run works: the partnership's home, and the folder with its settings.
public record Workplace(Home home, Path jobs) {}
