package dev.galley.format.xml.namespace.media;

import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.Keywords;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.StrayText;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Media;
import dev.galley.model.MediaBuilder;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads Media RSS in an article: contents become media, the first thumbnail the lead image. What the model cannot hold is
 * kept as an extension of the medium.
 */
final class MediaReader {
    /** Maximum number of contents to which metadata outside of them applies, so that reading stays linear. */
    private static final int MAX_CONTENTS = 100;

    /** Maximum number of categories that another one is compared with, so that reading stays linear. */
    private static final int MAX_COMPARED = 1_000;

    static final Set<String> WITHOUT_TEXT = Set.of("group", "content", "thumbnail");

    private final ArticleDraft article;
    private final Origin origin;
    private final @Nullable Url base;

    private MediaReader(XmlCursor cursor, ArticleDraft article) {
        this.article = article;
        this.origin = cursor.origin();
        this.base = cursor.base();
    }

    static boolean read(XmlCursor cursor, ArticleDraft article) throws IOException {
        String local = cursor.local();
        switch (local) {
            case "content", "group", "thumbnail" -> {
                MediaReader reader = new MediaReader(cursor, article);
                XmlElement element = StrayText.removed(cursor.element(), WITHOUT_TEXT, cursor);
                if (!reader.readMedia(local, element)) {
                    reader.keep(element, "");
                    reader.readAbout(element);
                }
            }
            case "title", "description", "credit" -> {
                MediaReader reader = new MediaReader(cursor, article);
                XmlElement given = cursor.element();
                article.readLate(
                        given, (element, end) -> reader.describeAll(element) || reader.describeArticle(element));
                reader.describeArticleLast(given);
            }
            case "category" -> article.readLate(cursor.element(), (element, end) -> readCategory(element, article));
            case "keywords" -> article.readLate(cursor.element(), (element, end) -> readKeywords(element, article));
            case "copyright" -> readCopyright(cursor, article);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Reads the rights, which count if there are no others. */
    static void readCopyright(XmlCursor cursor, Draft draft) throws IOException {
        XmlElement element = cursor.element();
        if (element.attributes().isEmpty()) {
            draft.fallBackOn(element, Draft.RIGHTS, Values::parsePlain);
        } else {
            draft.keep(element);
        }
    }

    private boolean readMedia(String local, XmlElement element) {
        return switch (local) {
            case "content" -> readContent(element) >= 0;
            case "group" -> readGroup(element);
            default -> readThumbnail(element);
        };
    }

    /** Reads {@code media:content}; returns the index of its medium, or -1 if it has no address. */
    private int readContent(XmlElement element) {
        String address = MediaValues.attribute(element, "url");
        if (address == null || address.isBlank()) {
            return -1;
        }
        boolean banner = MediaValues.isBanner(element);
        Url url = origin.resolve(address);
        int index = banner ? article.files().banner(url) : article.files().content(url);
        String parent = parent(index);
        Media known = article.media().get(index);
        MediaBuilder medium = known.toBuilder();
        for (XmlAttribute attribute : element.attributes()) {
            if (!MediaValues.read(attribute, known, medium)) {
                article.keep(new Extension.Attribute(parent, attribute));
            }
        }
        article.media().set(index, medium.build());
        if (known.role() == Media.Role.ENCLOSURE && MediaValues.isImage(element)) {
            article.files().markImage(index);
        }
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inside
                    && !(banner && MediaValues.isBannerMark(inside))
                    && !describe(inside, index)) {
                keepOrRead(inside, parent);
            }
        }
        return index;
    }

    /** Reads the contents of {@code media:group} and what it says about them; a group without contents is not read. */
    private boolean readGroup(XmlElement group) {
        List<Integer> contents = new ArrayList<>();
        List<XmlElement> others = new ArrayList<>();
        for (XmlNode child : group.children()) {
            if (child instanceof XmlElement element) {
                int index = is(element, "content") ? readContent(element) : -1;
                if (index >= 0) {
                    contents.add(index);
                } else {
                    others.add(element);
                }
            }
        }
        if (contents.isEmpty()) {
            return false;
        }
        if (contents.size() > 1) {
            article.files().group(contents);
        }
        String parent = contents.size() == 1 ? parent(contents.get(0)) : "";
        group.attributes()
                .forEach(attribute -> article.keep(new Extension.Attribute(parent(contents.get(0)), attribute)));
        for (XmlElement other : others) {
            if (contents.size() > 1 && is(other, "category")) {
                article.readLate(other, (element, end) -> readCategory(element, article));
            } else if (describe(other, contents)) {
                describeArticleLast(other);
            } else if (!isLead(other)) {
                keepOrRead(other, parent);
            }
        }
        return true;
    }

    /** Reads keywords, which describe the article wherever they are, and keeps another element. */
    private void keepOrRead(XmlElement element, String parent) {
        if (is(element, "keywords")) {
            article.readLate(element, (keywords, end) -> readKeywords(keywords, article));
        } else {
            keep(element, parent);
        }
    }

    /** Keeps an element. A thumbnail becomes the lead image if the whole article has no other. */
    private void keep(XmlElement element, String parent) {
        if (!is(element, "thumbnail")) {
            article.keep(new Extension.Element(parent, element));
            return;
        }
        article.readLate(element, (thumbnail, end) -> {
            if (!readThumbnail(thumbnail)) {
                article.keep(new Extension.Element(parent, thumbnail));
            }
            return true;
        });
    }

    private boolean isLead(XmlElement element) {
        return is(element, "thumbnail") && readThumbnail(element);
    }

    /** Reads the image as the lead image if the article has none of another address. */
    private boolean readThumbnail(XmlElement element) {
        String address = MediaValues.attribute(element, "url");
        if (address == null || address.isBlank() || MediaValues.hasContent(element)) {
            return false;
        }
        if (article.files().hasLead()) {
            return repeatsLead(element, address);
        }
        Url url = origin.resolve(address);
        Integer known = article.files().lead(url);
        if (known == null && article.files().hasLead()) {
            return false;
        }
        int index = known == null ? article.media().size() : known;
        Media lead = known == null ? Media.lead(url) : article.media().get(index);
        MediaBuilder image = lead.toBuilder();
        String parent = parent(index);
        for (XmlAttribute attribute : element.attributes()) {
            if (!MediaValues.readSize(attribute, lead, image)) {
                article.keep(new Extension.Attribute(parent, attribute));
            }
        }
        if (known == null) {
            article.media().add(image.build());
        } else {
            article.media().set(index, image.build());
        }
        return true;
    }

    /** Checks whether the thumbnail says nothing that is not known of the lead image, such as one from {@code itunes:image}. */
    private boolean repeatsLead(XmlElement element, String address) {
        Media lead = Media.lead(origin.resolve(address));
        MediaBuilder image = lead.toBuilder();
        return element.attributes().stream().allMatch(attribute -> MediaValues.readSize(attribute, lead, image))
                && article.addLead(image.build());
    }

    /** Applies an element outside of contents to all contents of the item, or to its only enclosure. */
    private boolean describeAll(XmlElement element) {
        List<Integer> contents = article.files().contents();
        if (!contents.isEmpty()) {
            // Media with the same title are renditions of the same thing, which is not what a common title means.
            return (contents.size() == 1 || !is(element, "title")) && describe(element, contents);
        }
        List<Media> media = article.media();
        int only = -1;
        for (int i = 0; i < media.size(); i++) {
            if (media.get(i).role() == Media.Role.ENCLOSURE) {
                if (only >= 0) {
                    return false;
                }
                only = i;
            }
        }
        return only >= 0 && describe(element, only);
    }

    /**
     * Uses a title or description outside of contents, even if a medium takes it, for an article for which nothing else gives a
     * headline or text, such as one of YouTube.
     */
    private void describeArticleLast(XmlElement element) {
        article.readLast(element, (late, end) -> {
            describeArticle(late);
            return true;
        });
    }

    /** Uses a title or description for an article without headline or text. */
    private boolean describeArticle(XmlElement element) {
        boolean title = is(element, "title");
        boolean free = title
                ? article.value(Draft.TITLE) == null
                : is(element, "description")
                        && article.value(Draft.DESCRIPTION) == null
                        && article.value(ArticleDraft.BODY) == null;
        Text text = free ? MediaValues.text(element, origin, base) : null;
        if (text != null) {
            article.set(title ? Draft.TITLE : Draft.DESCRIPTION, text);
        }
        return text != null;
    }

    /**
     * Uses what a group without contents says for an article that lacks it: title, description, image, keywords. The
     * group stays an extension.
     */
    private void readAbout(XmlElement group) {
        for (XmlNode child : group.children()) {
            if (is(group, "group") && child instanceof XmlElement part) {
                article.readLast(part, (element, end) -> {
                    if (is(element, "thumbnail")) {
                        isLead(element);
                    } else if (is(element, "keywords")) {
                        readKeywords(element, article);
                    } else {
                        describeArticle(element);
                    }
                    return true;
                });
            }
        }
    }

    private boolean describe(XmlElement element, List<Integer> contents) {
        boolean used = false;
        if (contents.size() <= MAX_CONTENTS) {
            for (int index : contents) {
                used |= describe(element, index);
            }
        }
        return used;
    }

    /** Fills title, caption or credit of a medium; returns false if the element is another one or the medium has one. */
    private boolean describe(XmlElement element, int index) {
        Media medium = article.media().get(index);
        Media described = MediaValues.described(medium, element, origin, base);
        if (described == null) {
            return false;
        }
        if (is(element, "credit")) {
            for (XmlAttribute attribute : element.attributes()) {
                article.keep(new Extension.Attribute(parent(index) + "/credit", attribute));
            }
        }
        article.media().set(index, described);
        return true;
    }

    /** Adds a category, unless one of its term and scheme is there: the element stays an extension then. */
    private static boolean readCategory(XmlElement element, ArticleDraft article) {
        Category category = MediaValues.category(element);
        List<Category> known = article.categories();
        if (category == null || known.size() > MAX_COMPARED) {
            return false;
        }
        for (Category other : known) {
            if (other.term().equals(category.term()) && other.scheme().equals(category.scheme())) {
                return false;
            }
        }
        return known.add(category);
    }

    /** Adds keywords to the categories; returns false if the element is not just words. */
    static boolean readKeywords(XmlElement element, Draft draft) {
        String text = MediaValues.words(element);
        return text != null && element.attributes().isEmpty() && Keywords.add(text, draft);
    }

    private static boolean is(XmlElement element, String local) {
        return element.name().local().equals(local) && MediaRss.isMedia(element.name());
    }

    private static String parent(int index) {
        return "media/" + index;
    }
}
