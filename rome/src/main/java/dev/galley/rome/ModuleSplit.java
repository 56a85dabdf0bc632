package dev.galley.rome;

import com.rometools.rome.feed.module.Module;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdom2.Element;

/**
 * Divides the elements of other namespaces in a feed or entry between typed modules of ROME and foreign markup. ROME's
 * parsers drop what their modules do not know, so an element belongs to a module only if ROME writes it back in a form that
 * Galley reads as the same value. All others are foreign markup, which ROME writes as it is.
 *
 * @param modules the modules
 * @param generated the elements that ROME writes for the modules
 * @param foreignMarkup the elements that no module holds, in document order
 */
record ModuleSplit(List<Module> modules, List<Element> generated, List<Element> foreignMarkup) {
    /**
     * Divides elements.
     *
     * @param elements the elements, which are not changed
     * @param expected the feed or article with these elements
     * @param reader returns the feed or article with the elements it is given, to compare
     * @param memory the names of elements that modules hold, by those of all elements of modules: the entries of one feed
     *     are alike
     */
    static ModuleSplit of(
            List<Element> elements,
            ModulePlugins plugins,
            Object expected,
            Function<List<Element>, Object> reader,
            Map<Set<String>, Set<String>> memory) {
        Map<String, List<Element>> groups = elements.stream()
                .filter(element -> plugins.parses(element.getNamespaceURI()))
                .collect(Collectors.groupingBy(Element::getNamespaceURI, LinkedHashMap::new, Collectors.toList()));
        if (groups.isEmpty()) {
            return new ModuleSplit(List.of(), List.of(), List.copyOf(elements));
        }
        return new Division(elements, plugins, expected, reader).divide(groups, memory);
    }

    /** Returns the elements in the order in which {@link SyndReader} adds them. */
    List<Element> written() {
        List<Element> written = new ArrayList<>(generated);
        written.addAll(foreignMarkup);
        return written;
    }

    /** One division of elements. */
    private static final class Division {
        private final List<Element> elements;
        private final ModulePlugins plugins;
        private final Function<List<Element>, Object> reader;
        private final Object expected;

        Division(
                List<Element> elements,
                ModulePlugins plugins,
                Object expected,
                Function<List<Element>, Object> reader) {
            this.elements = elements;
            this.plugins = plugins;
            this.reader = reader;
            this.expected = expected;
        }

        ModuleSplit divide(Map<String, List<Element>> groups, Map<Set<String>, Set<String>> memory) {
            List<Element> whole = groups.values().stream().flatMap(List::stream).toList();
            Set<String> names = names(whole);
            Set<String> known = memory.getOrDefault(names, names);
            List<Element> likely = whole.stream()
                    .filter(element -> known.contains(name(element)))
                    .toList();
            if (keeps(likely)) {
                return split(likely).orElseThrow();
            }
            ModuleSplit split = divideEach(groups);
            Set<Element> foreign = new HashSet<>(split.foreignMarkup);
            memory.put(
                    names,
                    names(whole.stream()
                            .filter(element -> !foreign.contains(element))
                            .toList()));
            return split;
        }

        private static Set<String> names(List<Element> elements) {
            return elements.stream().map(Division::name).collect(Collectors.toSet());
        }

        private static String name(Element element) {
            return element.getNamespaceURI() + " " + element.getName();
        }

        /** Leaves out of each group what its module does not hold. */
        private ModuleSplit divideEach(Map<String, List<Element>> groups) {
            List<Element> held = new ArrayList<>();
            for (List<Element> group : groups.values()) {
                if (keeps(group)) {
                    held.addAll(group);
                } else {
                    held.addAll(heldOf(group));
                }
            }
            return keeps(held)
                    ? split(held).orElseThrow()
                    : new ModuleSplit(List.of(), List.of(), List.copyOf(elements));
        }

        /** Returns the elements of the group whose names the module knows, in every form that occurs. */
        private List<Element> heldOf(List<Element> group) {
            List<Element> held = new ArrayList<>();
            group.stream()
                    .collect(Collectors.groupingBy(Element::getName, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .filter(this::keeps)
                    .forEach(held::addAll);
            return keeps(held) ? held : List.of();
        }

        /** Checks whether reading gives the same value if modules hold these elements. */
        private boolean keeps(List<Element> held) {
            Optional<ModuleSplit> split = split(held);
            return split.isPresent() && reader.apply(split.get().written()).equals(expected);
        }

        /** Returns the division in which modules hold these elements; empty if a module cannot. */
        private Optional<ModuleSplit> split(List<Element> held) {
            List<Module> modules = new ArrayList<>();
            List<Element> generated = new ArrayList<>();
            for (List<Element> group : byNamespace(held)) {
                Module module = plugins.parse(group).orElse(null);
                List<Element> written =
                        module == null ? List.of() : plugins.generate(module).orElse(List.of());
                if (module == null || written.isEmpty()) {
                    return Optional.empty();
                }
                modules.add(module);
                generated.addAll(written);
            }
            return Optional.of(new ModuleSplit(modules, generated, others(held)));
        }

        private List<Element> others(List<Element> held) {
            Set<Element> taken = new HashSet<>(held); // Elements of JDOM are equal only to themselves.
            return elements.stream().filter(element -> !taken.contains(element)).toList();
        }

        private static List<List<Element>> byNamespace(List<Element> held) {
            return List.copyOf(held.stream()
                    .collect(Collectors.groupingBy(Element::getNamespaceURI, LinkedHashMap::new, Collectors.toList()))
                    .values());
        }
    }
}
