package dev.galley.format.html.comment;

import dev.galley.format.html.part.DateText;
import dev.galley.format.html.part.Words;
import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the posts of a page with their authors, dates and parents. */
public final class Posts {
    private static final long NOT_WORDS = Mark.BYLINE
            | Mark.USER
            | Mark.DATE
            | Mark.META
            | Mark.TOOLS
            | Mark.SHARE
            | Mark.SIGNATURE
            | Mark.REPLY
            | Mark.HIDDEN;
    private static final int MAX_NAME = 60;
    private static final int MAX_DATE = 60;

    private static final int MAX_HEADER = 90;

    /** The fewest characters that must be left when lines above the words are dropped. */
    private static final int MIN_WORDS = 2;

    /** What forums show in place of a removed comment, in the form that {@link Words#of} returns. */
    private static final Set<String> REMOVED =
            Set.of("deleted", "removed", "gelöscht", "entfernt", "supprimé", "eliminado", "borrado", "удалено", "削除");

    /** A longer attribute holds no date. */
    private static final int MAX_DATETIME = 200;

    private final PageTree tree;
    private final Runs runs;
    private final PostGroups groups;

    private Posts(PageTree tree, Runs runs) {
        this.tree = tree;
        this.runs = runs;
        groups = new PostGroups(tree, runs);
    }

    /** Returns the comments under an article, in document order. */
    public static List<Post> comments(PageTree tree, Runs runs) {
        Posts posts = new Posts(tree, runs);
        return posts.read(posts.groups.best(Mark.COMMENTS, true));
    }

    /** Returns the posts of a forum thread, the first post included. */
    public static List<Post> thread(PageTree tree, Runs runs) {
        Posts posts = new Posts(tree, runs);
        return posts.read(posts.groups.best(Mark.COMMENTS | Mark.POST | Mark.MESSAGE, false));
    }

    private List<Post> read(List<Integer> nodes) {
        List<Post> posts = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int k = 0; k < nodes.size(); k++) {
            int i = nodes.get(k);
            while (!open.isEmpty() && i >= tree.end(posts.get(open.peek()).node())) {
                open.pop();
            }
            int until = k + 1 < nodes.size() && nodes.get(k + 1) < tree.end(i) ? nodes.get(k + 1) : tree.end(i);
            posts.add(read(i, until, open.isEmpty() ? -1 : open.peek()));
            open.push(posts.size() - 1);
        }
        return Depths.withParents(tree, posts);
    }

    /** Reads one post, whose own part ends where the first answer inside it begins. */
    private Post read(int i, int until, int parent) {
        String author = "";
        String link = "";
        String date = "";
        boolean sure = false;
        int body = -1;
        int bodyChars = 0;
        for (int at = i + 1; at < until; at++) {
            Element element = tree.element(at);
            if (element == null) {
                continue;
            }
            boolean writer = element.attr("itemprop").equals("author");
            if ((author.isEmpty() || (writer && !sure)) && isName(at)) {
                String name = name(at);
                link = name.isEmpty() ? link : link(at);
                author = name.isEmpty() ? author : name;
                sure = writer && !name.isEmpty();
            }
            boolean time = element.normalName().equals("time");
            boolean mayBeDate = tree.has(at, Mark.DATE) || element.hasAttr("title");
            if (time || (mayBeDate && isRough(date))) {
                date = date(at, element, date);
            } else if (date.isEmpty() && tree.has(at, Mark.META) && isDate(at)) {
                date = tree.beginning(at, MAX_DATE);
            }
            if (isBody(at) && tree.end(at) <= until && runs.chars(at) > bodyChars) {
                body = at;
                bodyChars = runs.chars(at);
            }
        }
        if (author.isEmpty()) {
            int found = PostAuthors.unmarked(tree, i, until);
            author = found < 0 ? "" : tree.tag(found) == Tag.A ? name(found) : PostAuthors.line(tree, found);
            link = found < 0 || author.isEmpty() ? "" : link(found);
        }
        int nameNode = -1;
        if (author.isEmpty()) {
            nameNode = PostAuthors.first(tree, i, until);
            author = nameNode < 0 ? "" : name(nameNode);
            link = author.isEmpty() ? "" : link(nameNode);
        }
        if (author.isEmpty()) {
            int removed = removed(i, until);
            body = removed < 0 ? body : removed;
        }
        trim(body < 0 ? i : body, until, author, nameNode);
        Element element = tree.element(i);
        return new Post(i, body < 0 ? i : body, element == null ? "" : element.id(), parent, author, link, date);
    }

    /** Checks whether an element is marked as the name of the author, and not as a date as well. */
    private boolean isName(int i) {
        return (tree.has(i, Mark.BYLINE | Mark.USER) || PostHeads.isName(tree, i)) && !tree.has(i, Mark.DATE);
    }

    /** Checks whether an element shows a date among few other words. */
    private boolean isDate(int i) {
        String words = tree.beginning(i, MAX_DATE + 1);
        return words.length() <= MAX_DATE && DateText.in(words) != null;
    }

    /** Checks whether no date can be read from words such as "2 days ago", so that another element may still give one. */
    private static boolean isRough(String date) {
        return date.isEmpty() || (DateText.parse(date) == null && DateText.in(date) == null);
    }

    /** Returns the last element that only says that the words were removed, as in "[deleted]"; -1 if there is none. */
    private int removed(int from, int until) {
        int removed = -1;
        for (int at = from + 1; at < until; at++) {
            if (tree.element(at) != null && REMOVED.contains(Words.of(tree.beginning(at, MAX_NAME)))) {
                removed = at;
            }
        }
        return removed;
    }

    /** Drops what is not part of the words: names, dates, buttons, signatures. */
    private void trim(int body, int until, String author, int nameNode) {
        int chars = runs.chars(body);
        int left = chars;
        int nameLine = nameNode < 0 ? -1 : blockAround(nameNode);
        for (int at = body + 1; at < Math.min(until, tree.end(body)); at++) {
            boolean other = (tree.has(at, NOT_WORDS) && !tree.has(at, Mark.BODY | Mark.BODY_PROPERTY))
                    || tree.tag(at) == Tag.BUTTON
                    || tree.tag(at) == Tag.FORM
                    || at == nameNode
                    || (at == nameLine && isHeader(at, author))
                    || (PostHeads.isHead(tree, at) && !tree.tag(at).isInline() && isHeader(at, author))
                    || isTime(at);
            if (nameNode >= 0 && at == afterName(nameNode) && PostAuthors.isSays(tree.beginning(at, MAX_NAME))) {
                tree.drop(at, "post-details");
                left -= runs.chars(at);
                continue;
            }
            boolean small = runs.chars(at) * 3 < chars || (runs.chars(at) + MIN_WORDS < left && isHeader(at, author));
            if (tree.element(at) != null && other && small && !tree.has(at, Mark.QUOTE)) {
                tree.drop(at, "post-details");
                left -= runs.chars(at);
                at = tree.end(at) - 1;
            }
        }
    }

    private int blockAround(int i) {
        int at = i;
        while (at > 0 && tree.tag(at).isInline()) {
            at = tree.parent(at);
        }
        return at;
    }

    /** Returns the text behind the element with the name; -1 if another element follows. */
    private int afterName(int name) {
        int after = tree.end(name);
        return after < tree.size() && tree.text(after) != null ? after : -1;
    }

    /** Checks for a time in a line of its own, rather than in a sentence. */
    private boolean isTime(int i) {
        Element element = tree.element(i);
        return element != null && element.normalName().equals("time") && runs.chars(tree.parent(i)) <= MAX_DATE;
    }

    /** Checks for a line with the name of the author or a date, which may be longer than the words. */
    private boolean isHeader(int i, String author) {
        String words = tree.beginning(i, MAX_HEADER + 1);
        return words.length() <= MAX_HEADER
                && (DateText.in(words) != null || (!author.isEmpty() && words.startsWith(author)));
    }

    private boolean isBody(int i) {
        return !tree.tag(i).isInline()
                && tree.has(i, Mark.MESSAGE | Mark.BODY | Mark.BODY_PROPERTY | Mark.ARTICLE | Mark.COMMENTS)
                && (tree.has(i, Mark.BODY | Mark.BODY_PROPERTY)
                        || !tree.has(i, Mark.META | Mark.BYLINE | Mark.USER | Mark.TOOLS | Mark.REPLY | Mark.SHARE))
                && tree.tag(i) != Tag.FORM
                && !PostHeads.isHead(tree, i)
                && !PostHeads.isName(tree, i)
                && !(tree.has(i, Mark.DATE) && isDate(i))
                && (!tree.has(i, Mark.FOOTER) || tree.has(i, Mark.BODY))
                && !(groups.hasPerson(i) && groups.hasDate(i));
    }

    private String link(int i) {
        for (int at = i; at < tree.end(i); at++) {
            Element element = tree.element(at);
            if (element != null
                    && tree.tag(at) == Tag.A
                    && !element.attr("href").startsWith("#")) {
                return element.attr("href");
            }
        }
        return "";
    }

    /** Returns the words of the first link or marked element inside, since "Ada Brook says:" or "by Ada Brook" may be around a name. */
    private String name(int i) {
        for (int at = i; at < tree.end(i); at++) {
            String linked = tree.tag(at) == Tag.A && !tree.has(at, Mark.DATE) && !isAnchor(at)
                    ? tree.beginning(at, MAX_NAME + 1)
                    : "";
            if (linked.length() > 1 && linked.length() <= MAX_NAME && DateText.in(linked) == null) {
                return linked;
            }
        }
        for (int at = i + 1; at < tree.end(i); at++) {
            if (isName(at) && !tree.has(at, Mark.META)) {
                String inner = tree.beginning(at, MAX_NAME + 1);
                if (inner.length() > 1 && inner.length() <= MAX_NAME) {
                    return PostAuthors.withoutSays(inner);
                }
            }
        }
        String words = tree.beginning(i, MAX_NAME + 1);
        return words.length() <= MAX_NAME ? PostAuthors.withoutSays(words) : "";
    }

    /** Checks for a link to another comment. */
    private boolean isAnchor(int i) {
        Element element = tree.element(i);
        return element != null
                && element.attr("href").startsWith("#")
                && element.attr("href").length() > 1;
    }

    private String date(int i, Element element, String before) {
        String datetime = element.attr("datetime").strip();
        if (!datetime.isEmpty() && datetime.length() <= MAX_DATETIME) {
            return datetime;
        }
        String title = element.attr("title").strip();
        if (DateText.parse(title) != null || DateText.in(title) != null) {
            return title;
        }
        String words = tree.has(i, Mark.DATE) ? tree.beginning(i, MAX_DATE + 1) : "";
        return before.isEmpty() && words.length() <= MAX_DATE ? words : before;
    }
}
