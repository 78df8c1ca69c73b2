package uk.commonbaseline.run;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commonbaseline.inbound.Claims;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.inbound.KeyFolder;
import uk.commonbaseline.inbound.Vault;
import uk.commonbaseline.normalise.PersonTokens;

@Configuration(proxyBeanMethods = false)
class WorkplaceConfiguration {
    @Bean
    Home home(@Value("${baseline.home}") Path root) {
        return new Home(root);
    }

    @Bean
    Workplace workplace(Home home, @Value("${baseline.jobs}") Path jobs) {
        return new Workplace(home, jobs.toAbsolutePath().normalize());
    }

    @Bean
    Claims claims(Home home) {
        return new Claims(home);
    }

    @Bean
    KeyFolder keys(Home home, @Value("${baseline.keys:}") String folder) {
        return KeyFolder.open(folder.isEmpty() ? KeyFolder.besides(home) : Path.of(folder), home);
    }

    @Bean
    Vault vault(KeyFolder keys, Home home) {
        return new Vault(keys, home);
    }

    @Bean
    PersonTokens personTokens(KeyFolder keys) {
        return new PersonTokens(keys.personTokens());
    }
}
