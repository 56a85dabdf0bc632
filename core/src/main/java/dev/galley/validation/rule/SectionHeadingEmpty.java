package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Reports headings without words, in sections and in markup. */
final class SectionHeadingEmpty implements Rule<Article> {
    private static final Predicate<String> HEADING = MarkupElements.contains("</h");
    private static final Set<String> NAMES = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    @Override
    public String code() {
        return "section.heading-empty";
    }

    @Override
    public void check(Article article, Check check) {
        List<Section> body = article.body();
        for (int i = 0; i < body.size(); i++) {
            Optional<Text> heading = body.get(i).heading();
            if (heading.isPresent() && isBlank(heading.get().plain())) {
                check.report("/body/" + i + "/heading");
            }
        }
        MarkupElements.forEach(article, check, HEADING, (path, element) -> {
            if (NAMES.contains(element.normalName()) && isEmpty(element)) {
                check.report(path, element.outerHtml());
            }
        });
    }

    /** Checks for a heading that shows neither words nor a picture. */
    private static boolean isEmpty(Element heading) {
        return isBlank(heading.text())
                && heading.selectFirst("img, svg, picture, video, audio, iframe, object, embed, math, canvas, input")
                        == null;
    }

    private static boolean isBlank(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return true;
    }
}
