package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.ElementRuleBuilder;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;

/** Media (Media RSS 1.5.1): what stands beside a medium may stand in its group, its item or the channel, too. */
final class MediaRss {
    static final String URI = "http://search.yahoo.com/mrss/";

    private static final Place[] PLACES = {Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY};

    static final NamespaceGrammar GRAMMAR = vocabulary();

    private MediaRss() {}

    private static NamespaceGrammar vocabulary() {
        NamespaceGrammar.Builder media = NamespaceGrammar.of(URI, "media").in(PLACES);
        MediaDetails.ONCE.forEach(media::optional);
        MediaDetails.SEVERAL.forEach(media::many);
        return media.many("content", MediaContent.RULE)
                .many("group", MediaGroup.RULE)
                .build();
    }

    /** An element of which the details of a medium may be part. */
    static ElementRuleBuilder withDetails() {
        ElementRuleBuilder element = ElementRule.container(URI);
        MediaDetails.ONCE.forEach(element::optional);
        MediaDetails.SEVERAL.forEach(element::many);
        return element;
    }
}
