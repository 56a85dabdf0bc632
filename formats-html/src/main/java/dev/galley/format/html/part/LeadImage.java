package dev.galley.format.html.part;

import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.text.Pictures;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import dev.galley.model.Media;
import dev.galley.model.MediaBuilder;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The lead image: the one the page declares, with the caption and credit of the figure that shows it; else the one of the first
 * figure between the headline and the text.
 */
public final class LeadImage {
    private static final int MAX_TEXT = 1_000;

    /** The maximum number of characters of prose, such as a standfirst, between the headline and the image. */
    private static final int HEAD = 400;

    private LeadImage() {}

    /** Finds the lead image of a page. */
    public static Optional<Media> find(PageParts page, Headline headline, Optional<Url> url) {
        Optional<DeclaredValue> declared = page.declared().first(Property.IMAGE);
        if (declared.isEmpty()) {
            return shown(page, headline, url);
        }
        Url address = Url.of(declared.get().text());
        MediaBuilder media = Media.builder(url.map(address::resolve).orElse(address), Media.Role.LEAD);
        PageTree tree = page.tree();
        String file = file(declared.get().text());
        for (int i = Math.max(0, headline.node()); i < tree.size(); i++) {
            if (tree.tag(i) == Tag.FIGURE && shows(tree, i, file)) {
                describe(tree, i, media);
                break;
            }
        }
        return Optional.of(media.build());
    }

    /** Finds the first figure with an image after the headline and before the text. */
    private static Optional<Media> shown(PageParts page, Headline headline, Optional<Url> url) {
        PageTree tree = page.tree();
        int from = headline.node();
        int i = Math.max(0, from);
        while (from >= 0 && i < tree.size() && page.runs().prose(from, i) <= HEAD) {
            if (tree.tag(i) == Tag.NAV || tree.tag(i) == Tag.ASIDE || tree.has(i, Mark.RELATED | Mark.SIDEBAR)) {
                i = tree.end(i);
                continue;
            }
            String address = tree.tag(i) == Tag.FIGURE ? address(tree, i) : "";
            if (!address.isEmpty()) {
                Url image = Url.of(address);
                MediaBuilder media = Media.builder(url.map(image::resolve).orElse(image), Media.Role.LEAD);
                describe(tree, i, media);
                return Optional.of(media.build());
            }
            i++;
        }
        return Optional.empty();
    }

    private static String address(PageTree tree, int figure) {
        for (int i = figure; i < tree.end(figure); i++) {
            Element element = tree.element(i);
            if (element != null && Pictures.isImage(element)) {
                return Pictures.address(element);
            }
        }
        return "";
    }

    private static boolean shows(PageTree tree, int figure, String file) {
        for (int i = figure; i < tree.end(figure); i++) {
            Element element = tree.element(i);
            if (element != null
                    && Pictures.isImage(element)
                    && (file(Pictures.address(element)).equals(file)
                            || file(element.attr("src")).equals(file))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the name of the file without address and parameters, by which sizes of one image are the same. */
    private static String file(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void describe(PageTree tree, int figure, MediaBuilder media) {
        String credit = "";
        for (int i = figure; i < tree.end(figure); i++) {
            Element element = tree.element(i);
            if (element == null) {
                continue;
            }
            if (Pictures.isImage(element) && !element.attr("alt").isBlank()) {
                media.alt(element.attr("alt"));
            } else if (tree.has(i, Mark.CREDIT) && credit.isEmpty()) {
                credit = tree.beginning(i, MAX_TEXT);
                media.credit(credit.isEmpty() ? null : credit);
            }
        }
        for (int i = figure; i < tree.end(figure); i++) {
            if (tree.tag(i) == Tag.FIGCAPTION) {
                String caption = tree.beginning(i, MAX_TEXT);
                String words = credit.isEmpty() || !caption.endsWith(credit)
                        ? caption
                        : caption.substring(0, caption.length() - credit.length())
                                .strip();
                if (!words.isEmpty()) {
                    media.caption(Text.plain(words));
                }
                return;
            }
        }
    }
}
