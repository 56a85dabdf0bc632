package dev.galley.format.html.write;

import dev.galley.format.html.written.WrittenPage;
import dev.galley.internal.markup.HtmlWriter;
import dev.galley.model.Extension;
import java.util.List;

/**
 * Writes the originals of what a page would lose ({@link dev.galley.format.Fidelity#LOSSLESS}) as a {@code script} of JSON.
 * They are not part of the JSON-LD, because checkers of structured data report members that schema.org does not define, and
 * because an index page has originals for each of its entries.
 */
final class Originals {
    private Originals() {}

    /** Writes the originals that {@code extensions} carry, if there are any. */
    static void write(List<Extension> extensions, HtmlWriter html) {
        for (Extension extension : extensions) {
            if (extension instanceof Extension.Member member && WrittenPage.isOriginal(member)) {
                html.start("script")
                        .attribute("type", "application/json")
                        .attribute("class", WrittenPage.ORIGINAL_CLASS)
                        .text(Values.script(member.json()))
                        .end()
                        .newline();
            }
        }
    }
}
