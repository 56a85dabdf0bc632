package dev.galley.format.spi;

import dev.galley.report.Finding;
import dev.galley.report.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The translations of findings that share a code, such as the many ways in which a document is not well-formed. The English
 * texts are part of the code that reports them; the translations are loaded from {@code Faults_LANGUAGE.properties}, by the
 * name of the fault, with the hint under {@code .hint}. Thread-safe.
 */
public final class FaultTexts {
    private final Function<String, @Nullable InputStream> open;
    private final Map<String, MessageBundle> translations = new ConcurrentHashMap<>();

    private FaultTexts(Function<String, @Nullable InputStream> open) {
        this.open = open;
    }

    /**
     * Returns the translations of a format, which are loaded when they are first needed.
     *
     * @param open opens a resource of the format by name; returns {@code null} if it does not exist
     */
    public static FaultTexts of(Function<String, @Nullable InputStream> open) {
        return new FaultTexts(Objects.requireNonNull(open, "open"));
    }

    /**
     * Translates a finding into the language of {@code locale}. Without a translation, it is returned unchanged.
     *
     * @param fault the name of the fault
     */
    public Finding translate(Finding finding, String fault, Locale locale) {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(fault, "fault");
        MessageBundle bundle = in(locale.getLanguage()).orElse(null);
        if (bundle == null || bundle.pattern(fault).isEmpty()) {
            return finding;
        }
        return finding.withTexts(bundle.message(fault), bundle.hint(fault));
    }

    /** Returns the texts in a language; only those that exist are kept, because requests may name any number of languages. */
    private Optional<MessageBundle> in(String language) {
        MessageBundle known = translations.get(language);
        if (known != null || language.isEmpty() || !exists(name(language) + ".properties")) {
            return Optional.ofNullable(known);
        }
        return Optional.of(
                translations.computeIfAbsent(language, any -> MessageBundle.load(name(language), Locale.ROOT, open)));
    }

    private boolean exists(String name) {
        try (InputStream in = open.apply(name)) {
            return in != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String language) {
        return "Faults_" + language;
    }
}
