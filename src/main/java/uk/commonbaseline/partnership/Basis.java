package uk.commonbaseline.partnership;

import java.util.Arrays;
import java.util.Optional;

/// What kind of figure a cost is. Bases are never mixed in one total. The numbers are those of `warehouse.basis`.
public enum Basis {
    ORIGINAL_BUDGET(1),
    CURRENT_BUDGET(2),
    FORECAST(3),
    ACTUAL(4),
    OUTTURN(5),
    /// What a budget plan saves already; never a basis to freeze.
    PLANNED_SAVING(6);

    private final int id;
    private final String word;

    Basis(int id) {
        this.id = id;
        this.word = Spelling.of(this);
    }

    public int id() {
        return id;
    }

    /// As written in feeds: `original-budget`.
    public String word() {
        return word;
    }

    public static Optional<Basis> find(String word) {
        return Arrays.stream(values())
                .filter(basis -> basis.word().equals(word))
                .findFirst();
    }
}
