package uk.commonbaseline.warehouse;

import uk.commonbaseline.normalise.Normalised;

/// How records of one kind become rows of their fact table.
interface FactTable<T> {
    /// The `copy ... from stdin (format binary)` statement.
    String copy();

    /// Notes the codes of a record, so that they have numbers when it is added.
    void expectCodes(T record, SourceCodes codes);

    /// Adds the record's row.
    void add(int deliveryId, T record, SourceCodes codes, BinaryRows rows);

    /// Notes the codes of all records.
    default void expectAll(Normalised<T> normalised, SourceCodes codes) {
        for (T record : normalised.records()) {
            expectCodes(record, codes);
        }
    }
}
