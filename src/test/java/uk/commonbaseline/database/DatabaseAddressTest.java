package uk.commonbaseline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
    @Test
    void the_environment_replaces_the_server_of_our_own() {
        assertThat(DatabaseAddress.fromEnvironment(Map.of(
                        "BASELINE_DB_URL", "jdbc:postgresql://db:5432/baseline",
                        "BASELINE_DB_USER", "loader",
                        "BASELINE_DB_PASSWORD", "secret")))
                .contains(new DatabaseAddress("jdbc:postgresql://db:5432/baseline", "loader", "secret"));
    }

    @Test
    void without_a_url_nothing_is_replaced() {
        assertThat(DatabaseAddress.fromEnvironment(Map.of("BASELINE_DB_USER", "loader", "BASELINE_DB_URL", " ")))
                .isEmpty();
    }

    @Test
    void user_and_password_may_stand_in_the_url() {
        assertThat(DatabaseAddress.fromEnvironment(Map.of("BASELINE_DB_URL", "jdbc:postgresql://db/b?user=u")))
                .contains(new DatabaseAddress("jdbc:postgresql://db/b?user=u", "baseline", ""));
    }

    @Test
    void a_url_of_another_kind_is_refused_with_the_way_to_write_it() {
        assertThatThrownBy(() -> DatabaseAddress.fromEnvironment(Map.of("BASELINE_DB_URL", "postgres://db/baseline")))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("BASELINE_DB_URL does not begin with \"jdbc:postgresql:\". Write it as"
                        + " jdbc:postgresql://host:5432/baseline, and the login in BASELINE_DB_USER and"
                        + " BASELINE_DB_PASSWORD.");
    }

    @Test
    void the_password_never_shows() {
        assertThat(new DatabaseAddress("jdbc:postgresql://db/b?password=in-url&ssl=true", "u", "secret"))
                .hasToString("jdbc:postgresql://db/b?password=***&ssl=true as u");
    }
}
