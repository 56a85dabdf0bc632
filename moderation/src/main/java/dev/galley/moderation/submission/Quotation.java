package dev.galley.moderation.submission;

import dev.galley.model.Commenter;
import dev.galley.moderation.internal.confidential.ConfidentialValues;
import dev.galley.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Quotes a submission without its confidential parts. */
final class Quotation {
    private static final int MAX_LENGTH = 80;
    private static final String WITHHELD = "[withheld]";

    private final List<String> confidential;
    private final ConfidentialValues disguised;

    private Quotation(List<String> confidential) {
        this.confidential = confidential.stream().map(Quotation::folded).toList();
        this.disguised = ConfidentialValues.of(confidential);
    }

    static Quotation from(Submission submission) {
        Optional<String> email = submission.comment().author().flatMap(Commenter::email);
        return new Quotation(Stream.of(email, submission.ip(), submission.account())
                .flatMap(Optional::stream)
                .filter(value -> !folded(value).isEmpty())
                .toList());
    }

    String of(String text) {
        String folded = folded(text);
        for (String value : confidential) {
            if (folded.contains(value)) {
                return WITHHELD;
            }
        }
        if (disguised.areIn(text)) {
            return WITHHELD;
        }
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end) + "…";
    }

    /** Folds a value for comparison: case and invisible characters do not make a different address. */
    private static String folded(String value) {
        return Normalizer.full().normalize(value).text().strip();
    }
}
