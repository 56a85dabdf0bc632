package dev.galley.format.xml.read;

import dev.galley.internal.markup.NamedReferences;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.Reader;
import java.io.StringReader;
import java.util.function.Consumer;
import javax.xml.stream.XMLResolver;
import org.jspecify.annotations.Nullable;

/**
 * Replaces an undeclared entity with the characters that HTML defines for its name, or else with the reference
 * itself as text. Reports this once for each document.
 */
public final class EntityNames implements XMLResolver {
    private final Consumer<Finding> report;
    private boolean reported;

    /** Creates a resolver that reports the first such entity to {@code report}. */
    public EntityNames(Consumer<Finding> report) {
        this.report = report;
    }

    @Override
    public Reader resolveEntity(
            @Nullable String publicId, @Nullable String systemId, @Nullable String base, @Nullable String name) {
        String characters = name == null ? null : NamedReferences.characters(name);
        if (!reported) {
            reported = true;
            report.accept(Finding.of("entity.undeclared", Severity.ERROR, "", "This entity is not defined in XML")
                    .withValue("&" + name + ";")
                    .withHint("Write the character itself, or a numeric reference"));
        }
        return new StringReader(characters == null ? "&amp;" + name + ";" : characters);
    }
}
