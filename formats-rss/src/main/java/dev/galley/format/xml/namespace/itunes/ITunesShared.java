package dev.galley.format.xml.namespace.itunes;

import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.Keywords;
import dev.galley.format.xml.read.PersonText;
import dev.galley.model.Category;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the elements that podcasts and episodes have in common: authors, keywords and categories. */
final class ITunesShared {
    /** The scheme of Apple's categories. */
    static final Url SCHEME = Url.of("http://www.itunes.com/");

    /** The number of authors and categories up to which an element is compared with those that are there. */
    private static final int MAX_COMPARED = 1_000;

    private ITunesShared() {}

    /** Uses the title of an episode for an article without a headline; returns true, since the element is read as such, too. */
    static boolean headline(XmlElement title, ArticleDraft article) {
        if (Namespace.isText(title) && article.value(Draft.TITLE) == null) {
            article.set(Draft.TITLE, Text.plain(title.text().strip()));
        }
        return true;
    }

    /** Adds the author if there is none; returns whether the author now is among those of the draft. */
    static boolean author(XmlElement element, Draft draft) {
        String text = element.text().strip();
        List<Person> known = draft.authors().all();
        if (!Namespace.isText(element) || known.size() > MAX_COMPARED) {
            return false;
        }
        List<Person> authors = PersonText.parseAll(text);
        if (known.isEmpty()) {
            authors.forEach(draft.authors()::add);
            return true;
        }
        return known.stream().anyMatch(person -> person.name().orElse("").equals(text))
                || (authors.size() <= MAX_COMPARED && known.containsAll(authors));
    }

    /** Adds the keywords, with commas between them, that are not among the categories. */
    static boolean keywords(XmlElement element, Draft draft) {
        return Namespace.isText(element) && Keywords.add(element.text(), draft);
    }

    /** Adds a category and, behind it, its subcategories. */
    static void category(XmlElement element, Draft draft) {
        List<String> terms = terms(element, true);
        if (terms == null) {
            draft.keep(element);
        } else {
            terms.forEach(term -> draft.categories().add(Category.of(term).withScheme(SCHEME)));
        }
    }

    /** Adds a category without a scheme if there is none of its name; returns whether the draft now has it. */
    static boolean fallBackCategory(XmlElement element, Draft draft) {
        List<String> terms = terms(element, false);
        if (terms == null || draft.categories().size() > MAX_COMPARED) {
            return false;
        }
        for (Category known : draft.categories()) {
            if (known.term().equalsIgnoreCase(terms.get(0))) {
                return true;
            }
        }
        draft.categories().add(Category.of(terms.get(0)));
        return true;
    }

    private static @Nullable List<String> terms(XmlElement element, boolean outer) {
        String text = PodcastValues.attribute(element, "text");
        if (text == null || text.isBlank() || element.attributes().size() != 1) {
            return null;
        }
        List<String> terms = new ArrayList<>(2);
        terms.add(text.strip());
        for (XmlNode child : element.children()) {
            boolean inner = outer && child instanceof XmlElement;
            List<String> more = inner && ((XmlElement) child).name().equals(element.name())
                    ? terms((XmlElement) child, false)
                    : child instanceof XmlNode.Chars chars && chars.value().isBlank() ? List.of() : null;
            if (more == null) {
                return null;
            }
            terms.addAll(more);
        }
        return terms;
    }
}
