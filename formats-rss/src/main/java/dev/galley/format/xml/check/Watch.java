package dev.galley.format.xml.check;

import java.util.function.Supplier;

/** A type of {@link Watcher}, held in a constant. Each checked document gets one watcher per watch. */
public final class Watch<W extends Watcher> {
    private final Supplier<W> factory;

    private Watch(Supplier<W> factory) {
        this.factory = factory;
    }

    /** Creates a watch whose watchers {@code factory} creates. */
    public static <W extends Watcher> Watch<W> of(Supplier<W> factory) {
        return new Watch<>(factory);
    }

    W begin() {
        return factory.get();
    }
}
