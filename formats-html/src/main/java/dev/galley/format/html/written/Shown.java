package dev.galley.format.html.written;

import dev.galley.body.HtmlSanitizer;
import dev.galley.format.html.text.PlainTexts;
import dev.galley.model.Text;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Compares what a page shows with what it declares. What somebody has edited on the page counts. */
final class Shown {
    private static final HtmlSanitizer SANITIZER =
            HtmlSanitizer.article().toBuilder().allowAttributes("code", "class").build();

    private Shown() {}

    /**
     * Returns the declared words, which keep white space and characters that HTML cannot have, if the page shows the same;
     * otherwise those on the page.
     *
     * @param element what shows the words; null if nothing does
     */
    static Optional<String> words(@Nullable Element element, Optional<String> declared) {
        if (element == null) {
            return declared;
        }
        String shown = element.wholeText();
        return declared.filter(words -> squeezed(words).equals(squeezed(shown)))
                .or(() -> Optional.of(shown.strip()).filter(words -> !words.isEmpty()));
    }

    /** Returns the markup on the page if it has any, otherwise words as {@link #words} does. */
    static Optional<Text> text(@Nullable Element element, Optional<String> declared) {
        return element != null && element.childrenSize() > 0
                ? Optional.of(PlainTexts.of(html(element)))
                : words(element, declared).map(Text::plain);
    }

    /** Returns the markup in an element without scripts, which a forged page might have. */
    static Text html(Element element) {
        return Text.html(SANITIZER.sanitize(element.html().strip()));
    }

    /** Returns the words without white space and without characters that HTML cannot have. */
    private static String squeezed(String words) {
        StringBuilder squeezed = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c) && isAllowed(c)) {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }

    private static boolean isAllowed(char c) {
        return !Character.isSurrogate(c) && c < 0xFFFD && (c < 0xFDD0 || c > 0xFDEF);
    }
}
