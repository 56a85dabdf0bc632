package dev.galley.cli.show;

import dev.galley.cli.terminal.FindingSummary;
import dev.galley.cli.terminal.Printable;
import dev.galley.format.opml.Opml;
import dev.galley.format.opml.OpmlReadResult;
import dev.galley.format.opml.Outline;
import dev.galley.model.Url;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** A list of feeds as text, in its folders. */
final class ListView {
    private static final int LINE = 100;
    private static final int MAX_INDENT = 40;

    private ListView() {}

    /** Returns the text to print. */
    static String of(OpmlReadResult read, FindingSummary findings) {
        Opml list = read.opml();
        StringBuilder text = new StringBuilder();
        field(text, "Format", read.version().isEmpty() ? "OPML" : "OPML " + read.version());
        list.title().ifPresent(title -> field(text, "Title", title));
        list.ownerName().ifPresent(owner -> field(text, "Owner", owner));
        list.modified().or(list::created).ifPresent(date -> field(text, "Updated", NewestArticles.date(date)));
        field(text, "Feeds", String.valueOf(list.feeds().size()));
        outlines(text, list);
        List<String> lines = findings.lines();
        text.append('\n').append(lines.isEmpty() ? "No findings.\n" : "Findings:\n");
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
        return text.toString();
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append(Printable.line(name + " ".repeat(12 - name.length()) + value, LINE))
                .append('\n');
    }

    private static void outlines(StringBuilder text, Opml list) {
        Deque<Iterator<Outline>> levels = new ArrayDeque<>();
        levels.push(list.outlines().iterator());
        text.append(list.outlines().isEmpty() ? "" : "\n");
        while (!levels.isEmpty()) {
            if (levels.element().hasNext()) {
                Outline outline = levels.element().next();
                String address = outline.xmlUrl()
                        .or(outline::url)
                        .or(outline::htmlUrl)
                        .map(Url::value)
                        .filter(url -> !url.equals(outline.text()))
                        .map(url -> "  " + url)
                        .orElse("");
                text.append(" ".repeat(Math.min(2 * levels.size(), MAX_INDENT)))
                        .append(Printable.line(outline.text() + address, LINE))
                        .append('\n');
                levels.push(outline.outlines().iterator());
            } else {
                levels.pop();
            }
        }
    }
}
