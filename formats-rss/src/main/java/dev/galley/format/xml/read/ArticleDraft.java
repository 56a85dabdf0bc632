package dev.galley.format.xml.read;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.InReplyTo;
import dev.galley.model.Media;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article while it is being read. */
public final class ArticleDraft extends Draft {
    /** Files that belong to it. */
    public final List<Media> media = new ArrayList<>(2);
    /** What it answers. */
    public final List<InReplyTo> inReplyTo = new ArrayList<>(0);
    /** The headline. */
    public @Nullable Text headline;
    /** The summary. */
    public @Nullable Text standfirst;
    /** The content, as the one block of the body. */
    public @Nullable Block body;
    /** From when on it is no longer valid. */
    public @Nullable OffsetDateTime expires;
    /** The feed it was taken from. */
    public @Nullable Feed source;
    /** What the format's descriptions are written in. */
    public Text.Kind descriptionKind = Text.Kind.HTML;
    /** The address of its page, where its identifier is that as well. */
    public @Nullable Url permalink;
    /** Where it is discussed; {@link Discussion#NONE} until something is said of that. */
    public Discussion discussion = Discussion.NONE;

    private final long index;

    ArticleDraft(long index) {
        this.index = index;
    }

    @Override
    public String path() {
        return "/articles/" + index;
    }

    @Override
    String titleField() {
        return "headline";
    }

    @Override
    String descriptionField() {
        return "standfirst";
    }

    @Override
    boolean fillTitle(String text) {
        headline = headline == null ? Text.plain(text) : headline;
        return headline.value().equals(text);
    }

    @Override
    boolean fillDescription(String text) {
        standfirst = standfirst == null ? Text.html(text) : standfirst;
        return standfirst.value().equals(text);
    }

    Article toArticle() {
        return Article.builder()
                .id(id)
                .headline(headline)
                .standfirst(standfirst)
                .body(body == null ? List.of() : List.of(Section.of(body)))
                .authors(authors.all())
                .contributors(contributors.all())
                .published(published)
                .updated(updated)
                .expires(expires)
                .language(language)
                .categories(categories)
                .media(media)
                .links(links)
                .source(source)
                .rights(rights)
                .discussion(discussion.equals(Discussion.NONE) ? null : discussion)
                .inReplyTo(inReplyTo)
                .extensions(extensions)
                .build();
    }
}
