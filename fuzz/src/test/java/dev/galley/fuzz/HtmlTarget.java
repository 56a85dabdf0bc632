package dev.galley.fuzz;

import dev.galley.body.Sections;
import dev.galley.format.FeedDiscovery;
import dev.galley.internal.markup.AbsoluteAddresses;
import dev.galley.internal.markup.HtmlText;
import dev.galley.internal.markup.Markup;
import dev.galley.model.Block;
import dev.galley.model.Section;
import dev.galley.model.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The scanners of HTML: text that was escaped reads the same again, and HTML with absolute addresses stays as it is. */
final class HtmlTarget implements Target {
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}\u00A0\uFFFD]+");

    @Override
    public void check(byte[] input) {
        String html = new String(input, StandardCharsets.UTF_8);
        Markup.HTML.check(html, (code, arguments) -> {});
        Markup.HTML_WITHOUT_BASE.check(html, (code, arguments) -> {});
        Markup.PLAIN.check(html, (code, arguments) -> {});
        Sections.of(List.of(Section.of(new Block.Markup(Text.html(html)))));
        FeedDiscovery.links(html);
        Text.html(html).plain();
        String stripped = AbsoluteAddresses.of(html, address -> address);
        Checks.equal(stripped, AbsoluteAddresses.of(stripped, address -> address), "Absolute addresses change");
        Checks.equal(words(html), words(Text.html(HtmlText.escape(html)).plain()), "Escaped text reads otherwise");
    }

    /** Returns the text without the white space and the controls that reading HTML changes. */
    private static String words(String text) {
        return IGNORED.matcher(text).replaceAll("");
    }
}
