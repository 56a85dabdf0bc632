package dev.galley.rome;

import dev.galley.format.spi.Field;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jdom2.Element;

/** The elements of a feed or entry, divided between the properties, modules and foreign markup of a bean. */
final class Owner {
    /** The form of a list with another order, for reports. */
    static final String ANOTHER_ORDER = "the same in another order";

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
     * @param memory what {@link ModuleSplit} remembers of other entries of the feed
     */
    Owner(
            List<Element> elements,
            List<Element> before,
            List<Element> others,
            List<Element> after,
            ModulePlugins plugins,
            Function<List<Element>, Feed> reader,
            Map<Set<String>, Set<String>> memory) {
        if (others.isEmpty() && before.size() + after.size() < 2) {
            split = new ModuleSplit(List.of(), List.of(), List.of());
            reordered = Set.of();
            return;
        }
        Feed expected = reader.apply(elements);
        split = ModuleSplit.of(
                others,
                plugins,
                ReadParts.sorted(expected),
                some -> ReadParts.sorted(reader.apply(joined(before, some, after))),
                memory);
        List<Element> written = joined(before, split.written(), after);
        reordered = written.equals(elements) ? Set.of() : ReadParts.reordered(expected, reader.apply(written), plugins);
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

    /**
     * Reports the lists of a feed and its entries that have another order in ROME, and passes on the findings about the same
     * feed that this does not cover.
     */
    static void report(Owner feed, List<Owner> entries, List<Finding> findings, Field field) {
        feed.reordered.forEach(list -> field.at(list).reduced(ANOTHER_ORDER));
        for (int i = 0; i < entries.size(); i++) {
            Field entry = field.at("articles", i);
            entries.get(i).reordered.forEach(list -> entry.at(list).reduced(ANOTHER_ORDER));
        }
        for (Finding finding : findings) {
            String[] steps = finding.path().split("/", 4);
            boolean inEntry = steps.length == 4 && steps[1].equals("articles");
            boolean covered = inEntry
                    ? entries.get(Integer.parseInt(steps[2])).covers(finding, "/articles/" + steps[2])
                    : feed.covers(finding, "");
            if (!covered) {
                Reports.passOn(finding, field);
            }
        }
    }

    private boolean covers(Finding finding, String path) {
        return (finding.code().startsWith("derived.") || finding.code().startsWith("reduced."))
                && reordered.stream().anyMatch(list -> finding.path().startsWith(path + "/" + list + "/"));
    }
}
