package dev.galley.cli.io;

import dev.galley.format.CharsetDetector;
import java.nio.charset.Charset;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Guesses the charset of feeds that name none and are not UTF-8, with the library juniversalchardet. */
public final class CharsetGuess {
    private CharsetGuess() {}

    /** Returns the probable charset of a document, for {@link CharsetDetector}; empty if it is unknown. */
    public static Optional<Charset> of(byte[] beginning) {
        UniversalDetector guess = new UniversalDetector();
        guess.handleData(beginning);
        guess.dataEnd();
        return Optional.ofNullable(guess.getDetectedCharset())
                .map(CharsetGuess::onTheWeb)
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    /**
     * Takes Russian text for windows-1251 where the library takes it for the charset of old Macs, which feeds do not use: the
     * small letters have nearly the same codes in both.
     */
    private static String onTheWeb(String name) {
        return name.equals("MACCYRILLIC") ? "windows-1251" : name;
    }
}
