package dev.galley.format.xml.namespace.rss;

import dev.galley.format.spi.Field;
import dev.galley.format.spi.SourceAuthors;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.read.PersonText;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.MergedPeople;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Article;
import dev.galley.model.Person;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.List;

/**
 * Writes people in RSS: at most one in the format's own element, which holds an address and a name, and all others in
 * other namespaces.
 */
final class RssPersonWriter {
    private final ElementWriter out;
    private final NamespaceWriters others;

    RssPersonWriter(ElementWriter out, NamespaceWriters others) {
        this.out = out;
        this.others = others;
    }

    /** Writes the authors of an article, or those of its source that apply to it. */
    void authors(XmlName element, Article article, Field owner) throws IOException {
        List<Person> inherited = SourceAuthors.of(article);
        if (inherited.isEmpty()) {
            authors(element, article.authors(), owner);
        } else {
            authors(element, inherited, SourceAuthors.reported(owner));
        }
    }

    /** Writes authors. */
    void authors(XmlName element, List<Person> people, Field owner) throws IOException {
        boolean free = true;
        List<Person> merged = MergedPeople.of(people, owner, "authors", out);
        for (int i = 0; i < merged.size(); i++) {
            Person person = merged.get(i);
            Field field = owner.at("authors", i);
            if (free
                    && person.email().isPresent()
                    && PersonText.isWhole(withAddress(person), person)
                    && ValidValue.is(Syntaxes.CONTACT, withAddress(person))) {
                free = false;
                out.element(element, withAddress(person), field);
                person.avatar().ifPresent(avatar -> field.at("avatar").lost(avatar));
            } else {
                others.write(person, field, NamespaceWriter::writeAuthor);
            }
        }
    }

    /** Writes the authors of an article, or those of its source that apply to it, all of them in other namespaces. */
    void modules(Article article, Field owner) throws IOException {
        List<Person> inherited = SourceAuthors.of(article);
        if (inherited.isEmpty()) {
            modules(article.authors(), owner);
        } else {
            modules(inherited, SourceAuthors.reported(owner));
        }
    }

    /** Writes authors, all of them in other namespaces. */
    void modules(List<Person> people, Field owner) throws IOException {
        others.writeAll(MergedPeople.of(people, owner, "authors", out), owner, "authors", NamespaceWriter::writeAuthor);
    }

    /** Writes contributors, for whom RSS has no element. */
    void contributors(List<Person> people, Field owner) throws IOException {
        others.writeAll(
                MergedPeople.of(people, owner, "contributors", out),
                owner,
                "contributors",
                NamespaceWriter::writeContributor);
    }

    private static String withAddress(Person person) {
        String address = person.email().orElse("");
        return person.name().map(name -> address + " (" + name + ")").orElse(address);
    }
}
