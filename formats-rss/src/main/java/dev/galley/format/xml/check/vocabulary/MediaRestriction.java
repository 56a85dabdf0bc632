package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;

/** Where a medium may be shown: by countries or by the addresses of those who show it. */
final class MediaRestriction implements Watcher {
    private static final Watch<MediaRestriction> WATCH = Watch.of(MediaRestriction::new);
    private static final Syntax WHOLE_WORLD = Syntaxes.oneOf("all", "none", "");
    private static final Syntax ADDRESSES = Syntaxes.separatedBy(' ', Syntaxes.IRI);

    static final ElementRule RULE = ElementRule.text()
            .requiredAttribute("relationship", Syntaxes.oneOf("allow", "deny"))
            .attribute("type", Syntaxes.oneOf("country", "uri", "sharing"))
            .watch(WATCH)
            .build();

    private MediaRestriction() {}

    @Override
    public void start(Element element) {
        String type = element.attribute("type");
        if ("country".equals(type)) {
            element.expect(Syntaxes.COUNTRIES);
        } else if ("uri".equals(type)) {
            element.expect(ADDRESSES);
        } else if (type == null) {
            element.expect(WHOLE_WORLD);
        }
    }
}
