package uk.commonbaseline.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.report.Readership;
import uk.commonbaseline.settings.SettingsMistake;

class DispatchSettingsTest {
    private static final String GOOD = """
            mail:
              host: mail.example.org
              user: baseline
              password: {environment: BASELINE_MAIL_PASSWORD}
              from: baseline@example.org
              from-name: The partnership team
              questions: Ann at team@example.org
              tries: 5
            attach: [pdf, xlsx]
            recipients:
              - {name: Clerk to the board, address: clerk@example.org, edition: public, drafts: no}
              - {name: Project lead, address: lead@example.org, edition: restricted}
              - {name: Wycombe, address: finance@example.org, edition: WDC}
            folders:
              - {path: /srv/board, edition: public}
            officers:
              WDC: [payroll@example.org]
              CDC: finance.cdc@example.org
            reminders:
              due: "2008-06-30"
              before: [10, 2]
              after: 1
              others:
                - {council: WDC, feed: staff, due: "2008-07-15"}
                - {council: WDC, due: "2008-07-01"}
            """;

    @TempDir
    private Path jobs;

    @Test
    void everything_that_is_set_is_read() throws IOException {
        DispatchSettings settings = read(GOOD);
        MailServer mail = settings.mail().orElseThrow();
        assertThat(mail.words()).isEqualTo("mail.example.org:587");
        assertThat(mail.security()).isEqualTo(Security.STARTTLS);
        assertThat(mail.login())
                .contains(new MailServer.Login("baseline", new Password.FromEnvironment("BASELINE_MAIL_PASSWORD")));
        assertThat(mail.connect()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.attach()).containsExactly(Attachment.PDF, Attachment.XLSX);
        assertThat(settings.recipients().getFirst())
                .isEqualTo(new Recipient(
                        "Clerk to the board", new MailAddress("clerk@example.org"), Readership.PUBLIC, false));
        assertThat(settings.folders()).containsExactly(new FolderDoor(Path.of("/srv/board"), Readership.PUBLIC, true));
        assertThat(settings.officers()).containsEntry("CDC", List.of(new MailAddress("finance.cdc@example.org")));
        Reminders reminders = settings.reminders().orElseThrow();
        assertThat(reminders.stages()).containsExactly(-10, -2, 1);
        assertThat(reminders.due("CDC", "cost")).isEqualTo(LocalDate.of(2008, 6, 30));
        assertThat(reminders.due("WDC", "cost")).isEqualTo(LocalDate.of(2008, 7, 1));
        assertThat(reminders.due("WDC", "staff")).isEqualTo(LocalDate.of(2008, 7, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/opt/baseline/home/board/2008-06-v1/public", "/opt/baseline/home", "/opt"})
    void a_readers_folder_is_none_of_ours(String path) {
        assertThatThrownBy(() -> read(GOOD.replace("/srv/board", path)))
                .isInstanceOf(SettingsMistake.class)
                .hasMessageContaining("dispatch.yml, line ")
                .hasMessageContaining(path + " and the program's own folder /opt/baseline/home lie in one another");
    }

    @Test
    void without_the_file_nothing_is_sent() {
        assertThat(DispatchSettings.find(jobs, Path.of("/opt/baseline/home"), House.councils()))
                .isEmpty();
        assertThat(Path.of("jobs", DispatchSettings.FILE)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "host: mail.example.org|host: mail example|2|expected the mail server's name, such as mail.example.org, not \"mail example\"",
                "{environment: BASELINE_MAIL_PASSWORD}|secret|4|a password never stands in the settings; name where it is",
                "{environment: BASELINE_MAIL_PASSWORD}|{file: secret.txt}|4|expected the file's full path",
                "{environment: BASELINE_MAIL_PASSWORD}|{}|4|name either an environment variable or a file",
                "  tries: 5|  security: none|3|with \"security: none\" the password would go over the wire",
                "  tries: 5|  tries: 0|8|expected a whole number from 1 to 100, not 0",
                "  tries: 5|  security: ssl|8|\"ssl\" is not one of starttls, tls, none",
                "[pdf, xlsx]|[pdf, docx]|9|\"docx\" is not one of pdf, xlsx, html",
                "clerk@example.org|clerk|11|expected a mail address such as clerk@example.org, not \"clerk\"",
                "lead@example.org|Clerk@example.org|12|Clerk@example.org stands twice among the recipients; it gets one edition",
                "edition: WDC|edition: wdc|13|\"wdc\" is no edition; there are restricted, public, and one for each partner: ",
                "/srv/board|board|15|expected the folder's full path, such as /srv/board",
                "  CDC: fin|  CBC: fin|18|there is no partner CBC in jobs/partners.yml",
                "before: [10, 2]|before: [-1]|21|expected days from 0 to 365, not -1",
                "recipients:|recepients:|10|\"recepients\" is not a setting we know here; did you mean \"recipients\"?"
            })
    void a_mistake_is_told_with_its_line(String words, String others, int line, String told) {
        String content = GOOD.replace(words, others);
        assertThat(content).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(SettingsMistake.class)
                .hasMessageStartingWith(jobs.resolve("dispatch.yml") + ", line " + line + ": ")
                .hasMessageContaining(told);
    }

    @Test
    void recipients_need_a_mail_server_and_reminders_need_somebody() {
        assertThatThrownBy(() -> read("recipients: [{name: A, address: a@example.org, edition: public}]\n"))
                .hasMessageContaining("\"mail\" is missing");
        assertThatThrownBy(() -> read("reminders: {due: 2008-06-30, before: 2}\n"))
                .hasMessageContaining("nobody is reminded: \"officers\" is missing");
    }

    @Test
    void no_two_editions_go_through_doors_into_one_place() {
        for (String other : List.of("/srv/board", "/srv/board/inside", "/srv", "/srv/../srv/board")) {
            assertThatThrownBy(() -> read("""
                    folders:
                      - {path: /srv/board, edition: public}
                      - {path: %s, edition: restricted}
                    """.formatted(other)))
                    .as(other)
                    .isInstanceOf(SettingsMistake.class)
                    .hasMessageContaining("lie in one another; each edition needs a place of its own");
        }
    }

    @Test
    void the_file_with_the_password_lies_outside_the_settings() {
        String inside =
                GOOD.replace("{environment: BASELINE_MAIL_PASSWORD}", "{file: %s}".formatted(jobs.resolve("secret")));
        assertThatThrownBy(() -> read(inside)).hasMessageContaining("lies among the settings; keep it elsewhere");
    }

    @Test
    void a_password_that_is_not_there_is_told_by_its_place() throws IOException {
        assertThatThrownBy(() -> new Password.FromEnvironment("NOWHERE").get(_ -> null))
                .hasMessage(
                        "the environment variable NOWHERE, which is to hold the mail server's password, is not set");
        Path empty = Files.writeString(jobs.resolve("empty"), "\n");
        assertThatThrownBy(() -> new Password.FromFile(empty).get(_ -> null)).hasMessageEndingWith("is empty");
    }

    @ParameterizedTest
    @CsvSource({
        "2008-06-19,",
        "2008-06-20,-10",
        "2008-06-27,-10",
        "2008-06-28,-2",
        "2008-06-30,-2",
        "2008-07-01,1",
        "2009-01-01,1"
    })
    void a_day_is_at_the_latest_stage_that_it_reached(LocalDate today, Integer stage) throws IOException {
        Reminders reminders = read(GOOD).reminders().orElseThrow();
        assertThat(reminders.stage(LocalDate.of(2008, 6, 30), today)).isEqualTo(Optional.ofNullable(stage));
    }

    @Test
    void what_the_reader_takes_the_schema_takes() throws IOException {
        assertThat(schema().validate(GOOD, InputFormat.YAML)).isEmpty();
    }

    @Test
    void the_example_of_the_manual_is_taken_by_both() throws IOException {
        String page = Files.readString(Path.of("docs/dispatch.md"));
        int from = page.indexOf("```yaml\n") + "```yaml\n".length();
        String example = page.substring(from, page.indexOf("```", from));
        assertThat(read(example).recipients()).hasSize(3);
        assertThat(schema().validate(example, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{environment: BASELINE_MAIL_PASSWORD}|secret",
                "  user: baseline|  port: 587",
                "  tries: 5|  tries: 0",
                "  tries: 5|  security: ssl",
                "[pdf, xlsx]|[pdf, docx]",
                "clerk@example.org|clerk",
                "edition: WDC|edition: wdc",
                "/srv/board|board",
                "before: [10, 2]|before: [-1]",
                "recipients:|receivers:"
            })
    void what_the_reader_refuses_the_schema_marks(String words, String others) throws IOException {
        assertThat(schema().validate(GOOD.replace(words, others), InputFormat.YAML))
                .isNotEmpty();
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("jobs/schema/dispatch.schema.json")));
    }

    private DispatchSettings read(String content) throws IOException {
        Files.writeString(jobs.resolve(DispatchSettings.FILE), content);
        return DispatchSettings.find(jobs, Path.of("/opt/baseline/home"), House.councils())
                .orElseThrow();
    }
}
