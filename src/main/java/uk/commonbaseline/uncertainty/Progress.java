package uk.commonbaseline.uncertainty;

/// Told how far a simulation has come. Never called by two threads at once.
@FunctionalInterface
public interface Progress {
    /// Nobody is told.
    Progress SILENT = (_, _) -> {};

    /// Called a few hundred times at most.
    ///
    /// @param done options' draws that are done
    /// @param of all options' draws
    void drawn(long done, long of);
}
