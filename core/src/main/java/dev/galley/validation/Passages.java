package dev.galley.validation;

import dev.galley.model.Article;
import dev.galley.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of an article: every text it holds, in reading order. Verbatim markup is taken apart into headings,
 * paragraphs and list items. Not thread-safe.
 */
public final class Passages {
    static final Passages NONE = new Passages(List.of(), List.of());

    private final List<Passage> all;
    private final List<Passage> body;
    private final List<Passage> markup;

    private Passages(List<Passage> all, List<Passage> verbatim) {
        this.all = all;
        this.markup = new ArrayList<>(verbatim);
        this.body = new ArrayList<>(all.size());
        for (Passage passage : all) {
            if (passage.kind().isBody()) {
                body.add(passage);
            }
            if (passage.text().isMarkup()) {
                markup.add(passage);
            }
        }
    }

    static Passages of(Article article) {
        List<Passage> all = new ArrayList<>();
        article.headline().ifPresent(text -> add(all, Passage.Kind.HEADLINE, "/headline", text));
        article.kicker().ifPresent(words -> add(all, Passage.Kind.KICKER, "/kicker", Text.plain(words)));
        article.standfirst().ifPresent(text -> add(all, Passage.Kind.STANDFIRST, "/standfirst", text));
        List<Passage> verbatim = new ArrayList<>();
        new BodyPassages(all, verbatim).of(article.body());
        return new Passages(all, verbatim);
    }

    private static void add(List<Passage> all, Passage.Kind kind, String path, Text text) {
        all.add(new Passage(kind, path, text, true));
    }

    /** All of them, in reading order. */
    public List<Passage> all() {
        return all;
    }

    /** Those that make up the running text: paragraphs, items, quotes. */
    public List<Passage> body() {
        return body;
    }

    /** The texts that are HTML, as the article holds them; verbatim markup is one of them, as a whole. */
    public List<Passage> markup() {
        return markup;
    }

    /** The headline, if there is one. */
    public Optional<Passage> headline() {
        return first(Passage.Kind.HEADLINE);
    }

    /** The standfirst, if there is one. */
    public Optional<Passage> standfirst() {
        return first(Passage.Kind.STANDFIRST);
    }

    private Optional<Passage> first(Passage.Kind kind) {
        for (int i = 0; i < Math.min(3, all.size()); i++) {
            if (all.get(i).kind() == kind) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }
}
