package uk.commonbaseline.database;

import java.nio.file.Path;

/// A command of its own process that only wants the database: prints the address it was given and ends.
final class StartsDatabase {
    private StartsDatabase() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
        System.out.println(new EmbeddedPostgres(Path.of(args[0])).start().url());
    }
}
