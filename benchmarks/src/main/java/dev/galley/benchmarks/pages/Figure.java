package dev.galley.benchmarks.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A figure of the table, from 0 to 1: the sum of the parts over the sum of the wholes of all pages. */
enum Figure {
    PRECISION("scrapinghub, precision of 4-word runs") {
        @Override
        Share of(PageSample page, Extraction found) {
            return runs(page, found, Words.runs(found.text()).size());
        }
    },
    RECALL("scrapinghub, recall of 4-word runs") {
        @Override
        Share of(PageSample page, Extraction found) {
            return runs(page, found, Words.runs(page.truth("articleBody")).size());
        }
    },
    ARTICLES("wcxb articles, F1 of words") {
        @Override
        Share of(PageSample page, Extraction found) {
            return words(page, found, Set.of("article"));
        }
    },
    FORUMS("wcxb forums, F1 of words") {
        @Override
        Share of(PageSample page, Extraction found) {
            return words(page, found, Set.of("forum"));
        }
    },
    DOCUMENTATION("wcxb documentation, F1 of words") {
        @Override
        Share of(PageSample page, Extraction found) {
            return words(page, found, Set.of("documentation"));
        }
    },
    OTHER_KINDS("wcxb, five other kinds, F1 of words") {
        @Override
        Share of(PageSample page, Extraction found) {
            return words(page, found, Set.of("documentation", "service", "listing", "collection", "product"));
        }
    },
    TITLE("wcxb articles, title exact") {
        @Override
        Share of(PageSample page, Extraction found) {
            return isArticle(page) ? exact(page.truth("title"), found.title()) : Share.NONE;
        }
    },
    AUTHOR("wcxb articles, authors exact") {
        @Override
        Share of(PageSample page, Extraction found) {
            List<String> wanted = names(page.truth("author"));
            if (!isArticle(page) || wanted.isEmpty()) {
                return Share.NONE;
            }
            List<String> given = names(String.join(" ", found.authors()));
            return Share.of(Words.f1(given, wanted) == 1 ? 1 : 0);
        }
    },
    DATE("wcxb articles, date exact") {
        @Override
        Share of(PageSample page, Extraction found) {
            String wanted = page.truth("publish_date");
            return !isArticle(page) || wanted.isEmpty()
                    ? Share.NONE
                    : Share.of(found.published().startsWith(wanted) ? 1 : 0);
        }
    },
    COMMENTS("comments, share of their snippets found") {
        @Override
        Share of(PageSample page, Extraction found) {
            return snippets(page, found, "comments");
        }
    },
    NOT_COMMENTS("comments, other snippets taken for comments") {
        @Override
        Share of(PageSample page, Extraction found) {
            return snippets(page, found, "with", "without");
        }
    },
    FUNDUS("fundus, F1 of words") {
        @Override
        Share of(PageSample page, Extraction found) {
            if (!page.set().equals("fundus")) {
                return Share.NONE;
            }
            StringBuilder wanted = new StringBuilder();
            for (JsonNode section : page.truth().path("sections")) {
                wanted.append(section.path("heading").stringValue("")).append('\n');
                section.path("paragraphs")
                        .forEach(one -> wanted.append(one.stringValue("")).append('\n'));
            }
            return Share.of(Words.f1(Words.withCharacters(found.text()), Words.withCharacters(wanted.toString())));
        }
    },
    HEADINGS("fundus, F1 of section headings") {
        @Override
        Share of(PageSample page, Extraction found) {
            List<String> wanted = StreamSupport.stream(
                            page.truth().path("sections").spliterator(), false)
                    .map(section -> section.path("heading").stringValue(""))
                    .map(Figure::line)
                    .filter(heading -> !heading.isEmpty())
                    .toList();
            List<String> given = found.headings().stream()
                    .map(Figure::line)
                    .filter(heading -> !heading.isEmpty())
                    .toList();
            return wanted.isEmpty() ? Share.NONE : Share.of(Words.f1(given, wanted));
        }
    },
    STANDFIRST("fundus, standfirst exact") {
        @Override
        Share of(PageSample page, Extraction found) {
            return page.set().equals("fundus") ? exact(page.truth("standfirst"), found.standfirst()) : Share.NONE;
        }
    };

    private static final Set<String> NOT_NAMES = Set.of("by", "and", "von", "und", "et", "y");

    private final String title;

    Figure(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Returns the share of one page; {@link Share#NONE} if the figure does not concern it. */
    abstract Share of(PageSample page, Extraction found);

    /** The part of a whole; the whole is 1 where a figure is a mean over pages. */
    record Share(double part, double whole) {
        static final Share NONE = new Share(0, 0);

        static Share of(double part) {
            return new Share(part, 1);
        }

        Share plus(Share other) {
            return new Share(part + other.part, whole + other.whole);
        }

        double ratio() {
            return whole == 0 ? 0 : part / whole;
        }
    }

    private static Share runs(PageSample page, Extraction found, int size) {
        return page.set().equals("scrapinghub") && size > 0
                ? Share.of(
                        (double) Words.common(Words.runs(found.text()), Words.runs(page.truth("articleBody"))) / size)
                : Share.NONE;
    }

    private static boolean isArticle(PageSample page) {
        return page.kind().equals("article");
    }

    private static Share words(PageSample page, Extraction found, Set<String> kinds) {
        return kinds.contains(page.kind())
                ? Share.of(Words.f1(Words.of(found.text()), Words.of(page.truth("main_content"))))
                : Share.NONE;
    }

    private static Share exact(String wanted, String given) {
        List<String> words = Words.normalized(wanted);
        return words.isEmpty() ? Share.NONE : Share.of(words.equals(Words.normalized(given)) ? 1 : 0);
    }

    private static List<String> names(String text) {
        return Words.normalized(text).stream()
                .filter(word -> !NOT_NAMES.contains(word))
                .toList();
    }

    private static String line(String heading) {
        return String.join(" ", Words.normalized(heading));
    }

    /** Returns the share of the page's snippets that occur in one of the comments. */
    private static Share snippets(PageSample page, Extraction found, String... members) {
        if (!page.set().equals("comments")) {
            return Share.NONE;
        }
        List<String> comments = found.comments().stream().map(Figure::spaced).toList();
        int all = 0;
        int inComments = 0;
        for (String member : members) {
            for (JsonNode snippet : page.truth().path(member)) {
                String words = spaced(snippet.stringValue(""));
                all++;
                inComments += comments.stream().anyMatch(comment -> comment.contains(words)) ? 1 : 0;
            }
        }
        return new Share(inComments, all);
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
