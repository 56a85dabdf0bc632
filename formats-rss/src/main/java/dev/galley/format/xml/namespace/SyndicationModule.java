package dev.galley.format.xml.namespace;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.date.DateWriter;
import dev.galley.internal.date.FeedDate;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Facet;
import dev.galley.model.Syndication;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The update frequency of a feed (RSS 1.0 module Syndication). */
public final class SyndicationModule extends Namespace {
    private final XmlName updatePeriod = name("updatePeriod");
    private final XmlName updateFrequency = name("updateFrequency");
    private final XmlName updateBase = name("updateBase");

    /** Creates the descriptor. */
    public SyndicationModule() {
        super("sy", "http://purl.org/rss/1.0/modules/syndication/", "RSS 1.0 module Syndication");
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        XmlElement element = cursor.element();
        Syndication known = feed.facet(Syndication.class);
        Syndication more = with(known == null ? Syndication.NONE : known, element);
        if (more == null) {
            feed.keep(element);
        } else {
            feed.facet(more);
        }
        return true;
    }

    /** Returns the facet with the value of the element; null if the facet cannot hold it. */
    private static @Nullable Syndication with(Syndication known, XmlElement element) {
        String text = element.text().strip();
        if (!isText(element)) {
            return null;
        }
        switch (element.name().local()) {
            case "updatePeriod" -> {
                Syndication.Period period = period(text);
                return period == null || known.period().isPresent() ? null : known.withPeriod(period);
            }
            case "updateFrequency" -> {
                Integer frequency = frequency(text);
                return frequency == null || known.frequency().isPresent() ? null : known.withFrequency(frequency);
            }
            case "updateBase" -> {
                OffsetDateTime base = FeedDate.parse(text);
                return base == null || known.base().isPresent() ? null : known.withBase(base);
            }
            default -> {
                return null;
            }
        }
    }

    private static Syndication.@Nullable Period period(String text) {
        for (Syndication.Period period : Syndication.Period.values()) {
            if (period.name().equalsIgnoreCase(text)) {
                return period;
            }
        }
        return null;
    }

    private static @Nullable Integer frequency(String text) {
        try {
            int frequency = Integer.parseInt(text);
            return frequency < 1 ? null : frequency;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public boolean writeFeedFacet(Facet facet, ElementWriter out, Field field) throws IOException {
        if (!(facet instanceof Syndication syndication)) {
            return false;
        }
        Optional<Integer> frequency = syndication.frequency().filter(times -> times > 0);
        Optional<OffsetDateTime> base = syndication.base().filter(DateWriter::isWritable);
        if (syndication.period().isEmpty() && frequency.isEmpty() && base.isEmpty()) {
            return false;
        }
        out.element(
                updatePeriod, syndication.period().map(period -> period.name().toLowerCase(Locale.ROOT)));
        out.element(updateFrequency, frequency.map(String::valueOf));
        out.element(updateBase, base.flatMap(field.at("base")::rfc3339));
        if (frequency.isEmpty()) {
            syndication.frequency().ifPresent(times -> field.at("frequency").lost(times));
        }
        if (base.isEmpty()) {
            syndication.base().ifPresent(date -> field.at("base").lost(date));
        }
        return true;
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL, Place.FEED)
                .optional(
                        "updatePeriod",
                        ElementRule.plain(Syntaxes.oneOf("hourly", "daily", "weekly", "monthly", "yearly")))
                .optional("updateFrequency", ElementRule.plain(Syntaxes.POSITIVE))
                .optional("updateBase", ElementRule.plain(Syntaxes.W3C_DATE))
                .build());
    }

    @Override
    public String documentation() {
        return """
                Maps to the facet `Syndication` of a feed.

                | element | model |
                |---|---|
                | `sy:updatePeriod` | `Syndication.period()` |
                | `sy:updateFrequency` | `Syndication.frequency()`, if it is 1 or more |
                | `sy:updateBase` | `Syndication.base()` |
                """;
    }
}
