package dev.galley.validation;

import dev.galley.model.Article;
import dev.galley.model.Section;
import dev.galley.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of an article in reading order. Verbatim markup is split into headings, paragraphs, list items and table
 * cells. Not thread-safe.
 */
public final class Passages {
    static final Passages NONE = new Passages(List.of(), List.of(), List.of());

    private static final int OUTSIDE_BODY = 3;

    private final List<Passage> all;
    private final List<Passage> body;
    private final List<Passage> markup;

    private Passages(List<Passage> all, List<Passage> body, List<Passage> markup) {
        this.all = all;
        this.body = body;
        this.markup = markup;
    }

    static Passages of(Article article) {
        List<Section> sections = article.body();
        int blocks = 0;
        for (int i = 0; i < sections.size(); i++) {
            blocks += sections.get(i).blocks().size();
        }
        Passages passages =
                new Passages(new ArrayList<>(blocks + OUTSIDE_BODY), new ArrayList<>(blocks), new ArrayList<>(0));
        article.headline().ifPresent(text -> passages.add(Passage.Kind.HEADLINE, "/headline", text));
        article.kicker().ifPresent(words -> passages.add(Passage.Kind.KICKER, "/kicker", Text.plain(words)));
        article.standfirst().ifPresent(text -> passages.add(Passage.Kind.STANDFIRST, "/standfirst", text));
        new BodyPassages(passages).collect(sections);
        return passages;
    }

    /** Creates passages to be added to. */
    static Passages empty() {
        return new Passages(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private void add(Passage.Kind kind, String path, Text text) {
        add(new Passage(kind, path, text, true));
    }

    /** Adds the next passage in reading order. */
    void add(Passage passage) {
        all.add(passage);
        if (passage.kind().isBody()) {
            body.add(passage);
        }
        if (passage.text().isMarkup()) {
            markup.add(passage);
        }
    }

    /** Adds a block of verbatim markup; its words are added separately. */
    void addVerbatim(Passage whole) {
        markup.add(whole);
    }

    /** Returns all passages in reading order. */
    public List<Passage> all() {
        return all;
    }

    /** Returns the running text: paragraphs, list items and quotes. */
    public List<Passage> body() {
        return body;
    }

    /** Returns the texts that are HTML, as they are in the article. A block of verbatim markup is one of them. */
    public List<Passage> markup() {
        return markup;
    }

    /** Returns the headline, if there is one. */
    public Optional<Passage> headline() {
        return first(Passage.Kind.HEADLINE);
    }

    /** Returns the standfirst, if there is one. */
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
