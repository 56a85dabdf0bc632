package dev.galley.format.spi;

import dev.galley.internal.SeenStrings;
import dev.galley.model.Article;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.Objects;

/**
 * The ids of the articles in one document, so that none is written twice. Instead of the ids it keeps a hash of 64 bits of
 * each, of up to {@value #MAX} ids; further ones are not compared. Not thread-safe.
 */
public final class WrittenIds {
    /** The maximum number of ids that are compared. */
    public static final int MAX = SeenStrings.MAX;

    private final SeenStrings seen = new SeenStrings();
    private long derived;

    /** Creates a set without ids. */
    public WrittenIds() {}

    /** Adds an id, and returns whether it is new: false if it has been added before. */
    public boolean add(String id) {
        return seen.add(Objects.requireNonNull(id, "id"));
    }

    /**
     * Derives and adds an id for an article whose own one has been written before: a name-based UUID of that id and the
     * content of the article, and of a number if that has been written before as well.
     */
    public DerivedId another(String id, Article article) {
        Objects.requireNonNull(id, "id");
        DerivedId other = DerivedId.ofContent(id, article);
        while (!add(other.value())) {
            other = DerivedId.ofContent(id + "\n" + ++derived, article);
        }
        return other;
    }

    /** Reports to the whole feed {@code root} if there were so many ids that not all of them were compared. */
    public void reportUnchecked(Field root) {
        Objects.requireNonNull(root, "root");
        if (seen.isFull()) {
            root.context()
                    .report(Finding.of(
                            "ids.unchecked",
                            Severity.WARNING,
                            root.path(),
                            "Only the first " + MAX + " ids were compared; ids after them may be repeated"));
        }
    }
}
