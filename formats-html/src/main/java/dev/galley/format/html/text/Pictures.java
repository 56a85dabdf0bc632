package dev.galley.format.html.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the address of an image wherever a page keeps it: many pages leave it to a script to load the image. */
public final class Pictures {
    private static final Set<String> IMAGES = Set.of("img", "amp-img", "amp-anim");

    /** Attributes from which scripts take the address. */
    private static final List<String> LAZY = List.of(
            "data-src",
            "data-lazy-src",
            "data-original",
            "data-image",
            "data-lazy",
            "data-full-src",
            "data-img-src",
            "data-hi-res-src");

    private static final List<String> SETS = List.of("data-srcset", "data-lazy-srcset", "srcset");

    /** What the names of images have in them that are shown until the script has loaded the right one. */
    private static final List<String> PLACEHOLDERS =
            List.of("blank.", "spacer.", "placeholder", "transparent.", "1x1.", "pixel.", "loading.", "lazy", "grey.");

    /** An image inside the page of at least this length may be more than a placeholder. */
    private static final int MIN_DATA = 1_000;

    private static final int MAX_ADDRESS = 2_000;
    private static final int MAX_SET = 10_000;

    /** How many elements of a {@code picture} are examined for each image in it. */
    private static final int MAX_SOURCES = 30;

    /** How many elements after an image may be the one for browsers without scripts. */
    private static final int MAX_AFTER = 3;

    private Pictures() {}

    /** Checks for an image of HTML or AMP. */
    public static boolean isImage(Element element) {
        return IMAGES.contains(element.normalName());
    }

    /** Returns the address of an image as the page writes it; empty if there is none. */
    public static String address(Element image) {
        for (String name : LAZY) {
            String value = image.attr(name).strip();
            if (isAddress(value)) {
                return value;
            }
        }
        String src = image.attr("src").strip();
        if (isAddress(src) && !isPlaceholder(src)) {
            return src;
        }
        String other = inSets(image);
        if (other.isEmpty()) {
            other = withoutScripts(image);
        }
        boolean shown = isAddress(src) || (src.startsWith("data:image/") && src.length() >= MIN_DATA);
        return other.isEmpty() && shown ? src : other;
    }

    private static boolean isAddress(String value) {
        return !value.isEmpty()
                && value.length() <= MAX_ADDRESS
                && value.indexOf(' ') < 0
                && value.indexOf('{') < 0
                && (value.indexOf('.') >= 0 || value.indexOf('/') >= 0)
                && !value.startsWith("data:")
                && !value.startsWith("blob:");
    }

    private static boolean isPlaceholder(String src) {
        String name = src.substring(src.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return PLACEHOLDERS.stream().anyMatch(name::contains);
    }

    /** Returns the largest image of the sizes to choose from, those of the element itself before those of its {@code picture}. */
    private static String inSets(Element image) {
        String own = inSet(image);
        Element around = image.parent();
        if (!own.isEmpty() || around == null || !around.normalName().equals("picture")) {
            return own;
        }
        Element source = around.firstElementChild();
        for (int steps = 0; source != null && steps < MAX_SOURCES; steps++) {
            String found = source.normalName().equals("source") ? inSet(source) : "";
            if (!found.isEmpty()) {
                return found;
            }
            source = source.nextElementSibling();
        }
        return "";
    }

    private static String inSet(Element element) {
        for (String name : SETS) {
            String best = "";
            double most = -1;
            String set = element.attr(name);
            for (String candidate : set.length() > MAX_SET ? new String[0] : set.split(",\\s+", -1)) {
                String[] parts = candidate.strip().split("\\s+", 2);
                double size = parts.length < 2 ? 0 : size(parts[1]);
                if (isAddress(parts[0]) && size > most) {
                    best = parts[0];
                    most = size;
                }
            }
            if (!best.isEmpty()) {
                return best;
            }
        }
        return "";
    }

    /** Reads a size such as {@code 900w} or {@code 1.5x}. */
    private static double size(String text) {
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        try {
            return end == 0 ? 0 : Double.parseDouble(text.substring(0, end));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Returns the address for browsers without scripts, inside or right after the image or the link or {@code picture} around it. */
    private static String withoutScripts(Element image) {
        Element around = image.parent();
        String inside = first(image.firstElementChild());
        String after = inside.isEmpty() ? first(image.nextElementSibling()) : inside;
        return after.isEmpty() && around != null && around.childrenSize() <= MAX_AFTER
                ? first(around.nextElementSibling())
                : after;
    }

    private static String first(@Nullable Element from) {
        Element at = from;
        for (int steps = 0; at != null && steps < MAX_AFTER; steps++) {
            if (at.normalName().equals("noscript")) {
                Element image = at.selectFirst("img");
                String src = image == null ? "" : image.attr("src").strip();
                return isAddress(src) ? src : "";
            }
            at = at.nextElementSibling();
        }
        return "";
    }
}
