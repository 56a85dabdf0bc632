package dev.galley.format.xml.namespace.media;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Map;

/** The permissible audience of a media object, in the syntax of the rating scheme. */
final class MediaRating implements Watcher {
    /** The scheme of a rating or a role: an IRI, or one of Media RSS's own names such as {@code urn:mpaa}. */
    static final Syntax SCHEME = (value, notice) -> {
        if (!value.startsWith("urn:")) {
            Syntaxes.IRI.check(value, notice);
        }
    };

    private static final Watch<MediaRating> WATCH = Watch.of(MediaRating::new);
    private static final Map<String, Syntax> SCHEMES = Map.of(
            "urn:simple", Syntaxes.oneOf("adult", "nonadult"),
            "urn:mpaa", Syntaxes.oneOf("g", "m", "nc-17", "pg", "pg-13", "r", "x"),
            "urn:v-chip",
                    Syntaxes.oneOfIgnoringCase(
                            "14+",
                            "18+",
                            "c",
                            "c8",
                            "g",
                            "pg",
                            "tv-14",
                            "tv-g",
                            "tv-ma",
                            "tv-pg",
                            "tv-y",
                            "tv-y7",
                            "tv-y7-fv"),
            "urn:icra", MediaRating::checkIcra);

    static final ElementRule RULE =
            ElementRule.text().attribute("scheme", SCHEME).watch(WATCH).build();

    private MediaRating() {}

    @Override
    public void start(Element element) {
        String scheme = element.attribute("scheme");
        Syntax syntax = SCHEMES.get(scheme == null ? "urn:simple" : scheme);
        if (syntax != null) {
            element.expect(syntax);
        }
    }

    /** Checks an ICRA rating such as {@code r (cz 1 lz 1 nz 1 oz 1 vz 1)}: two-letter descriptors, each with 0 or 1. */
    private static void checkIcra(String value, Notice notice) {
        boolean brackets = value.startsWith("r (") && value.endsWith(")");
        String[] words =
                brackets ? value.substring(3, value.length() - 1).strip().split(" ", -1) : new String[] {""};
        boolean valid = words.length % 2 == 0;
        for (int i = 0; i < words.length && valid; i++) {
            valid = i % 2 == 0 ? isDescriptor(words[i]) : words[i].equals("0") || words[i].equals("1");
        }
        if (!valid) {
            notice.add("rating.malformed");
        }
    }

    /** Checks for a letter of a subject (chat, language, nudity, other, sex, violence) followed by another letter. */
    private static boolean isDescriptor(String word) {
        return word.length() == 2 && "clnosv".indexOf(word.charAt(0)) >= 0 && Character.isLetter(word.charAt(1));
    }
}
