package dev.galley.format.html.text;

import dev.galley.internal.MediaTypes;
import dev.galley.internal.markup.HtmlText;
import dev.galley.model.Url;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Writes images, recordings and embedded players, also those of AMP and those that a script loads, as plain HTML. */
final class MediaHtml {
    private static final Map<String, String> RECORDINGS =
            Map.of("video", "video", "amp-video", "video", "audio", "audio", "amp-audio", "audio");

    /** The beginnings of the addresses of players, by the AMP elements that name only an identifier. */
    private static final Map<String, String> AMP_PLAYERS = Map.of(
            "amp-youtube", "https://www.youtube.com/embed/",
            "amp-vimeo", "https://player.vimeo.com/video/",
            "amp-dailymotion", "https://www.dailymotion.com/embed/video/");

    private static final Set<String> FRAMES = Set.of("iframe", "amp-iframe");

    /** What the addresses of players have in them; other frames in a text are mostly advertisements and counters. */
    private static final List<String> PLAYERS = List.of(
            "youtube.com/embed/",
            "youtube-nocookie.com/embed/",
            "player.vimeo.com/",
            "dailymotion.com/embed/",
            "w.soundcloud.com/player",
            "open.spotify.com/embed",
            "embed.podcasts.apple.com/");

    private static final int MAX_ID = 40;
    private static final int MAX_ADDRESS = 2_000;

    private MediaHtml() {}

    /** Checks for an element that may show or play something. */
    static boolean mayBeMedia(Element element) {
        String name = element.normalName();
        return Pictures.isImage(element)
                || RECORDINGS.containsKey(name)
                || AMP_PLAYERS.containsKey(name)
                || FRAMES.contains(name);
    }

    /**
     * Returns the media element as HTML; empty if nothing would be seen or its address is unknown.
     *
     * @param isFigure whether the element is in a figure, so that a frame is part of the text wherever it leads
     */
    static String of(Element element, boolean isFigure) {
        String name = element.normalName();
        if (Pictures.isImage(element)) {
            return image(element);
        }
        if (RECORDINGS.containsKey(name)) {
            return recording(element, RECORDINGS.getOrDefault(name, name));
        }
        if (AMP_PLAYERS.containsKey(name)) {
            String id = element.attr("data-videoid").strip();
            return id.isEmpty() || id.length() > MAX_ID || !isWord(id)
                    ? ""
                    : frame(AMP_PLAYERS.get(name) + id, element.attr("title"));
        }
        return FRAMES.contains(name) ? frame(element, isFigure) : "";
    }

    private static String image(Element image) {
        String address = Pictures.address(image);
        return address.isEmpty() ? "" : "<img" + attribute("src", address) + attribute("alt", image.attr("alt")) + ">";
    }

    private static String recording(Element player, String name) {
        String address = player.attr("src").strip();
        String type = player.attr("type");
        for (Element source : player.select("> source")) {
            if (address.isEmpty() && source.attr("src").length() <= MAX_ADDRESS) {
                address = source.attr("src").strip();
                type = source.attr("type");
            }
        }
        String prefix = name + "/";
        int semicolon = type.indexOf(';');
        String plain = semicolon < 0 ? type : type.substring(0, semicolon);
        String known = plain.startsWith(prefix)
                ? plain
                : MediaTypes.ofAddress(address)
                        .filter(value -> value.startsWith(prefix))
                        .orElse("");
        return address.isEmpty() || known.isEmpty() || isHidden(address)
                ? ""
                : "<" + name + attribute("src", address) + attribute("type", known) + "></" + name + ">";
    }

    private static String frame(Element frame, boolean isFigure) {
        String src = frame.attr("src").strip();
        String address = src.isEmpty() || isHidden(src) ? frame.attr("data-src").strip() : src;
        boolean player = PLAYERS.stream().anyMatch(address::contains);
        boolean tiny = isTiny(frame.attr("width")) || isTiny(frame.attr("height"));
        return address.isEmpty() || isHidden(address) || (!player && (!isFigure || tiny))
                ? ""
                : frame(address, frame.attr("title"));
    }

    private static String frame(String address, String title) {
        return "<iframe" + attribute("src", address) + attribute("title", title.strip()) + "></iframe>";
    }

    private static boolean isHidden(String address) {
        return address.length() > MAX_ADDRESS
                || Url.of(address).isDangerous()
                || address.startsWith("about:")
                || address.startsWith("blob:")
                || address.startsWith("data:");
    }

    private static boolean isTiny(String length) {
        return length.equals("0") || length.equals("1");
    }

    private static boolean isWord(String id) {
        return id.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + HtmlText.escape(value) + "\"";
    }
}
