package dev.galley.format.html.plain;

import dev.galley.format.html.part.BylineText;
import dev.galley.format.html.part.CommentForm;
import dev.galley.format.html.part.DateText;
import dev.galley.format.html.part.Words;
import dev.galley.model.Block;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page that is plain text, as copying a web page gives it: a title line, the headline again with its kicker, the
 * standfirst up to the first gap of two blank lines, paragraphs, headings, related links, and the comment form.
 */
public final class PlainText {
    private static final int MAX_HEADLINE = 250;
    private static final int MAX_HEADING = 90;
    private static final int MAX_KICKER = 40;
    private static final int MAX_CATEGORY = 40;

    /** How many lines after the headline may name authors and date. */
    private static final int MAX_DETAILS = 2;

    /** How alike two lines are that both say the headline, 0 to 1. */
    private static final double ALIKE = 0.5;

    private static final List<String> FORMS = List.of(
            "leave a reply",
            "leave a comment",
            "post a comment",
            "schreibe einen kommentar",
            "kommentar hinterlassen",
            "laisser un commentaire",
            "deja una respuesta",
            "deja un comentario",
            "lascia un commento",
            "geef een reactie");
    private static final List<String> RELATED = List.of(
            "see also",
            "read also",
            "also read",
            "lire aussi",
            "à lire aussi",
            "siehe auch",
            "lesen sie auch",
            "ver también",
            "leggi anche",
            "lees ook",
            "läs också",
            "les også",
            "læs også");

    private final List<Section> sections = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private @Nullable String heading;
    private @Nullable String headline;
    private @Nullable String alternative;
    private @Nullable String kicker;
    private @Nullable String standfirst;
    private @Nullable String privacyNote;
    private final List<String> authors = new ArrayList<>();
    private @Nullable OffsetDateTime published;
    private boolean open;

    private PlainText() {}

    /** Reads {@code text}. */
    public static PlainText read(String text) {
        PlainText page = new PlainText();
        List<Passage> passages = Passage.of(text);
        int next = page.opening(passages);
        for (int i = next; i < passages.size() && !page.open; i++) {
            page.passage(passages.get(i), i + 1 < passages.size() ? passages.get(i + 1) : null);
        }
        if (page.open) {
            page.promise(passages);
        }
        page.endSection();
        return page;
    }

    /** Reads title, headline, kicker and standfirst; returns the number of the first passage of the text. */
    private int opening(List<Passage> passages) {
        if (passages.size() < 2
                || passages.get(0).text().length() > MAX_HEADLINE
                || isSentence(passages.get(0).text())) {
            return 0;
        }
        String title = passages.get(0).text();
        headline = title;
        int next = 1;
        if (isHeadlineAgain(title, passages.get(1).text())) {
            split(title, passages.get(1).text());
            next = 2;
        }
        next = details(passages, next);
        int end = next;
        while (end < passages.size() && passages.get(end).gap() < 2) {
            end++;
        }
        boolean gap = end < passages.size()
                && end - next <= 3
                && end > next
                && passages.get(next).gap() < 2;
        if (gap) {
            List<String> words = new ArrayList<>();
            for (Passage passage : passages.subList(next, end)) {
                words.add(passage.text());
            }
            standfirst = String.join(" ", words);
            next = details(passages, end);
        }
        return next;
    }

    /** Reads the lines with authors and date from passage {@code from} on; returns the number of the first passage after them. */
    private int details(List<Passage> passages, int from) {
        int next = from;
        while (next < passages.size() && next < from + MAX_DETAILS) {
            String line = passages.get(next).text();
            List<String> names = BylineText.names(line);
            OffsetDateTime date = names.isEmpty() ? DateText.parse(line) : DateText.in(line);
            if ((names.isEmpty() || !authors.isEmpty()) && (date == null || published != null)) {
                break;
            }
            authors.addAll(names);
            published = date == null ? published : date;
            next++;
        }
        return next;
    }

    private static boolean isHeadlineAgain(String title, String line) {
        return line.length() <= MAX_HEADLINE && Words.likeness(Words.of(title), Words.of(line)) >= ALIKE;
    }

    /** Separates the kicker that both lines begin with: "Diplomacy: …" and "Diplomacy …". */
    private void split(String title, String line) {
        int colon = title.indexOf(": ");
        String before = colon > 0 && colon <= MAX_KICKER ? title.substring(0, colon) : "";
        headline = line;
        alternative = line.equals(title) ? null : title;
        if (!before.isEmpty() && line.length() > before.length() + 1 && line.startsWith(before)) {
            kicker = before;
            String rest = line.substring(before.length()).strip();
            headline = rest.startsWith(":") ? rest.substring(1).strip() : rest;
            String other = title.substring(colon + 2).strip();
            alternative = other.equals(headline) ? null : other;
        }
    }

    private void passage(Passage passage, @Nullable Passage next) {
        String text = passage.text();
        String lower = text.toLowerCase(Locale.ROOT);
        if (FORMS.contains(withoutStop(lower))) {
            open = true;
            return;
        }
        Block related = related(text, lower);
        if (related != null) {
            blocks.add(related);
        } else if (isHeading(text, next)) {
            endSection();
            heading = text;
        } else {
            report(text);
            blocks.add(Block.paragraph(Text.plain(text)));
        }
    }

    private void promise(List<Passage> passages) {
        for (Passage passage : passages) {
            if (CommentForm.isPromise(passage.text())) {
                privacyNote = passage.text();
            }
        }
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") || text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    private static @Nullable Block related(String text, String lower) {
        for (String phrase : RELATED) {
            if (lower.startsWith(phrase)
                    && text.length() > phrase.length() + 1
                    && " :".indexOf(text.charAt(phrase.length())) >= 0) {
                String rest = text.substring(phrase.length() + 1).strip();
                int dash = rest.indexOf(" - ");
                boolean named = dash > 0 && dash <= MAX_CATEGORY;
                Optional<String> category =
                        named ? Optional.of(rest.substring(0, dash).strip()) : Optional.empty();
                String other = named ? rest.substring(dash + 3).strip() : rest;
                return other.isEmpty() ? null : new Block.RelatedLink(category, other, Optional.empty());
            }
        }
        return null;
    }

    /** A heading is a short line without a full stop that a paragraph follows. */
    private static boolean isHeading(String text, @Nullable Passage next) {
        return text.length() <= MAX_HEADING
                && text.indexOf('\n') < 0
                && !isSentence(text)
                && next != null
                && next.text().length() > text.length();
    }

    private static boolean isSentence(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '.' || last == '!' || last == ':' || last == ';' || last == ',' || last == '…';
    }

    /** Reports a capital in the middle of a sentence where a lost link has left no stop: "Iran He admitted". */
    private void report(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) == ' ' && LostLink.isAt(text, i)) {
                int start = Math.max(0, i - 20);
                findings.add(Finding.of(
                                "page.text.lost-link",
                                Severity.INFO,
                                "/body/" + sections.size() + "/blocks/" + blocks.size(),
                                "A word here may have lost its link or punctuation")
                        .withValue(text.substring(start, Math.min(text.length(), i + 20))));
                return;
            }
        }
    }

    private void endSection() {
        if (heading != null || !blocks.isEmpty()) {
            sections.add(new Section(Optional.ofNullable(heading).map(Text::plain), Section.TOP_LEVEL, blocks));
        }
        heading = null;
        blocks = new ArrayList<>();
    }

    /** Returns the headline, without its kicker. */
    public Optional<String> headline() {
        return Optional.ofNullable(headline);
    }

    /** Returns the other wording of the headline, if the title line has one. */
    public Optional<String> alternative() {
        return Optional.ofNullable(alternative);
    }

    /** Returns the kicker. */
    public Optional<String> kicker() {
        return Optional.ofNullable(kicker);
    }

    /** Returns the standfirst, its paragraphs joined by spaces. */
    public Optional<String> standfirst() {
        return Optional.ofNullable(standfirst);
    }

    /** Returns the names in the byline. */
    public List<String> authors() {
        return List.copyOf(authors);
    }

    /** Returns the date in a line of its own after the headline. */
    public Optional<OffsetDateTime> published() {
        return Optional.ofNullable(published);
    }

    /** Returns the sections of the body. */
    public List<Section> body() {
        return List.copyOf(sections);
    }

    /** Returns whether the text ends with a comment form. */
    public boolean open() {
        return open;
    }

    /** Returns what the comment form promises about the e-mail address. */
    public Optional<String> privacyNote() {
        return Optional.ofNullable(privacyNote);
    }

    /** Returns the places where a link or punctuation may have been lost. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
