package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Correction;
import dev.galley.model.Media;
import dev.galley.model.Text;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Visits the elements in the markup of an article. A text is parsed only if it may contain what the rule looks for. */
final class MarkupElements {
    private static final Predicate<String> FRAME = contains("srcdoc=");
    /** The tags of a page, whose attributes a browser adds to those of the page around the text. */
    private static final Predicate<String> PAGE =
            contains("<body").or(contains("<html")).or(contains("<frameset"));

    private static final Pattern NOSCRIPT = Pattern.compile("<noscript\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOSCRIPT_END = Pattern.compile("</noscript\\b", Pattern.CASE_INSENSITIVE);
    /** The maximum depth of documents in frames, so that nested ones do not cost more than their length. */
    private static final int MAX_FRAMES = 3;

    private MarkupElements() {}

    /** Visits each element of every text that passes {@code mayMatch}, with the path of the text. */
    static void forEach(Article article, Check check, Predicate<String> mayMatch, BiConsumer<String, Element> action) {
        for (Passage markup : check.passages().markup()) {
            elements(markup.path(), markup.text(), mayMatch, action);
        }
        article.rights().filter(Text::isMarkup).ifPresent(rights -> elements("/rights", rights, mayMatch, action));
        List<Media> media = article.media();
        for (int i = 0; i < media.size(); i++) {
            String path = "/media/" + i + "/caption";
            media.get(i).caption().filter(Text::isMarkup).ifPresent(text -> elements(path, text, mayMatch, action));
        }
        List<Correction> corrections = article.corrections();
        for (int i = 0; i < corrections.size(); i++) {
            Text text = corrections.get(i).text();
            if (text.isMarkup()) {
                elements("/corrections/" + i + "/text", text, mayMatch, action);
            }
        }
        List<Comment> comments = article.comments();
        for (int i = 0; i < comments.size(); i++) {
            String path = "/comments/" + i + "/body";
            comments.get(i).body().filter(Text::isMarkup).ifPresent(body -> elements(path, body, mayMatch, action));
        }
    }

    private static void elements(
            String path, Text text, Predicate<String> mayMatch, BiConsumer<String, Element> action) {
        if (mayMatch.test(text.value()) || FRAME.test(text.value())) {
            elements(path, text.value(), action, MAX_FRAMES);
        }
    }

    /** Visits the elements of {@code html} and those of documents in frames, which run with the rights of the page. */
    private static void elements(String path, String html, BiConsumer<String, Element> action, int frames) {
        if (PAGE.test(html)) {
            Jsoup.parse(html).select("html, body, frameset").forEach(element -> action.accept(path, element));
        }
        for (Element element : shown(html)) {
            action.accept(path, element);
            if (frames > 0 && element.hasAttr("srcdoc")) {
                elements(path, element.attr("srcdoc"), action, frames - 1);
            }
        }
    }

    /** Returns the elements that browsers show without running scripts, and the others that they show if they run scripts. */
    private static List<Element> shown(String html) {
        List<Element> elements = Jsoup.parseBodyFragment(html).getAllElements();
        String scripted = withoutNoscript(html);
        if (!scripted.equals(html)) {
            Set<String> tags = elements.stream().map(MarkupElements::tag).collect(Collectors.toSet());
            Jsoup.parseBodyFragment(scripted).getAllElements().stream()
                    .filter(element -> tags.add(tag(element)))
                    .forEach(elements::add);
        }
        return elements;
    }

    private static String tag(Element element) {
        return element.tagName() + element.attributes().html();
    }

    /**
     * Returns the fragment without the content of {@code noscript}. A browser that runs scripts reads that content as text, which ends
     * at the next end tag, even at one inside an attribute (HTML §13.2.6.4.7).
     */
    private static String withoutNoscript(String html) {
        Matcher start = NOSCRIPT.matcher(html);
        if (html.indexOf('<') < 0 || !start.find()) {
            return html;
        }
        Matcher end = NOSCRIPT_END.matcher(html);
        StringBuilder shown = new StringBuilder(html.length());
        int from = 0;
        do {
            shown.append(html, from, start.start());
            from = end.find(start.end()) ? end.start() : html.length();
        } while (start.find(from));
        return shown.append(html, from, html.length()).toString();
    }

    /**
     * Creates a predicate for texts that contain {@code needle}, in any case.
     *
     * @param needle in lower case; it must contain a character that is not a letter
     */
    static Predicate<String> contains(String needle) {
        int anchor = 0;
        while (Character.isLetter(needle.charAt(anchor))) {
            anchor++;
        }
        int offset = anchor;
        char rare = needle.charAt(anchor);
        return value -> {
            for (int at = value.indexOf(rare, offset); at >= 0; at = value.indexOf(rare, at + 1)) {
                if (value.regionMatches(true, at - offset, needle, 0, needle.length())) {
                    return true;
                }
            }
            return false;
        };
    }
}
