package dev.galley.format.xml.read;

import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.Reader;
import java.io.StringReader;
import java.util.function.Consumer;
import javax.xml.stream.XMLResolver;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Replaces an entity that is not declared by the character that HTML defines for its name, or else by the
 * reference itself as text. Reports this once for each document.
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
        String character = name == null ? "" : Entities.getByName(name);
        if (!reported) {
            reported = true;
            report.accept(Finding.of("entity.undeclared", Severity.ERROR, "", "This entity is not defined in XML")
                    .withValue("&" + name + ";")
                    .withHint("Write the character itself, or a numeric reference"));
        }
        return new StringReader(character.isEmpty() ? "&amp;" + name + ";" : character);
    }
}
