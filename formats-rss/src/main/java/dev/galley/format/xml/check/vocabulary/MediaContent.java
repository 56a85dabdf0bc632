package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.internal.syntax.Syntaxes;

/** One medium ({@code media:content}). */
final class MediaContent {
    static final ElementRule RULE = MediaRss.withDetails()
            .attribute("url", Syntaxes.IRI)
            .attribute("fileSize", Syntaxes.POSITIVE)
            .attribute("type", Syntaxes.MEDIA_TYPE)
            .attribute("medium", Syntaxes.oneOf("image", "audio", "video", "document", "executable"))
            .attribute("isDefault", Syntaxes.BOOLEAN)
            .attribute("expression", Syntaxes.oneOf("sample", "full", "nonstop"))
            .attribute("bitrate", Syntaxes.NON_NEGATIVE_DECIMAL)
            .attribute("framerate", Syntaxes.NON_NEGATIVE_DECIMAL)
            .attribute("samplingrate", Syntaxes.NON_NEGATIVE_DECIMAL)
            .attribute("channels", Syntaxes.NON_NEGATIVE)
            .attribute("duration", Syntaxes.NON_NEGATIVE)
            .attribute("height", Syntaxes.POSITIVE)
            .attribute("width", Syntaxes.POSITIVE)
            .attribute("lang", Syntaxes.LANGUAGE)
            .watch(MediaGroup.WATCH)
            .build();

    private MediaContent() {}
}
