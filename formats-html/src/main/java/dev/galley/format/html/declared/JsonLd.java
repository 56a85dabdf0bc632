package dev.galley.format.html.declared;

import dev.galley.format.html.declared.JsonLdArticle.Place;
import dev.galley.format.html.tree.PageTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the JSON-LD blocks of a page: finds the object of the article and resolves references within the page. */
final class JsonLd {
    private static final int MAX_OBJECTS = 5_000;

    private final Declared declared;
    private final List<Map<String, Object>> objects = new ArrayList<>();
    private final IdentityHashMap<Map<String, Object>, Place> places = new IdentityHashMap<>();
    private final Map<String, Map<String, Object>> byId = new HashMap<>();

    JsonLd(Declared declared) {
        this.declared = declared;
    }

    /** Adds one block, the content of element {@code node}. */
    void add(String block, int node) {
        String json = unwrapped(block);
        if (json.isEmpty()) {
            return;
        }
        JsonTree tree = JsonTree.parse(json);
        if (tree.fault() != null) {
            declared.problem(tree.fault());
        }
        Place outermost = new Place(node, "", false, false);
        Deque<Placed> open = new ArrayDeque<>();
        tree.roots().forEach(root -> open.add(new Placed(root, outermost)));
        while (!open.isEmpty() && objects.size() < MAX_OBJECTS) {
            Placed next = open.remove();
            if (next.value() instanceof List<?> list) {
                list.forEach(value -> open.add(new Placed(value, next.place())));
            } else if (next.value() instanceof Map) {
                collect(object(next.value()), next.place(), open);
            }
        }
    }

    private record Placed(Object value, Place place) {}

    private void collect(Map<String, Object> object, Place place, Deque<Placed> open) {
        objects.add(object);
        places.put(object, place);
        if (object.get("@id") instanceof String id && object.size() > 2) {
            byId.putIfAbsent(id, object);
        }
        object.forEach((name, value) -> {
            if (value instanceof Map || value instanceof List) {
                open.add(new Placed(value, place.inside(object, name)));
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    /** Removes what some sites wrap their JSON in: CDATA, HTML comments, a semicolon. */
    private static String unwrapped(String block) {
        String json = block.strip();
        int start = 0;
        while (start < json.length() && json.charAt(start) != '{' && json.charAt(start) != '[') {
            start++;
        }
        if (json.startsWith("<![CDATA[") || json.startsWith("//<![CDATA[")) {
            start = json.indexOf("[CDATA[") + 7;
        }
        int end = json.length();
        while (end > start && json.charAt(end - 1) != '}' && json.charAt(end - 1) != ']') {
            end--;
        }
        return json.substring(Math.min(start, end), end).strip();
    }

    /** Adds what the object of the article says to {@link Declared}. */
    void finish(PageTree tree) {
        if (objects.isEmpty()) {
            return;
        }
        Map<String, Object> article = new JsonLdArticle(PageIdentity.of(tree, declared)).choose(objects, places);
        objects.stream().map(JsonLd::type).filter(type -> !type.isEmpty()).forEach(type -> {
            if (article == null || !type.equals(type(article))) {
                declared.add(Property.TYPE, type, Origin.HTML);
            }
        });
        if (article == null) {
            return;
        }
        Place place = places.get(article);
        declared.at(place == null ? -1 : place.node());
        read(article);
        comments();
    }

    /** Reads comments and answers, each before its replies. */
    private void comments() {
        IdentityHashMap<Map<String, Object>, String> parents = new IdentityHashMap<>();
        Deque<Map<String, Object>> open = new ArrayDeque<>();
        for (Map<String, Object> object : objects) {
            if (!isComment(object) || parents.containsKey(object)) {
                continue;
            }
            parents.put(object, "");
            open.push(object);
            while (!open.isEmpty()) {
                Map<String, Object> next = open.pop();
                comment(next, parents.getOrDefault(next, ""));
                List<Map<String, Object>> replies = replies(next);
                for (int i = replies.size() - 1; i >= 0; i--) {
                    if (parents.putIfAbsent(replies.get(i), id(next)) == null) {
                        open.push(replies.get(i));
                    }
                }
            }
        }
    }

    private List<Map<String, Object>> replies(Map<String, Object> object) {
        Object value = object.get("comment");
        List<Map<String, Object>> replies = new ArrayList<>();
        for (Object one : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            if (resolved(one) instanceof Map<?, ?> reply && isComment(object(reply))) {
                replies.add(object(reply));
            }
        }
        return replies;
    }

    private static boolean isComment(Map<String, Object> object) {
        return type(object).equals("Comment") || type(object).equals("Answer");
    }

    private static String id(Map<String, Object> object) {
        return string(has(object, "@id") ? object.get("@id") : object.get("url"));
    }

    private void comment(Map<String, Object> object, String parent) {
        Object text = has(object, "text") ? object.get("text") : object.get("description");
        if (text instanceof String words && !words.isBlank()) {
            Object author = resolved(object.get("author"));
            String name = author instanceof Map<?, ?> person ? name(person) : string(author);
            Object date = has(object, "dateCreated") ? object.get("dateCreated") : object.get("datePublished");
            declared.comment(new DeclaredComment(id(object), parent, name, string(date), words.strip()));
        }
    }

    private static String string(@Nullable Object value) {
        return value instanceof String text ? text.strip() : "";
    }

    private static boolean has(Map<String, Object> object, String name) {
        return object.containsKey(name);
    }

    private void read(Map<String, Object> article) {
        String type = type(article);
        declared.add(Property.TYPE, type, Origin.JSON_LD);
        text(Property.HEADLINE, article.get("headline"));
        if (!has(article, "headline") && !type.equals("WebPage")) {
            text(Property.HEADLINE, article.get("name"));
        }
        text(Property.DESCRIPTION, article.get("description"));
        text(Property.PUBLISHED, article.get("datePublished"));
        if (!has(article, "datePublished")) {
            text(Property.PUBLISHED, article.get("dateCreated"));
            text(Property.PUBLISHED, article.get("uploadDate"));
        }
        text(Property.UPDATED, article.get("dateModified"));
        text(Property.SECTION, article.get("articleSection"));
        language(article.get("inLanguage"));
        text(Property.BODY, article.get("articleBody"));
        if (!has(article, "articleBody")) {
            text(Property.BODY, article.get("text"));
        }
        text(Property.ID, article.get("identifier"));
        text(Property.COMMENT_COUNT, article.get("commentCount"));
        keywords(article.get("keywords"));
        addresses(Property.IMAGE, article.get("image"));
        addresses(Property.URL, article.get("mainEntityOfPage"));
        addresses(Property.URL, article.get("url"));
        addresses(Property.LICENSE, article.get("license"));
        authors(article.get("author"), 0);
        if (!has(article, "author")) {
            authors(article.get("creator"), 0);
        }
        if (resolved(article.get("publisher")) instanceof Map<?, ?> publisher) {
            text(Property.SITE, publisher.get("name"));
        }
    }

    /** Reads a language, which may be an object with its name and its tag. */
    private void language(@Nullable Object value) {
        text(Property.LANGUAGE, value instanceof Map<?, ?> named ? named.get("alternateName") : null);
        text(Property.LANGUAGE, value);
    }

    private void keywords(@Nullable Object value) {
        if (value instanceof List<?> list) {
            list.forEach(this::keywords);
        } else if (value instanceof String words) {
            for (String word : words.split(",", -1)) {
                declared.add(Property.KEYWORD, plain(word), Origin.JSON_LD);
            }
        } else if (value instanceof Map<?, ?> term) {
            text(Property.KEYWORD, term.get("name"));
        }
    }

    private void text(Property property, @Nullable Object value) {
        if (value instanceof String text) {
            declared.add(property, property == Property.BODY ? text : plain(text), Origin.JSON_LD);
        } else if (value instanceof List<?> list) {
            list.forEach(one -> text(property, one));
        } else if (value instanceof Map<?, ?> object) {
            Object inner = object.containsKey("@value") ? object.get("@value") : object.get("name");
            if (inner instanceof String text) {
                declared.add(property, plain(text), Origin.JSON_LD);
            }
        }
    }

    private void addresses(Property property, @Nullable Object value) {
        Object resolved = resolved(value);
        if (resolved instanceof String address) {
            declared.add(property, address, Origin.JSON_LD);
        } else if (resolved instanceof List<?> list) {
            list.forEach(one -> addresses(property, one));
        } else if (resolved instanceof Map<?, ?> object) {
            Object address = object.containsKey("url") ? object.get("url") : object.get("@id");
            if (address instanceof String text) {
                declared.add(property, text, Origin.JSON_LD);
            }
        }
    }

    private void authors(@Nullable Object value, int depth) {
        Object resolved = resolved(value);
        if (resolved instanceof String name) {
            declared.add(Property.AUTHOR, plain(name), Origin.JSON_LD);
        } else if (resolved instanceof List<?> list && depth < 3) {
            list.forEach(one -> authors(one, depth + 1));
        } else if (resolved instanceof Map<?, ?> person) {
            if (person.get("name") instanceof List<?> names && depth < 3) {
                names.forEach(one -> authors(one, depth + 1));
            } else {
                String link = person.get("url") instanceof String url ? url : "";
                declared.add(Property.AUTHOR, plain(name(person)), link, Origin.JSON_LD);
            }
        }
    }

    /** Returns the name of a person, which may be in two parts, or in an object with its language; empty if there is none. */
    private static String name(Map<?, ?> person) {
        Object name = person.containsKey("@value") ? person : person.get("name");
        if (name == null) {
            return (string(person.get("givenName")) + " " + string(person.get("familyName"))).strip();
        }
        return string(name instanceof Map<?, ?> value ? value.get("@value") : name);
    }

    private @Nullable Object resolved(@Nullable Object value) {
        return value instanceof Map<?, ?> reference
                        && reference.size() <= 2
                        && reference.get("@id") instanceof String id
                ? byId.getOrDefault(id, object(value))
                : value;
    }

    /** Returns the type of an object; of several, the first that is an article. */
    static String type(Map<String, Object> object) {
        Object type = object.get("@type");
        if (type instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof String name && JsonLdArticle.isType(local(name))) {
                    return local(name);
                }
            }
            type = list.isEmpty() ? "" : list.get(0);
        }
        return type instanceof String name ? local(name) : "";
    }

    private static String local(String name) {
        return name.substring(
                Math.max(name.lastIndexOf('/'), Math.max(name.lastIndexOf('#'), name.lastIndexOf(':'))) + 1);
    }

    /** Returns a text without the character references and tags that sites leave in JSON-LD. */
    static String plain(String text) {
        String unescaped = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        if (unescaped.indexOf('<') >= 0 && unescaped.indexOf('>') > 0) {
            unescaped = Jsoup.parseBodyFragment(unescaped).text();
        }
        return unescaped.indexOf('&') < 0 ? unescaped : Parser.unescapeEntities(unescaped, false);
    }
}
