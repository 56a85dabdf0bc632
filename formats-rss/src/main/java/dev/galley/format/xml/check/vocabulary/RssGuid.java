package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;

/** A guid is an address of the web unless it says that it is no permalink (RSS 2.0, guid). */
final class RssGuid implements Watcher {
    static final Watch<RssGuid> WATCH = Watch.of(RssGuid::new);

    /** What is no address at all is no permalink either, and more need not be said. */
    private static final Syntax PERMALINK = (value, notice) -> Syntaxes.PERMALINK.check(
            value,
            (code, arguments) -> notice.add(code.equals("url.relative") ? "guid.not-permalink" : code, arguments));

    @Override
    public void start(Element element) {
        String permalink = element.attribute("isPermaLink");
        element.expect("false".equalsIgnoreCase(permalink) ? Syntaxes.GUID : PERMALINK);
    }
}
