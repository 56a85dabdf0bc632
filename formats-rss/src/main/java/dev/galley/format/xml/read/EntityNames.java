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
 * What stands for an entity that the document may not declare: the character that HTML means by the name, else the
 * reference itself as text. Reported once for each document.
 */
public final class EntityNames implements XMLResolver {
    private final Consumer<Finding> report;
    private boolean reported;

    /** Tells {@code report} of the first one. */
    public EntityNames(Consumer<Finding> report) {
        this.report = report;
    }

    @Override
    public Reader resolveEntity(
            @Nullable String publicId, @Nullable String systemId, @Nullable String base, @Nullable String name) {
        String character = name == null ? "" : Entities.getByName(name);
        if (!reported) {
            reported = true;
            report.accept(
                    Finding.of("entity.undeclared", Severity.ERROR, "", "XML does not know this entity without a DTD")
                            .withValue("&" + name + ";")
                            .withHint("Write the character itself, or a numeric reference"));
        }
        return new StringReader(character.isEmpty() ? "&amp;" + name + ";" : character);
    }
}
