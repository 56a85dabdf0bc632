package dev.galley.format.xml.check;

import java.util.function.Supplier;

/** A kind of {@link Watcher}: each document that is checked gets one of its own. Put it into a constant. */
public final class Watch<W extends Watcher> {
    private final Supplier<W> maker;

    private Watch(Supplier<W> maker) {
        this.maker = maker;
    }

    /** The watch whose watchers {@code maker} makes. */
    public static <W extends Watcher> Watch<W> of(Supplier<W> maker) {
        return new Watch<>(maker);
    }

    W begin() {
        return maker.get();
    }
}
