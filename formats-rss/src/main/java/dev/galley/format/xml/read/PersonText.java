package dev.galley.format.xml.read;

import dev.galley.internal.markup.HtmlText;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person as RSS writes them: {@code address (Name)}, {@code Name <address>}, {@code Name (address)}, {@code Name, address}, an
 * address or a name alone. Text with the addresses of several people is about each of them.
 */
public final class PersonText {
    /** An element of a person in Atom (RFC 4287 §3.2) without attributes. */
    private static final Pattern PART = Pattern.compile("<(name|email|uri|url)>([^<]*)</\\1>");

    /** What can be between a name and an address. */
    private static final Pattern SEPARATOR = Pattern.compile("[,;|/\u2013\u2014]| - ");

    private PersonText() {}

    /** Reads the people that the text names; text without an address is the name of one. */
    public static List<Person> parseAll(String raw) {
        List<String> mailboxes = Mailboxes.of(raw.strip());
        return mailboxes.size() == 1
                ? List.of(parse(raw))
                : mailboxes.stream().map(PersonText::parse).toList();
    }

    /** Reads a person; text without an address is a name. */
    public static Person parse(String raw) {
        String text = raw.strip();
        Person bracketed = bracketed(text);
        if (bracketed != null) {
            return bracketed;
        }
        return isAddress(text) ? person("", text) : separated(text);
    }

    /** Reads a person whose name or address is in brackets at the end; null if that is not so. */
    static @Nullable Person bracketed(String text) {
        Person parenthesised = split(text, '(', ')');
        return parenthesised == null ? split(text, '<', '>') : parenthesised;
    }

    /** Reads "name, address", "address - name" and the like; a text that is neither is a name. */
    private static Person separated(String text) {
        Matcher separator = SEPARATOR.matcher(text);
        if (!separator.find()) {
            return Person.named(text);
        }
        String second = text.substring(separator.end()).strip();
        Person first = parts(text.substring(0, separator.start()).strip(), second);
        int end = separator.start();
        int start = separator.end();
        while (separator.find()) {
            end = separator.start();
            start = separator.end();
        }
        Person last = first == null
                ? parts(text.substring(0, end).strip(), text.substring(start).strip())
                : first;
        return last == null ? Person.named(text) : last;
    }

    /** Returns the person of two parts, one of which is the address; null if that is not so. */
    private static @Nullable Person parts(String first, String second) {
        if (isFullAddress(first) && second.indexOf('@') < 0) {
            return person(second, first);
        }
        return isFullAddress(second) && first.indexOf('@') < 0 ? person(first, second) : null;
    }

    /** Checks whether reading {@code written} gives the whole person except the avatar. */
    public static boolean isWhole(String written, Person person) {
        List<Person> all = parseAll(written);
        Person read = all.get(0);
        return !written.isBlank()
                && all.size() == 1
                && person.url().isEmpty()
                && read.name().equals(person.name())
                && read.email().equals(person.email());
    }

    /**
     * Reads the element as the only person in a field; null if it is blank. Text that names several people stays whole as a name, so
     * that none of them is lost.
     */
    public static @Nullable Person read(XmlCursor cursor) throws IOException {
        String words = Values.words(cursor);
        if (words == null) {
            return null;
        }
        Person person = cursor.hadMarkup() ? ofElements(words) : null;
        return person == null ? parse(words) : person;
    }

    /** Reads the element as the people that it names; empty if it is blank. */
    private static List<Person> readAll(XmlCursor cursor) throws IOException {
        String words = Values.words(cursor);
        if (words == null) {
            return List.of();
        }
        Person person = cursor.hadMarkup() ? ofElements(words) : null;
        return person == null ? parseAll(words) : List.of(person);
    }

    /** Reads a person written as in Atom, with elements inside; null if the markup is anything else. */
    private static @Nullable Person ofElements(String markup) {
        Map<String, String> values = new HashMap<>();
        Matcher part = PART.matcher(markup);
        int end = 0;
        while (part.find() && markup.substring(end, part.start()).isBlank()) {
            String name = part.group(1).equals("url") ? "uri" : part.group(1);
            if (values.putIfAbsent(name, HtmlText.of(part.group(2)).strip()) != null) {
                return null;
            }
            end = part.end();
        }
        return values.isEmpty() || !markup.substring(end).isBlank()
                ? null
                : new Person(
                        Optional.ofNullable(values.get("name")),
                        Optional.ofNullable(values.get("email")),
                        Optional.ofNullable(values.get("uri")).map(Url::of),
                        Optional.empty());
    }

    /**
     * Reads the element as one or more of {@code people}, who are listed under {@code name}. What else the element has belongs to the
     * first of them.
     */
    public static void read(XmlCursor cursor, Draft draft, People people, String name) throws IOException {
        int kept = draft.extensionCount();
        String parent = name + "/" + people.all().size();
        draft.keepAttributes(cursor, parent, Draft.NO_ATTRIBUTES);
        List<Person> read = readAll(cursor);
        for (int i = 0; i < read.size(); i++) {
            int index = people.add(read.get(i));
            if (i == 0) {
                draft.moveExtensions(kept, parent, name + "/" + index);
            }
        }
    }

    /** Reads "one (two)", either of which may be the address; returns null if neither is. */
    private static @Nullable Person split(String text, char open, char close) {
        int from = text.indexOf(open);
        if (from < 0 || text.charAt(text.length() - 1) != close) {
            return null;
        }
        String before = text.substring(0, from).strip();
        String inside = text.substring(from + 1, text.length() - 1).strip();
        if (isAddress(before)) {
            return person(inside, before);
        }
        return isAddress(inside) ? person(unquoted(before), inside) : null;
    }

    private static Person person(String name, String address) {
        String email = address.regionMatches(true, 0, "mailto:", 0, 7) ? address.substring(7) : address;
        return new Person(
                name.isEmpty() ? Optional.empty() : Optional.of(name),
                Optional.of(email),
                Optional.empty(),
                Optional.empty());
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    /** Checks for an e-mail address with a domain of several parts; {@code Editors@Harbour} is part of a name. */
    private static boolean isFullAddress(String text) {
        return isAddress(text) && text.indexOf('.', text.indexOf('@')) > 0;
    }

    /** Checks whether the text looks like an e-mail address: one "@" with text on both sides, and no white space. */
    static boolean isAddress(String text) {
        int at = text.indexOf('@');
        if (at <= 0 || at == text.length() - 1 || text.indexOf('@', at + 1) >= 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || "<>(),;|\u2013\u2014".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }
}
