package dev.galley.rome;

import dev.galley.format.spi.Field;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jdom2.Element;

/** The elements of a feed or entry, divided between the properties, modules and foreign markup of a bean. */
final class Owner {
    private final ModuleSplit split;
    private final Set<String> reordered;

    /**
     * Divides elements.
     *
     * @param elements all elements in document order
     * @param before those of the bean's properties that are read before modules, in the order in which they are read
     * @param others those of other namespaces
     * @param after those of the bean's properties that are read after modules
     * @param reader returns the feed with the elements it is given
     */
    Owner(
            List<Element> elements,
            List<Element> before,
            List<Element> others,
            List<Element> after,
            ModulePlugins plugins,
            Function<List<Element>, Feed> reader) {
        split = ModuleSplit.of(others, plugins, some -> ReadParts.sorted(reader.apply(joined(before, some, after))));
        reordered = others.isEmpty()
                ? Set.of()
                : ReadParts.reordered(
                        reader.apply(elements), reader.apply(joined(before, split.written(), after)), plugins);
    }

    private static List<Element> joined(List<Element> before, List<Element> others, List<Element> after) {
        List<Element> all = new ArrayList<>(before);
        all.addAll(others);
        all.addAll(after);
        return all;
    }

    /** Returns the modules and the foreign markup. */
    ModuleSplit split() {
        return split;
    }

    /** Reports the lists that have another order in ROME. */
    void reportReordered(Field field) {
        reordered.forEach(list -> field.at(list).reduced("the same in another order"));
    }

    /** Checks whether the report of another order covers a finding about a derived or simplified value. */
    boolean covers(Finding finding, String path) {
        return (finding.code().startsWith("derived.") || finding.code().startsWith("reduced."))
                && reordered.stream().anyMatch(list -> finding.path().startsWith(path + "/" + list + "/"));
    }
}
