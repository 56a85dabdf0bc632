package dev.galley.format.text;

import dev.galley.format.spi.SourceAuthors;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import dev.galley.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes metadata as YAML front matter: one line for each value that is there, strings in double quotes. */
final class FrontMatter {
    private final StringBuilder out = new StringBuilder("---\n");

    private FrontMatter() {}

    static String of(Article article) {
        FrontMatter matter = new FrontMatter();
        matter.value("title", article.headline().map(Text::plain));
        matter.value("description", article.standfirst().map(Text::plain));
        matter.value("id", article.id());
        matter.value("url", article.url());
        matter.value("language", article.language());
        matter.value("date", article.published());
        matter.value("updated", article.updated());
        matter.value("expires", article.expires());
        matter.list("authors", names(SourceAuthors.applied(article).authors()));
        matter.list("contributors", names(article.contributors()));
        matter.list("tags", article.categories().stream().map(Category::display).toList());
        return matter.end();
    }

    static String of(Feed feed) {
        FrontMatter matter = new FrontMatter();
        matter.value("title", feed.title().map(Text::plain));
        matter.value("description", feed.subtitle().map(Text::plain));
        matter.value("id", feed.id());
        matter.value("url", feed.url());
        matter.value("language", feed.language());
        matter.value("date", feed.published());
        matter.value("updated", feed.updated());
        matter.list("authors", names(feed.authors()));
        matter.list("tags", feed.categories().stream().map(Category::display).toList());
        return matter.end();
    }

    private static List<String> names(List<Person> persons) {
        return persons.stream().map(Person::name).flatMap(Optional::stream).toList();
    }

    private void value(String name, Optional<?> value) {
        value.ifPresent(present -> {
            out.append(name).append(": ");
            quoted(present.toString());
            out.append('\n');
        });
    }

    private void list(String name, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        out.append(name).append(":\n");
        for (String value : values) {
            out.append("  - ");
            quoted(value);
            out.append('\n');
        }
    }

    /** Writes a double-quoted scalar (YAML 1.2 §7.3.1), with an escape for everything that may not be written as it is. */
    private void quoted(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (pair) {
                out.append(c).append(value.charAt(++i));
            } else if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (Character.isSurrogate(c)) {
                out.append('\uFFFD');
            } else if (c < ' '
                    || (c >= 0x7F && c <= 0x9F)
                    || c == 0x2028
                    || c == 0x2029
                    || c >= 0xFFFE
                    || c == 0xFEFF) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private String end() {
        return out.append("---\n\n").toString();
    }
}
