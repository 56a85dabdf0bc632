package dev.galley.format;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Guesses the charset of a document that names none and is not UTF-8. Galley has no detector of its own; with the library
 * juniversalchardet it is:
 *
 * <pre>{@code
 * CharsetDetector detector = beginning -> {
 *     UniversalDetector guess = new UniversalDetector();
 *     guess.handleData(beginning);
 *     guess.dataEnd();
 *     return Optional.ofNullable(guess.getDetectedCharset()).filter(Charset::isSupported).map(Charset::forName);
 * };
 * FeedReader reader = FeedReader.builder().charsetDetector(detector).build();
 * }</pre>
 */
@FunctionalInterface
public interface CharsetDetector {
    /**
     * Returns the charset that the document is probably written in; empty if that is unknown. May be called by several threads
     * at the same time.
     *
     * @param beginning the first bytes of the document, at most 64 KiB, which are not valid UTF-8; the array may be changed
     */
    Optional<Charset> detect(byte[] beginning);
}
