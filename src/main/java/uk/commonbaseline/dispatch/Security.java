package uk.commonbaseline.dispatch;

/// How the connection to the mail server is guarded.
enum Security {
    /// Begins in the clear and must become TLS before anything is said.
    STARTTLS(587),
    /// TLS from the first byte.
    TLS(465),
    /// In the clear: for a server on this machine or in its own closed network.
    NONE(25);

    private final int usualPort;

    Security(int usualPort) {
        this.usualPort = usualPort;
    }

    int usualPort() {
        return usualPort;
    }
}
