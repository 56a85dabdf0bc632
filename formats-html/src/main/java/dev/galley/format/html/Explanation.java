package dev.galley.format.html;

import dev.galley.format.html.SourcePlaces.Place;
import dev.galley.internal.markup.HtmlText;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Writes the source of a page as an HTML page that shows which rule took or left out which part. */
final class Explanation {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>How the page was read</title>
            <style>
            :root { --taken: #c8f0cf; --left: #fbd9d3; --line: #8a8a8a; }
            @media (prefers-color-scheme: dark) { :root { --taken: #14532d; --left: #5f1d16; } }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem auto; max-width: 75rem; padding: 0 1rem; }
            pre { font: .85rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere;
              border: 1px solid var(--line); padding: .75rem; }
            .taken { background: var(--taken); }
            .left { background: var(--left); }
            .rule { font-weight: bold; border: 1px solid currentColor; border-radius: .3em; padding: 0 .3em; }
            li { overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <h1>How the page was read</h1>
            """;

    private final String source;
    private final Page page;
    private final List<Place> places;
    private final StringBuilder out;

    private Explanation(String source, Page page, List<Place> places) {
        this.source = source;
        this.page = page;
        this.places =
                places.stream().sorted(Comparator.comparingInt(Place::start)).toList();
        out = new StringBuilder(source.length() + source.length() / 4 + 4_096);
    }

    /** Returns the page. Where places overlap, the one that begins last decides about the colour. */
    static String html(String source, Page page, List<Place> places) {
        return new Explanation(source, page, places).write();
    }

    private String write() {
        out.append(HEAD);
        summary();
        decisions();
        out.append("<h2>Source</h2>\n<pre>");
        source();
        out.append("</pre>\n</body>\n</html>\n");
        return out.toString();
    }

    private void summary() {
        out.append("<p>Kind of page: ")
                .append(page.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        page.article().headline().map(Text::plain).ifPresent(headline -> {
            out.append(". Headline: ");
            escaped(headline, 0, headline.length());
        });
        out.append("</p>\n");
        for (Finding finding : page.findings()) {
            String line = finding.code() + ": " + finding.message();
            out.append("<p>");
            escaped(line, 0, line.length());
            out.append("</p>\n");
        }
        out.append("<p>Legend: <span class=\"taken\"><span class=\"rule\">✓ rule</span> taken into the article</span>, "
                + "<span class=\"left\"><span class=\"rule\">✗ rule</span> left out</span>; "
                + "no rule decided about what has no colour.</p>\n");
    }

    private void decisions() {
        out.append("<h2>Decisions</h2>\n");
        if (places.isEmpty() && page.decisions().isEmpty()) {
            out.append("<p>No rule took or left out an element of this page.</p>\n");
            return;
        }
        out.append("<ol>\n");
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            out.append("<li><a href=\"#d").append(i).append("\">");
            escaped(place.rule(), 0, place.rule().length());
            out.append("</a>: ").append(place.taken() ? "taken" : "left out");
            out.append(", line ").append(place.line()).append("</li>\n");
        }
        if (places.isEmpty()) {
            page.decisions().forEach(this::withoutPlace);
        }
        out.append("</ol>\n");
    }

    private void withoutPlace(Page.Decision decision) {
        String line = decision.rule() + ": " + (decision.taken() ? "taken, " : "left out, ") + decision.element();
        out.append("<li>");
        escaped(line, 0, line.length());
        out.append("</li>\n");
    }

    private void source() {
        Deque<Place> open = new ArrayDeque<>();
        int at = 0;
        int next = 0;
        while (at < source.length()) {
            while (next < places.size() && places.get(next).start() <= at) {
                Place place = places.get(next);
                open.push(place);
                label(place, next++);
            }
            while (!open.isEmpty() && open.element().end() <= at) {
                open.pop();
            }
            int until = next < places.size() ? places.get(next).start() : source.length();
            until = open.isEmpty() ? until : Math.min(until, open.element().end());
            if (open.isEmpty()) {
                escaped(source, at, until);
            } else {
                out.append("<span class=\"").append(name(open.element())).append("\">");
                escaped(source, at, until);
                out.append("</span>");
            }
            at = until;
        }
    }

    private void label(Place place, int number) {
        out.append("<span class=\"")
                .append(name(place))
                .append(" rule\" id=\"d")
                .append(number)
                .append("\">");
        out.append(place.taken() ? "✓ " : "✗ ");
        escaped(place.rule(), 0, place.rule().length());
        out.append("</span>");
    }

    private static String name(Place place) {
        return place.taken() ? "taken" : "left";
    }

    /** Appends words so that they are shown literally: escaped, and without what changes the direction or is not allowed. */
    private void escaped(String words, int from, int to) {
        String escaped = HtmlText.escape(words.substring(from, to));
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t';
            boolean direction = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
            out.append(control || direction || (c >= '\u007F' && c <= '\u009F') ? '\uFFFD' : c);
        }
    }
}
