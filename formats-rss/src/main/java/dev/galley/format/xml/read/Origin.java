package dev.galley.format.xml.read;

import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where an element is: references in it are resolved against its {@code xml:base}, else against the address of the document. */
public final class Origin {
    /** An origin without address, which reports nothing. */
    public static final Origin UNKNOWN = new Origin(null, finding -> {});

    private final @Nullable Url address;
    private final Consumer<Finding> report;

    /** Creates an origin; {@code address} is null if neither is known. */
    Origin(@Nullable Url address, Consumer<Finding> report) {
        this.address = address;
        this.report = report;
    }

    /** Returns the address that {@code raw} gives: resolved, and with plain ampersands if the document escapes them twice. */
    public Url resolve(String raw) {
        Url given = Url.of(unescaped(raw).strip());
        return address == null ? given : given.resolve(address);
    }

    private String unescaped(String raw) {
        if (!raw.contains("&amp;")) {
            return raw;
        }
        report.accept(Finding.of(
                        "url.escaped-twice", Severity.WARNING, "", "The ampersands in this address are escaped twice")
                .withValue(raw)
                .withHint("Escape them once: &amp; in the document"));
        return raw.replace("&amp;", "&");
    }
}
