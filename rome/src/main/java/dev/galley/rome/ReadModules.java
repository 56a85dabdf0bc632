package dev.galley.rome;

import com.rometools.rome.feed.module.Extendable;
import com.rometools.rome.feed.module.Module;
import dev.galley.format.spi.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Turns modules and foreign markup into the elements that ROME writes for them. */
final class ReadModules {
    private ReadModules() {}

    /**
     * Adds the elements to a channel or item.
     *
     * @param known the names of elements of {@code dc} and {@code content} that repeat a property of the bean; they are left out
     */
    static void add(
            Extendable bean,
            @Nullable List<Element> foreignMarkup,
            ModulePlugins plugins,
            Set<String> known,
            Element owner,
            Field field) {
        List<Element> foreign = BeanLists.nonNull(foreignMarkup);
        Set<List<String>> texts = new HashSet<>();
        foreign.forEach(element -> texts.add(identity(element)));
        for (Module module : BeanLists.nonNull(bean.getModules())) {
            Optional<List<Element>> elements = plugins.generate(module);
            if (elements.isEmpty()) {
                field.at("modules").lost(module.getUri());
            }
            for (Element element : elements.orElse(List.of())) {
                // ROME's parsers leave the elements of some modules, such as a licence, in the foreign markup too.
                if (!repeats(element, known) && !(isText(element) && texts.contains(identity(element)))) {
                    owner.addContent(element);
                }
            }
        }
        foreign.forEach(element -> owner.addContent(element.clone()));
    }

    private static boolean repeats(Element element, Set<String> known) {
        boolean ofRome =
                element.getNamespace().equals(Xml.DC) || element.getNamespace().equals(Xml.CONTENT);
        return ofRome && known.contains(element.getName());
    }

    private static boolean isText(Element element) {
        return element.getChildren().isEmpty() && element.getAttributes().isEmpty();
    }

    private static List<String> identity(Element element) {
        return List.of(element.getNamespaceURI(), element.getName(), element.getText());
    }
}
