package uk.commonbaseline.dispatch;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.partnership.AsAt;

/// A message as it goes over the wire. It bears the Message-ID that it is given, in every try the same, and knows
/// whether all of it has been handed over.
final class MimeLetter extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "html", "text/html; charset=UTF-8");

    private final String messageId;
    private boolean handedOver;

    private MimeLetter(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /// Whose it is.
    record Head(MailAddress from, String fromName, String to, MailAddress address, String messageId, Instant date) {}

    static MimeLetter of(Session session, Head head, Letter letter, Map<String, byte[]> files)
            throws MessagingException {
        MimeLetter mime = new MimeLetter(session, head.messageId());
        mime.setFrom(named(head.from(), head.fromName()));
        mime.setRecipient(RecipientType.TO, named(head.address(), head.to()));
        mime.setSubject(letter.subject(), UTF_8);
        mime.setHeader(
                "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(head.date().atZone(AsAt.LONDON)));
        mime.setHeader("Auto-Submitted", "auto-generated");
        if (files.isEmpty()) {
            mime.setText(letter.body(), UTF_8);
        } else {
            mime.setContent(parts(letter, files));
        }
        mime.saveChanges();
        return mime;
    }

    private static MimeMultipart parts(Letter letter, Map<String, byte[]> files) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.body(), UTF_8);
        MimeMultipart parts = new MimeMultipart(text);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.getValue(), type)));
            part.setFileName(name.substring(name.lastIndexOf('/') + 1));
            part.setDisposition(Part.ATTACHMENT);
            part.setHeader("Content-Transfer-Encoding", "base64");
            parts.addBodyPart(part);
        }
        return parts;
    }

    private static InternetAddress named(MailAddress address, String name) throws MessagingException {
        try {
            return name.isEmpty()
                    ? new InternetAddress(address.text(), true)
                    : new InternetAddress(address.text(), name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("UTF-8 is missing from this Java", impossible);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        handedOver = true;
    }

    /// Whether its last byte has been written; what breaks afterwards may break behind the server's back.
    boolean isHandedOver() {
        return handedOver;
    }
}
