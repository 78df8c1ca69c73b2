package uk.commonbaseline.dispatch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/// Connections that trust the certificates of one file instead of the system's.
final class TrustedCertificates {
    private TrustedCertificates() {}

    static SSLSocketFactory sockets(Path file) throws SmtpServer.NotConnected {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            int number = 0;
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                trusted.setCertificateEntry("trusted-" + number++, each);
            }
            if (number == 0) {
                throw new SmtpServer.NotConnected("the file %s holds no certificate".formatted(file));
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException _) {
            throw new SmtpServer.NotConnected(
                    "the certificates in %s, by which the mail server is to be known, can't be read".formatted(file));
        }
    }
}
