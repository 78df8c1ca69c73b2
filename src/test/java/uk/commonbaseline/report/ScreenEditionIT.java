package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pack on a screen, in a real browser: what axe finds, what the keyboard reaches, and what it asks the network
/// for.
@TestInstance(Lifecycle.PER_CLASS)
class ScreenEditionIT {
    private static final String FOCUSABLE = "a[href], input, summary, [tabindex='0']";

    private Browser browser;
    private Path board = Path.of("");
    private Path edition = Path.of("");

    @BeforeAll
    void prints(@TempDir Path board) throws IOException {
        assumeTrue(Browser.program().isPresent(), "No Chromium is installed, so pages are not looked at in a browser.");
        this.board = board;
        Path folder = board.resolve("2008-06-v1");
        edition = folder.resolve("baseline-and-options.html");
        PrintedPack.of(Picture.ofFiveCouncils(), 1, folder);
        PrintedPack.of(Picture.ofOneCouncil(), null, board.resolve("2008-05-v1"));
        Files.createDirectories(board.resolve("2008-04-v1"));
        BoardIndex.write(board, Map.of());
        browser = Browser.start();
    }

    @AfterAll
    void ends() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void axe_finds_nothing_in_an_edition(int width) {
        assertThat(Browser.breaches(browser.show(edition, width, 800))).isEmpty();
        assertThat(Browser.breaches(browser.show(board.resolve("2008-05-v1/baseline-and-options.html"), width, 800)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void axe_finds_nothing_in_the_list_of_editions(int width) {
        assertThat(Browser.breaches(browser.show(board.resolve("index.html"), width, 800)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "role=\"img\" aria-label=\"[^\"]*\" viewBox, role=\"img\" viewBox, svg-img-alt",
        "--second: #445160, --second: #b0b8c0, color-contrast",
        "<th scope=\"col\">Council</th>, <th scope=\"col\"></th>, empty-table-header",
        "<h1 , <h2 , page-has-heading-one",
        "<html lang=\"en-GB\">, <html>, html-has-lang"
    })
    void axe_would_have_seen_a_planted_fault(String good, String bad, String rule, @TempDir Path other)
            throws IOException {
        Path planted = other.resolve("planted.html");
        String page = Files.readString(board.resolve("2008-05-v1/baseline-and-options.html"));
        Files.writeString(planted, page.replaceFirst(good, bad));

        assertThat(Files.readString(planted)).isNotEqualTo(page);
        assertThat(Browser.breaches(browser.show(planted, 1280, 800)))
                .anySatisfy(breach -> assertThat(breach).startsWith(rule));
    }

    @Test
    void the_keyboard_reaches_everything_in_the_order_of_reading() {
        Page page = browser.show(edition, 1280, 800);
        int reachable = page.locator(FOCUSABLE).count();
        page.evaluate(
                "document.querySelectorAll(\"" + FOCUSABLE + "\").forEach((each, at) => each.dataset.place = at)");
        List<String> places = new ArrayList<>();
        for (int press = 0; press < reachable; press++) {
            page.keyboard().press("Tab");
            places.add(String.valueOf(page.evaluate("document.activeElement.dataset.place")));
        }

        assertThat(reachable).isGreaterThan(100);
        assertThat(places)
                .containsExactlyElementsOf(java.util.stream.IntStream.range(0, reachable)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void the_first_key_leads_past_the_contents() {
        Page page = browser.show(edition, 1280, 800);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to the content");
        assertThat((Boolean) page.evaluate("document.activeElement.getBoundingClientRect().left >= 0"))
                .isTrue();

        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        page.keyboard().press("Tab");
        assertThat((Boolean) page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                .isTrue();
    }

    @Test
    void what_is_focused_is_seen_to_be() {
        Page page = browser.show(edition, 1280, 800);
        for (int press = 0; press < 3; press++) {
            page.keyboard().press("Tab");
        }

        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void a_reference_behind_the_address_leads_to_its_figure() {
        Page page = browser.show(edition, 1280, 800);
        page.navigate(edition.toUri() + "#C-BCC-HR");

        assertThat(page.evaluate("document.querySelector(':target').firstChild.textContent"))
                .isEqualTo("2,975");
    }

    @Test
    void references_show_when_asked_for_with_the_space_bar() {
        Page page = browser.show(edition, 1280, 800);
        String shown = "getComputedStyle(document.getElementById('C-BCC-HR'), '::after').content";
        assertThat(page.evaluate(shown)).isEqualTo("none");

        page.locator("#show-refs").focus();
        page.keyboard().press("Space");

        assertThat(page.evaluate(shown)).isEqualTo("\"C-BCC-HR\"");
    }

    @Test
    void a_narrow_window_scrolls_tables_and_charts_and_never_the_page() {
        Page page = browser.show(edition, 320, 800);
        page.waitForTimeout(50);

        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "[...document.querySelectorAll('.scroll')].every(each =>"
                                                + " each.tabIndex === 0 && (each.hasAttribute('aria-label') || each.hasAttribute('aria-labelledby')))"))
                .isTrue();
    }

    @Test
    void nothing_is_asked_for_but_the_files_themselves() {
        browser.show(edition, 1280, 800);
        browser.show(board.resolve("index.html"), 1280, 800);

        assertThat(browser.requests())
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(asked).matches("(file:|data:).*"));
    }
}
