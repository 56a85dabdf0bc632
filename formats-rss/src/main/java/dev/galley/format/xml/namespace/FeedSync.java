package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.date.FeedDate;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Synchronisation of items that are edited in several places (FeedSync 1.0, formerly Simple Sharing Extensions). */
public final class FeedSync extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://www.microsoft.com/schemas/sse";

    /** The number of a change: FeedSync 1.0 §2.4 and §2.5 limit it to 31 bits. */
    private static final Syntax COUNT = Syntaxes.integer(1, Integer.MAX_VALUE);

    /** Creates the descriptor. */
    public FeedSync() {
        super("sx", URI, "FeedSync");
    }

    @Override
    public List<String> aliases() {
        return List.of("http://feedsync.org/2007/feedsync");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule related = ElementRule.empty()
                .requiredAttribute("link", Syntaxes.IRI)
                .requiredAttribute("type", Syntaxes.oneOf("complete", "aggregated"))
                .attribute("title", Markup.PLAIN)
                .attribute("since", Syntaxes.ATOM_DATE)
                .attribute("until", Syntaxes.ATOM_DATE)
                .watch(AttributePairs.WATCH)
                .build();
        ElementRule sharing = ElementRule.container(URI)
                .attribute("since", Syntaxes.ATOM_DATE)
                .attribute("until", Syntaxes.ATOM_DATE)
                .attribute("expires", Syntaxes.ATOM_DATE)
                .attribute("window")
                .attribute("version")
                .many("related", related)
                .watch(AttributePairs.WATCH)
                .build();
        ElementRule history = ElementRule.container(URI)
                .requiredAttribute("sequence", COUNT)
                .attribute("when", Syntaxes.ATOM_DATE)
                .attribute("by", Syntaxes.URN_SPECIFIC_STRING)
                .watch(AttributePairs.WATCH)
                .build();
        ElementRule sync = ElementRule.container(URI)
                .requiredAttribute("id", Syntaxes.URN_SPECIFIC_STRING)
                .requiredAttribute("updates", COUNT)
                .attribute("deleted", Syntaxes.BOOLEAN)
                .attribute("noconflicts", Syntaxes.BOOLEAN)
                .attribute("conflict", Syntaxes.BOOLEAN)
                .some("history", history)
                .optional("conflicts", ElementRule.OPEN)
                .build();
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL, Place.FEED)
                .optional("sharing", sharing)
                .in(Place.ITEM, Place.ENTRY)
                .optional("sync", sync)
                .build());
    }

    /**
     * Reports {@code since} without {@code until} or the reverse, and a history with neither {@code when} nor {@code by}
     * (FeedSync 1.0 §2.2, §2.6).
     */
    private static final class AttributePairs implements Watcher {
        static final Watch<AttributePairs> WATCH = Watch.of(AttributePairs::new);

        @Override
        public void start(Element element) {
            if (element.name().local().equals("history")) {
                checkOrigin(element);
                return;
            }
            String since = element.attribute("since");
            String until = element.attribute("until");
            if ((since == null) != (until == null)) {
                element.report("attribute.missing", since == null ? "since" : "until", element.written());
            } else if (since != null && until != null && isAfter(since, until)) {
                element.report("sharing.since-after-until", since, until);
            }
        }

        private static void checkOrigin(Element history) {
            boolean when = history.attribute("when") != null;
            boolean by = history.attribute("by") != null;
            if (!when && !by) {
                history.report("history.anonymous", history.written());
            } else if (!when || !by) {
                history.report("attribute.recommended", when ? "by" : "when", history.written());
            }
        }

        private static boolean isAfter(String since, String until) {
            OffsetDateTime start = FeedDate.parse(since);
            OffsetDateTime end = FeedDate.parse(until);
            return start != null && end != null && start.isAfter(end);
        }
    }
}
