package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.report.Finding;
import java.util.ArrayList;
import java.util.List;

/** Compares title and link of the channel's image with those of the channel (RSS 2.0, image). */
public final class ChannelImage implements Watcher {
    /** Watches channels, and the titles and links in channel and image. */
    public static final Watch<ChannelImage> WATCH = Watch.of(ChannelImage::new);

    /** A title or link of an image, and the finding to report if it differs from that of the channel. */
    private record Part(String value, Finding ifDifferent) {}

    private final List<Part> imageParts = new ArrayList<>();
    private String title = "";
    private String link = "";

    @Override
    public void end(Element element) {
        Element parent = element.parent();
        if (element.place() == Place.CHANNEL) {
            imageParts.stream()
                    .filter(part -> !part.value()
                            .equals(part.ifDifferent().code().equals("image.title-differs") ? title : link))
                    .forEach(part -> element.document().report(part.ifDifferent()));
        } else if (parent != null) {
            boolean isTitle = element.name().local().equals("title");
            if (parent.place() == Place.IMAGE) {
                String code = isTitle ? "image.title-differs" : "image.link-differs";
                imageParts.add(new Part(element.text(), element.finding(code).withValue(element.text())));
            } else if (isTitle) {
                title = element.text();
            } else {
                link = element.text();
            }
        }
    }
}
