package dev.galley.format.xml.check;

import dev.galley.format.xml.token.Fault;
import dev.galley.report.Finding;
import dev.galley.report.MessageBundle;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Translates findings about faults that share a code, and whose English texts are those of {@link Fault}. */
final class FaultTexts {
    private static final Map<String, MessageBundle> TRANSLATIONS = new ConcurrentHashMap<>();

    private FaultTexts() {}

    /** Returns the finding in the language of {@code locale}; unchanged if there is no translation. */
    static Finding translate(Finding finding, Fault fault, Locale locale) {
        MessageBundle bundle = in(locale.getLanguage()).orElse(null);
        if (bundle == null || bundle.pattern(fault.name()).isEmpty()) {
            return finding;
        }
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.path(),
                finding.location(),
                finding.value(),
                bundle.message(fault.name()),
                bundle.hint(fault.name()).or(finding::hint));
    }

    /** Returns the texts in a language; only those that exist are kept, because requests may name any number of languages. */
    private static Optional<MessageBundle> in(String language) {
        MessageBundle known = TRANSLATIONS.get(language);
        if (known != null
                || language.isEmpty()
                || FaultTexts.class.getResource(name(language) + ".properties") == null) {
            return Optional.ofNullable(known);
        }
        return Optional.of(TRANSLATIONS.computeIfAbsent(
                language, any -> MessageBundle.load(name(language), Locale.ROOT, FaultTexts::open)));
    }

    private static String name(String language) {
        return "Faults_" + language;
    }

    private static @Nullable InputStream open(String name) {
        return FaultTexts.class.getResourceAsStream(name);
    }
}
