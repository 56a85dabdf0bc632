package dev.galley.body;

import dev.galley.body.HiddenMarkup.Reason;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The appearance of an element as far as its own attributes define it. */
final class InlineStyle {
    private static final int OFF_THE_PAGE = -500;

    private final Element element;
    private final Map<String, String> declarations;

    private InlineStyle(Element element, Map<String, String> declarations) {
        this.element = element;
        this.declarations = declarations;
    }

    static InlineStyle of(Element element) {
        return new InlineStyle(element, element.hasAttr("style") ? declarations(element.attr("style")) : Map.of());
    }

    private static Map<String, String> declarations(String style) {
        Map<String, String> declarations = new HashMap<>();
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "");
                declarations.put(declaration.substring(0, colon).strip(), value.strip());
            }
        }
        return declarations;
    }

    /** Returns the reason why the element is invisible; empty if it is visible. */
    Optional<Reason> hides() {
        if (element.attributesSize() == 0) {
            return Optional.empty();
        }
        if (isNotShown()) {
            return Optional.of(Reason.NOT_SHOWN);
        }
        if (hasNoSize()) {
            return Optional.of(Reason.NO_SIZE);
        }
        return hasNoContrast() ? Optional.of(Reason.NO_CONTRAST) : Optional.empty();
    }

    private boolean isNotShown() {
        return element.hasAttr("hidden")
                || is("display", "none")
                || is("visibility", "hidden")
                || isZero(declared("opacity"))
                || isFarOff(declared("text-indent"))
                || isFarOff(declared("left"))
                || isFarOff(declared("top"));
    }

    private boolean hasNoSize() {
        boolean hasNoBox = isZero(declared("width").or(() -> attribute("width")))
                && isZero(declared("height").or(() -> attribute("height")));
        return hasNoBox || isZero(declared("font-size"));
    }

    private boolean hasNoContrast() {
        Optional<String> letters =
                declared("color").or(() -> element.normalName().equals("font") ? attribute("color") : Optional.empty());
        if (letters.isEmpty()) {
            return false;
        }
        String behind = declared("background-color")
                .or(() -> declared("background"))
                .map(CssColor::normalize)
                .orElse(CssColor.WHITE);
        String color = CssColor.normalize(letters.get());
        return color.equals(CssColor.TRANSPARENT) || color.equals(behind);
    }

    private boolean is(String property, String value) {
        return value.equals(declarations.get(property));
    }

    private Optional<String> declared(String property) {
        return Optional.ofNullable(declarations.get(property));
    }

    private Optional<String> attribute(String name) {
        return element.hasAttr(name)
                ? Optional.of(element.attr(name).strip().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static boolean isZero(Optional<String> length) {
        return length.flatMap(InlineStyle::number).filter(value -> value == 0).isPresent();
    }

    private static boolean isFarOff(Optional<String> length) {
        return length.flatMap(InlineStyle::number)
                .filter(value -> value <= OFF_THE_PAGE)
                .isPresent();
    }

    /** Returns the number at the beginning of a length. */
    private static Optional<Double> number(String length) {
        int end = 0;
        while (end < length.length() && "+-.0123456789".indexOf(length.charAt(end)) >= 0) {
            end++;
        }
        try {
            return Optional.of(Double.parseDouble(length.substring(0, end)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
