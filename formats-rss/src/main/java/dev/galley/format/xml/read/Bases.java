package dev.galley.format.xml.read;

import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The bases that the elements around the current position declare with {@code xml:base} (XML Base §3). */
final class Bases {
    private final Deque<Base> open = new ArrayDeque<>();

    /** The address that references inside the element at {@code depth} are resolved against. */
    private record Base(int depth, Url url, Origin origin) {}

    /** Returns the base that applies here; null if there is none. */
    @Nullable
    Url innermost() {
        return open.isEmpty() ? null : open.peek().url();
    }

    /** Returns what references here are resolved against; null if no base applies. */
    @Nullable
    Origin origin() {
        return open.isEmpty() ? null : open.peek().origin();
    }

    /** Enters the scope of a base; one that is too long is reported and has no effect. */
    void open(int depth, String raw, XmlCursor cursor) {
        Url base = cursor.url(raw);
        if (raw.length() <= XmlCursor.LONGEST_BASE && base.value().length() <= XmlCursor.LONGEST_BASE) {
            open.push(new Base(depth, base, new Origin(base, cursor::report)));
            return;
        }
        cursor.report(Finding.of("base.too-long", Severity.WARNING, "", "The base is too long and was ignored")
                .withValue(raw)
                .withHint("Use a base of at most " + XmlCursor.LONGEST_BASE + " characters"));
    }

    /** Leaves the element at {@code depth}. */
    void close(int depth) {
        if (!open.isEmpty() && open.peek().depth() == depth) {
            open.pop();
        }
    }
}
