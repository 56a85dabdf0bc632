package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.XmlElement;
import dev.galley.report.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Passes each value to the namespaces in order, until one of them writes it. */
public final class NamespaceWriters {
    private final List<? extends NamespaceWriter> writers;
    private final ElementWriter out;

    /**
     * A method of {@link NamespaceWriter} that writes a value.
     *
     * @param <T> the type of the values
     */
    @FunctionalInterface
    public interface ValueWriter<T> {
        /** Calls the method on {@code writer}. */
        boolean write(NamespaceWriter writer, T value, ElementWriter out, Field field) throws IOException;
    }

    /** Creates writers to {@code out}; earlier ones take precedence. */
    public NamespaceWriters(List<? extends NamespaceWriter> writers, ElementWriter out) {
        this.writers = writers;
        this.out = out;
    }

    /** Writes the value if there is one; a value that no namespace writes is reported as lost. */
    public <T> void write(Optional<? extends T> value, Field field, ValueWriter<T> method) throws IOException {
        if (value.isPresent()) {
            write(value.get(), field, method);
        }
    }

    /** Writes the value; one that no namespace writes is reported as lost. */
    public <T> void write(T value, Field field, ValueWriter<T> method) throws IOException {
        if (!writes(value, field, method)) {
            field.lost(value);
        }
    }

    /** Writes the value; returns false if no namespace writes it. */
    public <T> boolean writes(T value, Field field, ValueWriter<T> method) throws IOException {
        for (NamespaceWriter writer : writers) {
            if (method.write(writer, value, out, field)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Writes the value, except elements that would be errors. They are reported: as a loss if nothing is left, else as a
     * reduced value. Of what else is reported about the parts of such a value, only losses hold.
     */
    private <T> void writeValid(T value, Field field, ValueWriter<T> method) throws IOException {
        List<Finding> findings = new ArrayList<>(0);
        Field parts = new Field(field.context().reportingTo(findings::add), field.path());
        out.xml().capture();
        boolean written = writes(value, parts, method);
        List<XmlElement> elements = out.xml().takeCaptured();
        List<String> rejected = new ArrayList<>(0);
        for (XmlElement element : elements) {
            if (!out.extensions().write(element)) {
                rejected.add(element.name().toString());
            }
        }
        if (!written || (!rejected.isEmpty() && rejected.size() == elements.size())) {
            field.lost(value);
            return;
        }
        if (!rejected.isEmpty()) {
            field.reduced("elements without " + String.join(", ", rejected) + ", whose values are invalid");
        }
        for (Finding finding : findings) {
            if (rejected.isEmpty() || finding.isLoss()) {
                field.context().report(finding);
            }
        }
    }

    /** Writes a category that no namespace has an element for. */
    @FunctionalInterface
    public interface CategoryWriter {
        void write(Category category, Field field) throws IOException;
    }

    /** Writes categories: those of a scheme with the elements of the namespace that knows it, others with {@code other}. */
    public void writeCategories(List<Category> categories, Field owner, CategoryWriter other) throws IOException {
        int next = 0;
        while (next < categories.size()) {
            Category category = categories.get(next);
            int written = category.scheme().isPresent() ? writeCategories(categories, next, owner) : 0;
            for (int i = 0; i < written; i++) {
                out.extensions().skip(owner.at("categories", next + i));
            }
            if (written == 0) {
                other.write(category, owner.at("categories", next));
            }
            next += Math.max(1, written);
        }
    }

    /** Writes the categories from index {@code first} on; returns how many a namespace has written. */
    private int writeCategories(List<Category> categories, int first, Field owner) throws IOException {
        for (NamespaceWriter writer : writers) {
            int written = writer.writeCategories(categories, first, out, owner);
            if (written > 0) {
                return written;
            }
        }
        return 0;
    }

    /** Returns the files that readers find in the extensions of an article. */
    public List<Media> mediaIn(List<Extension> extensions) {
        List<Media> media = new ArrayList<>(0);
        for (Extension extension : extensions) {
            if (extension instanceof Extension.Element element
                    && element.parent().isEmpty()) {
                writers.forEach(writer -> media.addAll(writer.mediaIn(element.element())));
            }
        }
        return media;
    }

    /** Lets each namespace write again what other elements of a feed with facets hold. */
    public void repeat(Feed feed) throws IOException {
        if (!feed.facets().isEmpty()) {
            out.xml().capture();
            for (NamespaceWriter writer : writers) {
                writer.repeat(feed, out);
            }
            writeRepeated();
        }
    }

    /** Lets each namespace write again what other elements of an article with facets hold. */
    public void repeat(Article article) throws IOException {
        if (!article.facets().isEmpty()) {
            out.xml().capture();
            for (NamespaceWriter writer : writers) {
                writer.repeat(article, out);
            }
            writeRepeated();
        }
    }

    /** Writes the captured elements, except those that would be errors. */
    private void writeRepeated() throws IOException {
        for (XmlElement element : out.xml().takeCaptured()) {
            out.extensions().write(element);
        }
    }

    /** Writes every value of the list that {@code owner} has under {@code name}. */
    public <T> void writeAll(List<? extends T> values, Field owner, String name, ValueWriter<T> method)
            throws IOException {
        for (int i = 0; i < values.size(); i++) {
            write(values.get(i), owner.at(name, i), method);
        }
    }

    /** Writes the facets of a feed. */
    public void writeFeedFacets(List<Facet> facets, Field owner) throws IOException {
        for (Facet facet : facets) {
            writeValid(facet, owner.at(facet, facets), NamespaceWriter::writeFeedFacet);
        }
    }

    /** Writes the facets of an article. */
    public void writeArticleFacets(List<Facet> facets, Field owner) throws IOException {
        for (Facet facet : facets) {
            writeValid(facet, owner.at(facet, facets), NamespaceWriter::writeArticleFacet);
        }
    }
}
