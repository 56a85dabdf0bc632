package dev.galley.format;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.InReplyTo;
import dev.galley.model.Url;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides which references of the entries of a comments feed lead to comments, and which to the article. */
final class ReplyReferences {
    /** The maximum number of comments that a stream recognises. */
    static final int MAX_REMEMBERED = 50_000;

    private final Optional<Article> article;
    private final int max;
    private final Map<String, String> ids = new HashMap<>();
    private Optional<Url> page = Optional.empty();

    /**
     * Creates an instance that knows no comments.
     *
     * @param article the article that the comments are about, if it is known
     * @param max the maximum number of comments to remember
     */
    ReplyReferences(Optional<Article> article, int max) {
        this.article = article;
        this.max = max;
    }

    /** Sets the page of the comments feed, which is that of the article unless the feed is about a whole site. */
    void page(Optional<Url> page) {
        this.page = page;
    }

    /** Remembers a comment, so that references to it are recognised. */
    void remember(Comment comment) {
        String id = comment.id().orElse(null);
        if (id != null && ids.size() < 2L * max) {
            ids.put(id, id);
            comment.url()
                    .filter(url -> isPart(url.value()) && !page.equals(Optional.of(url)))
                    .ifPresent(url -> ids.putIfAbsent(url.value(), id));
        }
    }

    /** Returns the comment with its parent and article. */
    Comment resolve(CommentEntry entry) {
        List<InReplyTo> references = entry.references();
        int parent = -1;
        int about = -1;
        Deque<Integer> others = new ArrayDeque<>();
        for (int i = 0; i < references.size(); i++) {
            Kind kind = kind(references.get(i), entry.comment());
            if (kind == Kind.COMMENT && parent < 0) {
                parent = i;
            } else if (kind == Kind.ARTICLE && about < 0) {
                about = i;
            } else if (kind == Kind.UNKNOWN) {
                others.add(i);
            } else {
                entry.reportReference(i);
            }
        }
        if (parent < 0 && (about >= 0 ? !others.isEmpty() : others.size() > 1)) {
            parent = others.remove();
        }
        if (about < 0 && !others.isEmpty()) {
            about = others.remove();
        }
        others.forEach(entry::reportReference);
        return entry.comment().toBuilder()
                .parentId(parent < 0 ? null : parentId(references.get(parent)))
                .articleId(articleId(about < 0 ? null : references.get(about)))
                .build();
    }

    private @Nullable String parentId(InReplyTo reference) {
        String id = target(reference);
        String byAddress = part(reference).map(ids::get).orElse(null);
        return byAddress == null || ids.containsKey(id) ? ids.getOrDefault(id, id) : byAddress;
    }

    private @Nullable String articleId(@Nullable InReplyTo reference) {
        return article.flatMap(known -> known.id().or(() -> known.url().map(Url::value)))
                .orElseGet(() -> reference == null ? null : target(reference));
    }

    private static String target(InReplyTo reference) {
        return reference.ref().or(() -> reference.href().map(Url::value)).orElse("");
    }

    /** Returns the address of the reference if it can be that of a comment: that of a whole page may be that of the article. */
    private static Optional<String> part(InReplyTo reference) {
        return reference.href().map(Url::value).filter(ReplyReferences::isPart);
    }

    /** Checks whether an address leads to a part of a page. */
    static boolean isPart(String address) {
        return address.indexOf('#') >= 0;
    }

    private enum Kind {
        COMMENT,
        ARTICLE,
        UNKNOWN
    }

    private Kind kind(InReplyTo reference, Comment comment) {
        Optional<String> address = reference.href().map(Url::value);
        if (article.isPresent()) {
            boolean sameId = reference.ref().isPresent()
                    && reference.ref().equals(article.get().id());
            Optional<String> known = article.get().url().map(Url::value);
            boolean same = sameId
                    || known.filter(url -> isOneOf(url, reference, address)).isPresent();
            return same ? Kind.ARTICLE : Kind.COMMENT;
        }
        if (reference.ref().filter(ids::containsKey).isPresent()) {
            return Kind.COMMENT;
        }
        if (page.filter(url -> isOneOf(url.value(), reference, address)).isPresent()) {
            return Kind.ARTICLE;
        }
        if (part(reference).filter(ids::containsKey).isPresent()) {
            return Kind.COMMENT;
        }
        Kind byId = comment.id().map(own -> kind(own, reference, address)).orElse(Kind.UNKNOWN);
        return byId == Kind.UNKNOWN
                ? comment.url()
                        .map(own -> kind(own.value(), reference, address))
                        .orElse(Kind.UNKNOWN)
                : byId;
    }

    /**
     * Compares a reference with the id or address of the comment itself, if that leads to a part of a page: the page is the
     * article, other parts of it are comments.
     */
    private static Kind kind(String own, InReplyTo reference, Optional<String> address) {
        int fragment = own.indexOf('#');
        if (fragment < 0) {
            return Kind.UNKNOWN;
        }
        String page = own.substring(0, fragment);
        int query = page.indexOf('?');
        if (isOneOf(page, reference, address) || (query > 0 && isOneOf(page.substring(0, query), reference, address))) {
            return Kind.ARTICLE;
        }
        boolean part = reference.ref().filter(ref -> ref.startsWith(page + "#")).isPresent()
                || address.filter(href -> href.startsWith(page + "#")).isPresent();
        return part ? Kind.COMMENT : Kind.UNKNOWN;
    }

    private static boolean isOneOf(String page, InReplyTo reference, Optional<String> address) {
        return reference.ref().filter(page::equals).isPresent()
                || address.filter(page::equals).isPresent();
    }
}
