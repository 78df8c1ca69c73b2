package uk.commonbaseline.gate.bad.only_dispatch_sends_mail;

import org.eclipse.angus.mail.smtp.SMTPTransport;

interface TransportInTheWrongPlace {
    SMTPTransport transport();
}
