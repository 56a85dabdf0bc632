package dev.galley.format.spi;

import dev.galley.report.Finding;
import dev.galley.report.MessageBundle;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The translations of findings that share a code, such as the many ways in which a document is not well-formed. The English
 * texts are part of the code that reports them; the translations are loaded from {@code Faults_LANGUAGE.properties}, by the
 * name of the fault, with the hint under {@code .hint}. Thread-safe.
 */
public final class FaultTexts {
    private static final String NAME = "Faults";

    private final Function<String, @Nullable InputStream> open;
    private final Translations<MessageBundle> translations;

    private FaultTexts(Function<String, @Nullable InputStream> open) {
        this.open = open;
        translations = new Translations<>(NAME, open);
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
        MessageBundle bundle = translations.in(locale.getLanguage(), this::load).orElse(null);
        if (bundle == null || bundle.pattern(fault).isEmpty()) {
            return finding;
        }
        return finding.withTexts(bundle.message(fault), bundle.hint(fault));
    }

    private MessageBundle load(String language) {
        return MessageBundle.load(NAME + "_" + language, Locale.ROOT, open);
    }
}
