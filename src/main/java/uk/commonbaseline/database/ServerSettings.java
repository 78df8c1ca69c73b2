package uk.commonbaseline.database;

import java.util.List;

/// How the server runs: safe against power cuts, small enough for a shared machine, and silent about the data in its
/// log.
/// They are given at each start, so that a newer release of ours brings its own.
final class ServerSettings {
    static final List<String> ALWAYS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=40",
            "shared_buffers=256MB",
            "effective_cache_size=1GB",
            "work_mem=32MB",
            "maintenance_work_mem=128MB",
            "max_wal_size=2GB",
            "checkpoint_timeout=15min",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            // Nobody replicates from here; rows copied into a new table then need no second writing.
            "wal_level=minimal",
            "max_wal_senders=0",
            // The work of a command that was killed ends within seconds.
            "client_connection_check_interval=5s",
            // Details, statements and parameters may hold personal data.
            "log_error_verbosity=terse",
            "log_min_error_statement=panic",
            "log_parameter_max_length_on_error=0",
            "log_checkpoints=off",
            "log_line_prefix=%m [%p] ");

    private ServerSettings() {}
}
