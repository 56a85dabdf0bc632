package dev.galley.format.jsonfeed;

import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads one item (JSON Feed 1.1, "items"). */
final class ItemReader {
    private final String path;
    /** The members whose names differ from those of JSON Feed only in case or separators. */
    private final Map<String, RenamedMember> renamed = new LinkedHashMap<>(0);

    private JsonCursor cursor;
    private final ArticleBuilder article = Article.builder();
    private final List<Link> links = new ArrayList<>(2);
    private final List<Media> media = new ArrayList<>(2);
    private final List<Person> authors = new ArrayList<>(1);
    private final List<Extension> extensions = new ArrayList<>(0);
    private final Set<String> seen = new HashSet<>();
    private @Nullable String html;
    private @Nullable String text;

    ItemReader(JsonCursor cursor, long index) {
        this.cursor = cursor;
        this.path = "/articles/" + index;
    }

    /** Reads the object that the cursor is at. */
    Article read() {
        cursor.beginItem();
        int members = 0;
        String last = "";
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            correct(last);
            last = name;
            if (members == 0) {
                cursor.itemsBeginWith(name);
            }
            members = cursor.counted(members);
            if (!ItemObject.RULE.meant(name).equals(name)) {
                Location location = cursor.location();
                renamed.putIfAbsent(name, new RenamedMember(cursor.raw(), location));
            } else if (seen.add(name) || cursor.isRepeated()) {
                member(name, new Extension.Member("", name, ""));
            } else {
                duplicate(cursor, path, name, extensions);
            }
        }
        correct(last);
        renamed.forEach(this::renamed);
        content();
        return article.links(links)
                .media(media)
                .authors(authors)
                .extensions(extensions)
                .build();
    }

    /** Reads a member under its right name, unless the item has that, too. */
    private void renamed(String given, RenamedMember value) {
        String meant = ItemObject.RULE.meant(given);
        if (!seen.add(meant)) {
            extensions.add(new Extension.Member("", given, value.json()));
            return;
        }
        cursor.renamed(given, meant, path, value.location());
        JsonCursor item = cursor;
        cursor = item.at(value);
        member(meant, new Extension.Member("", meant, ""));
        item.spent(cursor.spent());
        cursor = item;
    }

    /** Corrects the value of the member {@code name} if its string turned out to end in another place. */
    private void correct(String name) {
        String corrected = cursor.takeCorrection();
        if (corrected != null) {
            switch (name) {
                case "title" -> article.headline(Text.plain(corrected));
                case "content_html" -> html = corrected;
                case "content_text" -> text = corrected;
                case "summary" -> article.standfirst(Text.plain(corrected));
                default -> {
                    // Addresses, dates and the like are not long enough to guess their end.
                }
            }
        }
    }

    static void duplicate(JsonCursor cursor, String path, String name, List<Extension> extensions) {
        cursor.report(Finding.of("member.duplicate", Severity.ERROR, path, "The member occurs twice in the same object")
                .withValue(name)
                .withHint("Remove one of them; the first one was read"));
        extensions.add(new Extension.Member("", name, cursor.raw()));
    }

    private void member(String name, Extension.Member place) {
        switch (name) {
            case "id" -> article.id(cursor.values().id(path + "/id", place, extensions));
            case "url" -> link(Link.ALTERNATE, cursor.values().url(path + "/links", place, extensions));
            case "external_url" -> link(Link.RELATED, cursor.values().url(path + "/links", place, extensions));
            case "title" -> {
                String title = cursor.values().string(path + "/headline", place, extensions);
                article.headline(title == null ? null : Text.plain(title));
            }
            case "content_html" -> html = cursor.values().string(path + "/body", place, extensions);
            case "content_text" -> text = cursor.values().string(path + "/body", place, extensions);
            case "summary" -> {
                String summary = cursor.values().string(path + "/standfirst", place, extensions);
                article.standfirst(summary == null ? null : Text.plain(summary));
            }
            case "image" -> image(Media.Role.LEAD, place);
            case "banner_image" -> image(Media.Role.BANNER, place);
            case "date_published" -> article.published(cursor.values().date(path + "/published", place, extensions));
            case "date_modified" -> article.updated(cursor.values().date(path + "/updated", place, extensions));
            case "author" -> Authors.readOne(cursor, path, authors, extensions);
            case "authors" -> Authors.readAll(cursor, path, authors, extensions);
            case "tags" -> tags(place);
            case "language" -> article.language(cursor.values().language(path + "/language", place, extensions));
            case "attachments" -> Attachments.read(cursor, path, media, extensions);
            case ReplyObject.NAME -> article.inReplyTo(ReplyObject.read(cursor, extensions));
            default -> extensions.add(new Extension.Member("", name, cursor.raw()));
        }
    }

    private void link(String rel, @Nullable Url url) {
        if (url != null) {
            links.add(Link.of(rel, url));
        }
    }

    private void image(Media.Role role, Extension.Member place) {
        Url url = cursor.values().url(path + "/media", place, extensions);
        if (url != null) {
            media.add(Media.builder(url, role).build());
        }
    }

    private void tags(Extension.Member place) {
        cursor.array(path + "/categories", place, extensions, JsonToken::isScalarValue, () -> {
            String tag = cursor.values().string(path + "/categories", place, extensions);
            if (tag != null) {
                article.category(Category.of(tag));
            }
        });
    }

    /** Reads HTML content in preference to plain text, which is kept as an extension. Empty content counts as none. */
    private void content() {
        String markup = html;
        String words = text;
        if (words != null && words.isEmpty()) {
            words = null;
        }
        if (markup != null && !markup.isEmpty()) {
            article.content(cursor.located(Text.html(markup)));
            if (words != null) {
                extensions.add(new Extension.Member("", "content_text", RawJson.string(words)));
            }
        } else if (words != null) {
            article.content(Text.plain(words));
        }
    }
}
