package uk.commonbaseline.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real mail servers with TLS and passwords: what arrives is what was printed, and for whom.
class RealServerIT {
    private static final String THREE = """
            attach: [pdf, xlsx, html]
            recipients:
              - {name: Clerk to the board, address: clerk@example.org, edition: public}
              - {name: Project lead, address: lead@example.org, edition: restricted}
              - {name: Finance of Wycombe, address: finance@example.org, edition: WDC, drafts: no}
            """;

    @TempDir
    private static Path keys;

    private static OwnCertificate certificate;
    private static GreenMail server;

    @TempDir
    private Path folder;

    private House house;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        certificate = OwnCertificate.make(keys, "ip:127.0.0.1");
        System.setProperty("greenmail.tls.keystore.file", certificate.store().toString());
        System.setProperty("greenmail.tls.keystore.password", OwnCertificate.PASSWORD);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.setUser("baseline", "right");
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void open() throws IOException, com.icegreen.greenmail.store.FolderException {
        server.purgeEmailFromAllMailboxes();
        house = new House(folder);
        house.prints("2008-06-v1", true);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void each_recipient_gets_a_message_of_their_own_with_the_files_of_their_edition()
            throws IOException, SQLException, MessagingException {
        house.with(guarded("tls", server.getSmtps().getPort(), certificate.pem(), "right", THREE));
        Dispatched round = house.dispatch().afterPrinting(house.occasion());
        assertThat(round.sent()).isEqualTo(2);
        assertThat(round.troubles())
                .containsExactly("edition 2008-06-v1 is a draft; nothing goes to Finance of Wycombe");
        assertThat(server.getReceivedMessages()).hasSize(2);
        MimeMessage clerk = received("clerk@example.org");
        assertThat(clerk.getSubject())
                .isEqualTo(
                        "DRAFT: Support Services Partnership, baseline and options, edition 2008-06 v1: Two councils spend £1.2m a year");
        assertThat(clerk.getAllRecipients()).hasSize(1);
        assertThat(clerk.getFrom()[0]).hasToString("Support Services Partnership <baseline@example.org>");
        assertThat(clerk.getHeader("Date", null)).isEqualTo("Tue, 1 Jul 2008 03:30:00 +0100");
        MimeMultipart parts = (MimeMultipart) clerk.getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(text(parts.getBodyPart(0)))
                .contains("This is the public edition of the board pack")
                .contains("What changed: Wycombe sent its ledger again.");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo(House.PDF);
        assertThat(text(parts.getBodyPart(1))).isEqualTo("%PDF of 2008-06-v1 for public");
        assertThat(text(parts.getBodyPart(2))).isEqualTo("workbook for public");
        MimeMultipart lead = (MimeMultipart) received("lead@example.org").getContent();
        assertThat(text(lead.getBodyPart(1))).isEqualTo("%PDF of 2008-06-v1 for restricted");
    }

    @Test
    void a_wrong_password_is_told_and_the_messages_wait() throws IOException, SQLException {
        house.with(guarded("tls", server.getSmtps().getPort(), certificate.pem(), "wrong", THREE));
        Dispatched round = house.dispatch().afterPrinting(house.occasion());
        assertThat(round.waiting()).isEqualTo(2);
        assertThat(round.troubles())
                .anySatisfy(trouble -> assertThat(trouble)
                        .startsWith("messages 1, 2: the mail server 127.0.0.1:"
                                + server.getSmtps().getPort() + " refuses our user name or password"));
        assertThat(round.troubles().toString()).doesNotContain("wrong");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_whose_certificate_nobody_vouches_for_gets_nothing() throws IOException, SQLException {
        try (ScriptedServer plain = ScriptedServer.starttls(certificate.server())) {
            house.with(guarded("starttls", plain.port(), certificate.pem(), "", THREE)
                    .replaceFirst("  certificates: .*\n", ""));
            assertThat(house.dispatch().afterPrinting(house.occasion()).troubles())
                    .anySatisfy(trouble -> assertThat(trouble).contains("unable to find valid certification path"));
            assertThat(plain.taken()).isEmpty();
        }
    }

    @Test
    void starttls_hands_the_message_over_behind_the_guard() throws IOException, SQLException {
        try (ScriptedServer plain = ScriptedServer.starttls(certificate.server())) {
            house.with(guarded("starttls", plain.port(), certificate.pem(), "", THREE));
            assertThat(house.dispatch().afterPrinting(house.occasion()).sent()).isEqualTo(2);
            assertThat(plain.taken()).hasSize(2);
        }
    }

    @Test
    void a_server_without_starttls_gets_nothing() throws IOException, SQLException {
        try (ScriptedServer plain = ScriptedServer.start()) {
            house.with(guarded("starttls", plain.port(), certificate.pem(), "", THREE));
            assertThat(house.dispatch().afterPrinting(house.occasion()).troubles())
                    .anySatisfy(trouble ->
                            assertThat(trouble).contains("STARTTLS is required but host does not support STARTTLS"));
            assertThat(plain.taken()).isEmpty();
        }
    }

    @Test
    void a_certificate_for_another_name_is_not_taken() throws IOException, SQLException, InterruptedException {
        OwnCertificate others =
                OwnCertificate.make(Files.createDirectory(folder.resolve("others")), "dns:mail.example.org");
        try (ScriptedServer plain = ScriptedServer.starttls(others.server())) {
            house.with(guarded("starttls", plain.port(), others.pem(), "", THREE));
            assertThat(house.dispatch().afterPrinting(house.occasion()).waiting())
                    .isEqualTo(2);
            assertThat(plain.taken()).isEmpty();
        }
    }

    @Test
    void what_is_previewed_is_what_would_be_sent_and_nothing_is_queued() throws IOException, MessagingException {
        house.with(guarded("tls", server.getSmtps().getPort(), certificate.pem(), "right", THREE));
        Dispatch.Preview preview = house.dispatch().preview(house.occasion(), java.util.Optional.empty());
        assertThat(preview.edition()).isEqualTo("2008-06-v1");
        assertThat(preview.messages()).hasSize(2);
        Path written = MessageFiles.write(house.occasion(), preview.messages(), folder.resolve("eml"))
                .getFirst();
        assertThat(written.getFileName()).hasToString("01-edition-public.eml");
        MimeMessage message = new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(Files.readAllBytes(written)));
        assertThat(message.getMessageID())
                .isEqualTo(preview.messages().getFirst().messageId(new MailAddress("baseline@example.org")));
        assertThat(house.dispatch().list()).isEmpty();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    /// Settings for a guarded server; without a password where none is given.
    private String guarded(String security, int port, Path trusted, String password, String rest) throws IOException {
        String login = "";
        if (!password.isEmpty()) {
            Path file = Files.writeString(folder.resolve("password"), password + "\n");
            login = "  user: baseline\n  password: {file: " + file + "}\n";
        }
        return House.mail(port, "  certificates: " + trusted + "\n" + login + rest)
                .replace("security: none", "security: " + security);
    }

    private static MimeMessage received(String address) throws MessagingException {
        for (MimeMessage each : server.getReceivedMessages()) {
            if (each.getAllRecipients()[0].toString().contains(address)) {
                return each;
            }
        }
        throw new AssertionError("nothing came for " + address);
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
