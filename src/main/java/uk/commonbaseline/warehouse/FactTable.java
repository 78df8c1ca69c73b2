package uk.commonbaseline.warehouse;

/// How records of one kind become rows of their fact table.
interface FactTable<T> {
    /// The `copy ... from stdin (format binary)` statement.
    String copy();

    /// Adds the record's row.
    void add(int deliveryId, T record, FactRows facts);
}
