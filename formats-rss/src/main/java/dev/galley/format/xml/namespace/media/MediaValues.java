package dev.galley.format.xml.namespace.media;

import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.Scope;
import dev.galley.model.Category;
import dev.galley.model.Media;
import dev.galley.model.MediaBuilder;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlNode;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads the values of single elements and attributes of Media RSS. */
final class MediaValues {
    /** Longest number that is read, so that parsing stays linear. */
    private static final int MAX_DIGITS = 19;

    private MediaValues() {}

    /** Returns the value of the attribute without a namespace; null if there is none. */
    static @Nullable String attribute(XmlElement element, String local) {
        for (XmlAttribute attribute : element.attributes()) {
            if (attribute.name().is("", local)) {
                return attribute.value();
            }
        }
        return null;
    }

    /** Reads an attribute of {@code media:content}; returns false if the medium cannot hold it or has another value. */
    static boolean read(XmlAttribute attribute, Media known, MediaBuilder medium) {
        String value = attribute.value().strip();
        if (!attribute.name().namespace().isEmpty()) {
            return isBase(attribute);
        }
        switch (attribute.name().local()) {
            case "type" -> {
                if (known.type().isEmpty() && !value.isEmpty()) {
                    medium.type(attribute.value());
                }
                return known.type().isEmpty()
                        ? !value.isEmpty()
                        : known.type().get().equals(attribute.value());
            }
            case "fileSize" -> {
                Long size = number(value);
                Long other = known.size().filter(given -> given > 0).orElse(null);
                if (size != null && other == null) {
                    medium.size(size);
                }
                return size != null && (other == null || other.equals(size));
            }
            case "duration" -> {
                Duration duration = duration(value);
                if (duration != null && known.duration().isEmpty()) {
                    medium.duration(duration);
                }
                return duration != null
                        && (known.duration().isEmpty() || known.duration().get().equals(duration));
            }
            case "medium" -> {
                return known.role() != Media.Role.ENCLOSURE && value.equals("image");
            }
            default -> {
                return readSize(attribute, known, medium);
            }
        }
    }

    /** Checks whether {@code media:content} is an image. */
    static boolean isImage(XmlElement content) {
        String medium = attribute(content, "medium");
        String type = attribute(content, "type");
        return medium == null
                ? type != null && type.strip().regionMatches(true, 0, "image/", 0, 6)
                : medium.strip().equals("image");
    }

    /** Checks whether {@code media:content} is a banner. */
    static boolean isBanner(XmlElement content) {
        for (XmlNode child : content.children()) {
            if (child instanceof XmlElement element && isBannerMark(element)) {
                return true;
            }
        }
        return false;
    }

    /** Checks for the category by which writers mark a banner. */
    static boolean isBannerMark(XmlElement element) {
        return element.name().local().equals("category")
                && MediaRss.isMedia(element.name())
                && element.attributes().size() == 1
                && MediaRss.JSON_FEED.equals(attribute(element, "scheme"))
                && element.text().strip().equals(MediaRss.BANNER);
    }

    /** Reads {@code url}, {@code width} or {@code height}; returns false like {@link #read}. */
    static boolean readSize(XmlAttribute attribute, Media known, MediaBuilder medium) {
        if (!attribute.name().namespace().isEmpty()) {
            return isBase(attribute);
        }
        String local = attribute.name().local();
        boolean width = local.equals("width");
        if (!width && !local.equals("height")) {
            return local.equals("url");
        }
        Long pixels = number(attribute.value().strip());
        if (pixels == null || pixels > Integer.MAX_VALUE) {
            return false;
        }
        Integer other = (width ? known.width() : known.height()).orElse(null);
        if (other != null) {
            return other == pixels.intValue();
        }
        if (width) {
            medium.width(pixels.intValue());
        } else {
            medium.height(pixels.intValue());
        }
        return true;
    }

    private static boolean isBase(XmlAttribute attribute) {
        return attribute.name().is(Scope.XML, "base");
    }

    /** Returns the medium with the title, caption or credit of the element; null if it has one or cannot hold this one. */
    static @Nullable Media described(Media medium, XmlElement element, Origin origin, @Nullable Url base) {
        if (!MediaRss.isMedia(element.name())) {
            return null;
        }
        switch (element.name().local()) {
            case "title" -> {
                Text title = text(element, origin, null);
                return title != null && isTitle(title) && medium.title().isEmpty()
                        ? medium.toBuilder().title(title.plain().strip()).build()
                        : null;
            }
            case "description" -> {
                Text caption = text(element, origin, base);
                return caption != null && medium.caption().isEmpty()
                        ? medium.toBuilder().caption(caption).build()
                        : null;
            }
            case "credit" -> {
                String credit = words(element);
                return credit != null && medium.credit().isEmpty()
                        ? medium.toBuilder().credit(credit).build()
                        : null;
            }
            default -> {
                return null;
            }
        }
    }

    /** Checks whether plain text without a language holds the whole title. */
    private static boolean isTitle(Text title) {
        return title.language().isEmpty() && !(title.isMarkup() && title.value().indexOf('<') >= 0);
    }

    /** Returns plain text or HTML, as the {@code type} attribute says; null if the model cannot hold the element. */
    static @Nullable Text text(XmlElement element, Origin origin, @Nullable Url base) {
        boolean html = false;
        String language = null;
        Url ownBase = base;
        for (XmlAttribute attribute : element.attributes()) {
            String value = attribute.value();
            if (attribute.name().is("", "type")) {
                html = value.equals("html") || value.equals("text/html");
                if (!html && !value.equals("plain") && !value.equals("text/plain")) {
                    return null;
                }
            } else if (attribute.name().is(Scope.XML, "lang")) {
                language = value;
            } else if (isBase(attribute)) {
                ownBase = origin.resolve(value);
            } else {
                return null;
            }
        }
        String words = words(element);
        if (words == null) {
            return null;
        }
        Text text = html ? Text.html(element.text()) : Text.plain(words);
        text = language == null ? text : text.withLanguage(language);
        return ownBase == null || !html ? text : text.withBase(ownBase);
    }

    /** Returns the category of the element; null if it is blank or has other attributes than scheme and label. */
    static @Nullable Category category(XmlElement element) {
        String term = words(element);
        if (term == null) {
            return null;
        }
        Category category = Category.of(term);
        for (XmlAttribute attribute : element.attributes()) {
            if (attribute.name().is("", "scheme")) {
                category = category.withScheme(Url.of(attribute.value()));
            } else if (attribute.name().is("", "label")) {
                category = category.withLabel(attribute.value());
            } else {
                return null;
            }
        }
        return category;
    }

    /** Returns the text without surrounding white space; null if it is blank or there are elements in it. */
    static @Nullable String words(XmlElement element) {
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement) {
                return null;
            }
        }
        String text = element.text().strip();
        return text.isEmpty() ? null : text;
    }

    /** Checks whether there is anything but white space inside. */
    static boolean hasContent(XmlElement element) {
        for (XmlNode child : element.children()) {
            if (!(child instanceof XmlNode.Chars chars) || !chars.value().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Long number(String value) {
        if (value.isEmpty() || value.length() > MAX_DIGITS) {
            return null;
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return null;
            }
        }
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Returns a playing time in seconds, whole or decimal. */
    private static @Nullable Duration duration(String value) {
        int point = value.indexOf('.');
        Long seconds = number(point < 0 ? value : value.substring(0, point));
        if (seconds == null || point < 0) {
            return seconds == null ? null : Duration.ofSeconds(seconds);
        }
        String fraction = value.substring(point + 1);
        if (number(fraction) == null || fraction.length() > 9) {
            return null;
        }
        return Duration.ofSeconds(
                seconds, new BigDecimal("0." + fraction).movePointRight(9).longValue());
    }
}
