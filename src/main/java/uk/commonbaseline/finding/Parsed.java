package uk.commonbaseline.finding;

import java.util.function.Function;

/// The outcome of reading one cell: a value, a value with something to tell, or a problem.
public sealed interface Parsed<T> {
    record Value<T>(T value) implements Parsed<T> {}

    /// The value is usable, and the officer should know how it was read.
    record Noted<T>(T value, Finding finding) implements Parsed<T> {}

    record Problem<T>(Finding finding) implements Parsed<T> {}

    static <T> Parsed<T> of(T value) {
        return new Value<>(value);
    }

    default <R> Parsed<R> map(Function<T, R> change) {
        return switch (this) {
            case Value<T>(T value) -> new Value<>(change.apply(value));
            case Noted<T>(T value, Finding finding) -> new Noted<>(change.apply(value), finding);
            case Problem<T>(Finding finding) -> new Problem<>(finding);
        };
    }
}
