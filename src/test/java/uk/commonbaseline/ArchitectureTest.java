package uk.commonbaseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ArchitectureTest {
    private static final ApplicationModules STATIONS = ApplicationModules.of("uk.commonbaseline");

    @Test
    void the_journey_runs_one_way() {
        assertThat(STATIONS.stream()).isNotEmpty();
        STATIONS.verify();
    }

    @Test
    void draws_the_journey_into_target() throws IOException {
        new Documenter(STATIONS).writeModulesAsPlantUml();

        assertThat(Files.readString(Path.of("target/spring-modulith-docs/components.puml")))
                .contains("Finding: what we tell people");
    }
}
