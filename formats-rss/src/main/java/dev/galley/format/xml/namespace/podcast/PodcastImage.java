package dev.galley.format.xml.namespace.podcast;

import dev.galley.format.xml.namespace.itunes.PodcastValues;
import dev.galley.format.xml.read.Origin;
import dev.galley.internal.PlainNumber;
import dev.galley.model.Media;
import dev.galley.model.XmlElement;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code podcast:image}, and the older {@code podcast:images} with a list of sizes. */
final class PodcastImage {
    private static final Set<String> IMAGE = Set.of("href", "alt", "width", "height", "type");
    private static final Set<String> IMAGES = Set.of("srcset");

    /** What separates the candidates; a comma may be part of an address unless white space follows or a size precedes. */
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\s[0-9]{1,9}[wx]),|,\\s|,$");

    private static final Pattern LOGO = Pattern.compile("\\b(artwork|circular)\\b", Pattern.CASE_INSENSITIVE);

    private PodcastImage() {}

    /** Checks whether the image of a channel may be its logo: a banner or a picture for social media is not. */
    static boolean isLogo(XmlElement element) {
        String purpose = PodcastValues.attribute(element, "purpose");
        return purpose == null || purpose.isBlank() || LOGO.matcher(purpose).find();
    }

    /** Returns the image as a lead image, the widest of several; null if there is none. */
    static @Nullable Media of(XmlElement element, Origin origin) {
        String srcset = PodcastValues.attribute(element, "srcset");
        if (srcset != null) {
            return widest(srcset, origin);
        }
        String href = PodcastValues.attribute(element, "href");
        if (href == null || href.isBlank()) {
            return null;
        }
        return Media.builder(origin.resolve(href), Media.Role.LEAD)
                .alt(PodcastValues.attribute(element, "alt"))
                .type(PodcastValues.attribute(element, "type"))
                .width(number(element, "width"))
                .height(number(element, "height"))
                .build();
    }

    /** Checks whether the image of {@link #of} has everything that the element says. */
    static boolean isWhole(XmlElement element) {
        String srcset = PodcastValues.attribute(element, "srcset");
        if (!PodcastValues.hasBlankContent(element)) {
            return false;
        }
        if (srcset != null) {
            return PodcastValues.isPlain(element, IMAGES)
                    && srcset.indexOf(',') < 0
                    && (srcset.strip().indexOf(' ') < 0 || srcset.strip().endsWith("w"));
        }
        return PodcastValues.isPlain(element, IMAGE) && isNumber(element, "width") && isNumber(element, "height");
    }

    private static boolean isNumber(XmlElement element, String attribute) {
        return PodcastValues.attribute(element, attribute) == null || number(element, attribute) != null;
    }

    private static @Nullable Integer number(XmlElement element, String attribute) {
        String value = PodcastValues.attribute(element, attribute);
        return value == null ? null : PlainNumber.whole(value.strip());
    }

    /** Returns the widest image of a list like {@code https://a.example/1.jpg 600w, https://a.example/2.jpg 300w}. */
    private static @Nullable Media widest(String srcset, Origin origin) {
        Media widest = null;
        for (String candidate : BETWEEN.split(srcset, -1)) {
            String[] parts = candidate.strip().split("\\s+", -1);
            if (!parts[0].isEmpty()) {
                boolean sized = parts.length > 1 && parts[1].endsWith("w");
                Integer width = sized ? PlainNumber.whole(parts[1].substring(0, parts[1].length() - 1)) : null;
                Media image = Media.builder(origin.resolve(parts[0]), Media.Role.LEAD)
                        .width(width)
                        .build();
                widest = widest == null || width(image) > width(widest) ? image : widest;
            }
        }
        return widest;
    }

    private static int width(Media image) {
        Optional<Integer> width = image.width();
        return width.orElse(0);
    }
}
