package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPropertiesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private final Templates templates = new Templates();

    @Test
    void a_template_of_this_build_is_loaded() {
        assertThat(templates.get("cost").getName()).isEqualTo("cost");
    }

    @Test
    void a_template_that_was_changed_after_the_build_is_refused() {
        byte[] changed = Resource.bytes("reports/cost.jasper");
        changed[changed.length / 2]++;

        assertThatThrownBy(() -> templates.checked("cost.jasper", changed))
                .isInstanceOf(PackNotPrinted.class)
                .hasMessageContaining("cost.jasper is not the one that was built");
    }

    @Test
    void a_template_from_elsewhere_is_refused() {
        assertThatThrownBy(() -> templates.checked("theirs.jasper", Resource.bytes("reports/cost.jasper")))
                .isInstanceOf(PackNotPrinted.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "net.sf.jasperreports.report.class.filter.enabled",
                "net.sf.jasperreports.deserialization.class.filter.enabled"
            })
    void templates_reach_no_classes_but_those_they_need(String filter) {
        assertThat(property(filter)).isTrue();
    }

    @Test
    void templates_reach_no_files() {
        assertThat(property("net.sf.jasperreports.default.file.repository.enabled"))
                .isFalse();
    }

    private static boolean property(String name) {
        return JRPropertiesUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getBooleanProperty(name);
    }
}
