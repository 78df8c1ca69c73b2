package uk.commonbaseline.dispatch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// A mail server that misbehaves as it is told: each connection plays the next act, and behaves when none is left.
final class ScriptedServer implements AutoCloseable {
    /// What it does to one connection.
    enum Act {
        BEHAVE,
        NO_GREETING,
        LATER_FOR_RECIPIENT,
        REFUSE_RECIPIENT,
        LATER_AFTER_DATA,
        REFUSE_AFTER_DATA,
        SILENT_AFTER_DATA,
        DROP_BEFORE_DATA,
        DROP_AFTER_DATA
    }

    /// What it was given whole.
    record Taken(String to, String content) {
        String header(String name) {
            return content.replace("\n ", " ")
                    .lines()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }
    }

    private final ServerSocket socket;
    private final Optional<SSLContext> certificate;
    private final Queue<Act> acts = new ConcurrentLinkedQueue<>();
    private final List<Taken> taken = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Runnable whenTaken = () -> {};

    private ScriptedServer(Optional<SSLContext> certificate) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.certificate = certificate;
        Thread.ofVirtual().start(this::serve);
    }

    /// Without TLS.
    static ScriptedServer start() throws IOException {
        return new ScriptedServer(Optional.empty());
    }

    /// One that asks for STARTTLS before anything else.
    static ScriptedServer starttls(SSLContext certificate) throws IOException {
        return new ScriptedServer(Optional.of(certificate));
    }

    ScriptedServer plays(Act... next) {
        acts.addAll(List.of(next));
        return this;
    }

    /// Done once, when the next message was taken and before it is answered.
    void whenTaken(Runnable deed) {
        whenTaken = deed;
    }

    int port() {
        return socket.getLocalPort();
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                connections.incrementAndGet();
                Act act = acts.isEmpty() ? Act.BEHAVE : acts.remove();
                Thread.ofVirtual().start(() -> talk(client, act));
            } catch (IOException ended) {
                return;
            }
        }
    }

    private void talk(Socket client, Act act) {
        try (client) {
            if (act != Act.NO_GREETING) {
                new Talk(client, act).go();
            }
            if (act == Act.NO_GREETING || act == Act.SILENT_AFTER_DATA) {
                Thread.sleep(3_000);
            }
        } catch (IOException | InterruptedException | UncheckedIOException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Talk {
        private final Act act;
        private Socket client;
        private BufferedReader in;
        private OutputStream out;
        private boolean guarded;
        private String to = "";

        Talk(Socket client, Act act) throws IOException {
            this.act = act;
            this.client = client;
            this.in = reader(client);
            this.out = client.getOutputStream();
        }

        void go() throws IOException {
            say("220 scripted");
            @Nullable String line;
            while ((line = in.readLine()) != null && answer(line)) {}
        }

        /// Whether the talk goes on.
        private boolean answer(String line) throws IOException {
            String verb = line.length() < 4 ? line : line.substring(0, 4);
            switch (verb) {
                case "EHLO" ->
                    say(
                            certificate.isPresent() && !guarded
                                    ? "250-scripted\r\n250 STARTTLS"
                                    : "250-scripted\r\n250 8BITMIME");
                case "STAR" -> guard();
                case "RCPT" -> recipient(line);
                case "DATA" -> {
                    return act != Act.DROP_BEFORE_DATA && data();
                }
                case "QUIT" -> {
                    return false;
                }
                default -> say("250 ok");
            }
            return true;
        }

        private void guard() throws IOException {
            say("220 go on");
            SSLSocket tls = (SSLSocket) certificate
                    .orElseThrow()
                    .getSocketFactory()
                    .createSocket(client, "127.0.0.1", client.getPort(), true);
            tls.setUseClientMode(false);
            tls.startHandshake();
            client = tls;
            in = reader(tls);
            out = tls.getOutputStream();
            guarded = true;
        }

        private void recipient(String line) throws IOException {
            to = line.replaceAll(".*<|>.*", "");
            switch (act) {
                case LATER_FOR_RECIPIENT -> say("450 4.2.1 try again later");
                case REFUSE_RECIPIENT -> say("550 5.1.1 <" + to + ">: no such mailbox");
                default -> say("250 ok");
            }
        }

        private boolean data() throws IOException {
            say("354 go on");
            StringBuilder content = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                content.append(line).append('\n');
            }
            if (act == Act.LATER_AFTER_DATA || act == Act.REFUSE_AFTER_DATA) {
                say(act == Act.LATER_AFTER_DATA ? "451 4.3.0 try again" : "554 5.7.1 not wanted here");
                return true;
            }
            taken.add(new Taken(to, content.toString()));
            Runnable deed = whenTaken;
            whenTaken = () -> {};
            deed.run();
            if (act == Act.DROP_AFTER_DATA || act == Act.SILENT_AFTER_DATA) {
                return false;
            }
            say("250 2.0.0 taken as 42");
            return true;
        }

        private void say(String words) throws IOException {
            out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        private static BufferedReader reader(Socket socket) throws IOException {
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        }
    }
}
