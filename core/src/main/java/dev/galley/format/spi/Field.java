package dev.galley.format.spi;

import dev.galley.format.WriteContext;
import dev.galley.internal.date.DateWriter;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in the model a writer is, to tell what becomes of the values there.
 *
 * @param context who is told
 * @param path the JSON pointer, without a slash at its end
 */
public record Field(WriteContext context, String path) {
    /** A field of this one. */
    public Field at(String name) {
        return new Field(context, path + "/" + name);
    }

    /** An element of a list that this one holds. */
    public Field at(String name, int index) {
        return new Field(context, path + "/" + name + "/" + index);
    }

    /** The value is not in the document. */
    public void lost(Object value) {
        context.lost(path, String.valueOf(value));
    }

    /** The value is in the document in a poorer form. */
    public void reduced(String form) {
        context.reduced(path, form);
    }

    /**
     * The words as they can be written: white space around them is layout in XML, and blank ones are as good as none.
     * Null where nothing is to be written.
     */
    @Nullable
    public String words(String words) {
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

    /** The address as it can be written, without white space around it. */
    public String address(Url address) {
        String stripped = address.value().strip();
        if (stripped.length() != address.value().length()) {
            reduced("an address without white space around it");
        }
        return stripped;
    }

    /** The number as it can be written; empty, and reported, where it is below zero, for what is counted never is. */
    public Optional<String> count(Optional<? extends Number> number) {
        Optional<? extends Number> negative = number.filter(given -> given.longValue() < 0);
        negative.ifPresent(this::lost);
        return negative.isPresent() ? Optional.empty() : number.map(String::valueOf);
    }

    /** The date for RSS; null, and reported, where its year cannot be written. */
    @Nullable
    public String rfc822(OffsetDateTime date) {
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
    public String rfc3339(OffsetDateTime date) {
        if (!DateWriter.isWritable(date)) {
            lost(date);
            return null;
        }
        if (!DateWriter.rfc3339Keeps(date)) {
            reduced("the same instant in UTC");
        }
        return DateWriter.rfc3339(date);
    }

    /** The format demands the value and it cannot be derived. */
    public void missing() {
        context.missing(path);
    }

    /** The format demands the value, and it was made from another one. */
    public void derived(String value, String origin) {
        context.derived(path, value, origin);
    }

    /** Characters inside the value were replaced by U+FFFD, for {@code format} cannot hold them. */
    public void replaced(String format) {
        context.report(Finding.of(
                        "character.replaced",
                        Severity.WARNING,
                        path,
                        "Characters that " + format + " cannot hold were written as U+FFFD")
                .withHint("Take control characters and lone surrogates out before writing"));
    }
}
