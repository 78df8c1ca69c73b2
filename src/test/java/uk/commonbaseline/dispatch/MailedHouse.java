package uk.commonbaseline.dispatch;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A house whose mail goes to a server that plays what a test tells it to; each test has both anew.
abstract class MailedHouse {
    @TempDir
    private Path folder;

    protected House house;
    protected ScriptedServer server;

    /// What the settings say besides the server.
    abstract String settings();

    @BeforeEach
    void open() throws IOException {
        server = ScriptedServer.start();
        house = new House(folder).with(House.mail(server.port(), settings()));
    }

    @AfterEach
    void close() throws IOException {
        house.close();
        server.close();
    }
}
