package dev.galley.benchmarks;

import java.util.Random;

/**
 * Generator of meaningless text that resembles a blog: sentences, HTML like that of an editor, and some words with
 * characters beyond ASCII. The numbers of {@link Random} are specified exactly, so a seed gives the same text on every
 * JDK.
 */
final class Prose {
    private static final String[] PLAIN = {
        "the",
        "a",
        "of",
        "and",
        "to",
        "in",
        "for",
        "with",
        "on",
        "at",
        "from",
        "by",
        "as",
        "is",
        "was",
        "that",
        "this",
        "harbour",
        "council",
        "morning",
        "bridge",
        "river",
        "library",
        "station",
        "teacher",
        "garden",
        "winter",
        "journey",
        "letter",
        "question",
        "answer",
        "market",
        "village",
        "engine",
        "window",
        "kitchen",
        "neighbour",
        "weather",
        "picture",
        "minister",
        "festival",
        "orchestra",
        "railway",
        "budget",
        "season",
        "record",
        "summer",
        "announced",
        "remembered",
        "considered",
        "followed",
        "opened",
        "repaired",
        "carried",
        "promised",
        "visited",
        "quiet",
        "narrow",
        "early",
        "unexpected",
        "famous",
        "ordinary",
        "careful",
        "northern",
        "different",
        "possible"
    };

    private static final String[] FOREIGN = {
        "café",
        "naïve",
        "Zürich",
        "façade",
        "jalapeño",
        "Øresund",
        "Łódź",
        "smörgåsbord",
        "“quoted”",
        "reader’s",
        "Straßenbahn",
        "déjà-vu",
        "Ελλάδα",
        "Москва",
        "東京",
        "서울",
        "—",
        "…",
        "½",
        "€20",
        "🙂"
    };

    private static final int FOREIGN_IN = 25;

    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    /** Returns a random number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Returns a random one of {@code choices}. */
    String oneOf(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Adds {@code count} words, separated by spaces; the first begins with a capital. */
    void words(StringBuilder out, int count) {
        for (int i = 0; i < count; i++) {
            String word = random.nextInt(FOREIGN_IN) == 0 ? oneOf(FOREIGN) : oneOf(PLAIN);
            if (i == 0) {
                out.appendCodePoint(Character.toUpperCase(word.codePointAt(0)))
                        .append(word, Character.charCount(word.codePointAt(0)), word.length());
            } else {
                out.append(' ').append(word);
            }
        }
    }

    /** Adds {@code count} sentences. */
    void sentences(StringBuilder out, int count) {
        for (int i = 0; i < count; i++) {
            words(out, between(6, 16));
            out.append(i + 1 < count ? ". " : ".");
        }
    }

    /** Adds a blog post: paragraphs with links and emphasis, and sometimes a heading, image or list. */
    void post(StringBuilder out, String site) {
        int paragraphs = between(3, 7);
        for (int i = 0; i < paragraphs; i++) {
            switch (between(0, 7)) {
                case 0 -> heading(out);
                case 1 -> image(out, site);
                case 2 -> list(out);
                default -> {
                    // Only the paragraph that follows.
                }
            }
            paragraph(out, site);
        }
    }

    private void paragraph(StringBuilder out, String site) {
        out.append("<p>");
        sentences(out, between(1, 3));
        out.append(" <a href=\"")
                .append(site)
                .append("/archive/")
                .append(between(1, 99_999))
                .append("/\">");
        words(out, between(2, 4));
        out.append("</a> &amp; <em>");
        words(out, between(1, 3));
        out.append("</em>. ");
        sentences(out, between(1, 3));
        out.append("</p>\n\n\n\n");
    }

    private void heading(StringBuilder out) {
        out.append("<h2 class=\"wp-block-heading\">");
        words(out, between(2, 6));
        out.append("</h2>\n\n\n\n");
    }

    private void image(StringBuilder out, String site) {
        int number = between(1, 99_999);
        out.append("<figure class=\"wp-block-image size-large\"><img fetchpriority=\"high\" decoding=\"async\"")
                .append(" width=\"1024\" height=\"683\" src=\"")
                .append(site)
                .append("/wp-content/uploads/")
                .append(number)
                .append("-1024x683.jpg\" alt=\"");
        words(out, between(3, 8));
        out.append("\" class=\"wp-image-").append(number).append("\" /></figure>\n\n\n\n");
    }

    private void list(StringBuilder out) {
        out.append("<ul class=\"wp-block-list\">\n");
        for (int i = between(2, 5); i > 0; i--) {
            out.append("<li>");
            words(out, between(2, 9));
            out.append("</li>\n");
        }
        out.append("</ul>\n\n\n\n");
    }
}
