package dev.galley.format.xml.write;

import dev.galley.format.WriteContext;
import dev.galley.format.internal.date.DateWriter;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where in the model a writer is, to tell what becomes of the values there.
 *
 * @param context who is told
 * @param path the JSON pointer, without a slash at its end
 */
record Field(WriteContext context, String path) {
    Field at(String name) {
        return new Field(context, path + "/" + name);
    }

    Field at(String name, int index) {
        return new Field(context, path + "/" + name + "/" + index);
    }

    void lost(Object value) {
        context.lost(path, String.valueOf(value));
    }

    void reduced(String form) {
        context.reduced(path, form);
    }

    /**
     * The words as they can be written: white space around them is layout in XML, and blank ones are as good as none.
     * Null where nothing is to be written.
     */
    @Nullable
    String words(String words) {
        if (words.isBlank()) {
            lost(words);
            return null;
        }
        String stripped = words.strip();
        if (stripped.length() != words.length()) {
            reduced("words without white space around them");
        }
        return stripped;
    }

    /** The date for RSS; null, and reported, where its year cannot be written. */
    @Nullable
    String rfc822(OffsetDateTime date) {
        if (!DateWriter.isWritable(date) || date.getYear() < 1900) {
            lost(date);
            return null;
        }
        if (!DateWriter.rfc822Keeps(date)) {
            reduced("a date in whole seconds and minutes of offset");
        }
        return DateWriter.rfc822(date);
    }

    /** The date for Atom; null, and reported, where its year cannot be written. */
    @Nullable
    String rfc3339(OffsetDateTime date) {
        if (!DateWriter.isWritable(date)) {
            lost(date);
            return null;
        }
        if (!DateWriter.rfc3339Keeps(date)) {
            reduced("the same instant in UTC");
        }
        return DateWriter.rfc3339(date);
    }

    /** Tells where {@code out} had to replace characters since it was last asked. */
    void reportReplaced(XmlOutput out) {
        if (out.takeReplaced()) {
            context.report(Finding.of(
                            "character.replaced",
                            Severity.WARNING,
                            path,
                            "Characters that XML forbids were written as U+FFFD")
                    .withHint("Take control characters and lone surrogates out before writing"));
        }
    }
}
