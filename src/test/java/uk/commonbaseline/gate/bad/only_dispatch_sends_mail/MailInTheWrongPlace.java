package uk.commonbaseline.gate.bad.only_dispatch_sends_mail;

import jakarta.mail.internet.MimeMessage;

interface MailInTheWrongPlace {
    MimeMessage message();
}
