package dev.galley.format.xml.read;

import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Block;
import dev.galley.model.Comment;
import dev.galley.model.Discussion;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.InReplyTo;
import dev.galley.model.Media;
import dev.galley.model.Section;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of an article while its element is read. */
public final class ArticleDraft extends Draft {
    /** The content, as the only block of the body. */
    public static final SingleField<Block> BODY =
            SingleField.ofArticle("body", (article, block) -> article.section(Section.of(block)));
    /** The date on which the article expires. */
    public static final SingleField<OffsetDateTime> EXPIRES = SingleField.ofArticle("expires", ArticleBuilder::expires);
    /** The feed that the article was taken from. */
    public static final SingleField<Feed> SOURCE = SingleField.ofArticle("source", ArticleBuilder::source);

    private final ArticleBuilder article = Article.builder();
    private final ArticleMedia media = new ArticleMedia(this);
    private final List<Comment> comments = new ArrayList<>(0);
    private final List<InReplyTo> inReplyTo = new ArrayList<>(0);
    private final long index;
    private @Nullable Url permalink;
    private @Nullable Discussion discussion;
    /** The number of comments that a link gives, which counts if no element gives one. */
    private @Nullable Integer linkedCount;

    private @Nullable XmlName countedBy;

    ArticleDraft(long index) {
        this.index = index;
    }

    @Override
    public String path() {
        return "/articles/" + index;
    }

    @Override
    String name(SingleField<?> field) {
        return field.articleName();
    }

    @Override
    <T> void put(SingleField<T> field, T value) {
        field.set(article, value);
    }

    /** Returns the files that belong to the article, to be added to. */
    public List<Media> media() {
        return media.all();
    }

    /** Returns the same files, to be merged with what other elements say about them. */
    public ArticleMedia files() {
        return media;
    }

    /**
     * Adds a lead image, or what is known of it to a lead image of the same address.
     *
     * @return whether the lead image now is this one, with everything that is known of this one
     */
    public boolean addLead(Media image) {
        Integer index = media.lead(image.url());
        if (index == null) {
            return !media.hasLead() && media.all().add(image);
        }
        if (image.equals(Media.lead(image.url()))) {
            return true;
        }
        Media known = media.all().get(index);
        Media merged = known.toBuilder()
                .type(known.type().or(image::type).orElse(null))
                .width(known.width().or(image::width).orElse(null))
                .height(known.height().or(image::height).orElse(null))
                .alt(known.alt().or(image::alt).orElse(null))
                .build();
        media.all().set(index, merged);
        return merged.toBuilder()
                .type(image.type().or(merged::type).orElse(null))
                .width(image.width().or(merged::width).orElse(null))
                .height(image.height().or(merged::height).orElse(null))
                .alt(image.alt().or(merged::alt).orElse(null))
                .build()
                .equals(merged);
    }

    /** Returns the comments, to be added to. */
    public List<Comment> comments() {
        return comments;
    }

    /** Returns the resources that the article replies to, to be added to. */
    public List<InReplyTo> inReplyTo() {
        return inReplyTo;
    }

    /** Returns the discussion of the article, as far as it has been read. */
    public Discussion discussion() {
        return discussion == null ? Discussion.NONE : discussion;
    }

    /** Sets the discussion of the article. */
    public void discussion(Discussion discussion) {
        this.discussion = discussion;
    }

    /** Returns the element that gave the number of comments; null if none did. */
    public @Nullable XmlName countedBy() {
        return countedBy;
    }

    /** Sets the element that gave the number of comments. */
    public void countedBy(XmlName element) {
        countedBy = element;
    }

    /** Sets the number of comments that a link to some of them gives, unless another link gave one. */
    public void linkedCount(int count) {
        linkedCount = linkedCount == null ? count : linkedCount;
    }

    /** Returns the address of the page that the identifier gives; null for none. */
    public @Nullable Url permalink() {
        return permalink;
    }

    /** Sets the address of the page that the identifier gives. */
    public void permalink(@Nullable Url permalink) {
        this.permalink = permalink;
    }

    Article toArticle(List<? extends ExtensionReader> readers) {
        media.chooseLead();
        if (linkedCount != null && discussion().count().isEmpty()) {
            discussion(discussion().withCount(linkedCount));
        }
        article.authors(authors().all())
                .contributors(contributors().all())
                .categories(categories())
                .media(media.all())
                .links(links())
                .discussion(discussion)
                .inReplyTo(inReplyTo)
                .comments(comments)
                .facets(facets());
        if (readers.isEmpty()) {
            return article.extensions(byParent()).build();
        }
        List<Extension> rest = ExtensionReader.readAll(
                readers, byParent(), (reader, elements) -> reader.readArticle(elements, article));
        List<Extension> added = article.build().extensions();
        article.extensions(rest);
        added.forEach(article::extension);
        return article.build();
    }

    /** Returns the extensions, those of the article itself first, then by their parents, with attributes before elements. */
    private List<Extension> byParent() {
        List<Extension> ordered = extensions();
        if (ordered.size() > 1) {
            ordered.sort(Comparator.comparing(Extension::parent)
                    .thenComparing(extension -> extension instanceof Extension.Element));
        }
        return ordered;
    }
}
