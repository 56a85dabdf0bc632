package dev.galley.rome;

import com.rometools.rome.feed.module.Module;
import com.rometools.rome.io.ModuleGenerator;
import com.rometools.rome.io.ModuleParser;
import com.rometools.rome.io.impl.ModuleGenerators;
import com.rometools.rome.io.impl.ModuleParsers;
import com.rometools.rome.io.impl.RSS20Generator;
import com.rometools.rome.io.impl.RSS20Parser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdom2.Element;

/**
 * The parsers and generators of modules that ROME finds in all {@code rome.properties}, for feeds or for entries. ROME
 * registers them for each type of feed.
 */
final class ModulePlugins {
    private static final List<String> TYPES = List.of("rss_2.0", "atom_1.0", "rss_1.0", "atom_0.3");

    /** All modules that any type of feed has. */
    static final Pair ALL =
            new Pair(new ModulePlugins("channel", "feed", TYPES), new ModulePlugins("item", "item", TYPES));

    private static final Map<String, Pair> BY_TYPE = new ConcurrentHashMap<>();

    /** The modules of feeds and those of entries. */
    record Pair(ModulePlugins feed, ModulePlugins entry) {}

    private final String owner;
    private final Map<String, ModuleParser> parsers = new HashMap<>();
    private final Map<String, ModuleGenerator> generators = new HashMap<>();

    /**
     * Loads plug-ins.
     *
     * @param owner the name of the element by which the parser of iTunes knows a feed or an entry
     */
    private ModulePlugins(String owner, String kind, List<String> types) {
        this.owner = owner;
        for (String type : types) {
            String key = type + "." + kind;
            for (ModuleParser parser : new Parsers(key).all()) {
                parsers.putIfAbsent(parser.getNamespaceUri(), parser);
            }
            for (ModuleGenerator generator : new Generators(key).all()) {
                generators.putIfAbsent(generator.getNamespaceUri(), generator);
            }
        }
    }

    /** Returns the modules that ROME registers for a type of feed, such as {@code rss_2.0}. */
    static Pair of(String type) {
        return BY_TYPE.computeIfAbsent(
                type,
                key -> new Pair(
                        new ModulePlugins("channel", "feed", List.of(key)),
                        new ModulePlugins("item", "item", List.of(key))));
    }

    /** Checks whether these are the modules of entries. */
    boolean areForEntries() {
        return owner.equals("item");
    }

    /** Returns the name of the element that holds the elements of modules. */
    String owner() {
        return owner;
    }

    /** Checks whether there is a parser for a namespace. */
    boolean parses(String namespace) {
        return parsers.containsKey(namespace);
    }

    /** Returns the module that holds these elements of one namespace; empty if ROME has none or fails. */
    Optional<Module> parse(List<Element> elements) {
        ModuleParser parser = parsers.get(elements.get(0).getNamespaceURI());
        if (parser == null) {
            return Optional.empty();
        }
        Element wrapper = wrapper();
        elements.forEach(element -> wrapper.addContent(element.clone()));
        try {
            return Optional.ofNullable(parser.parse(wrapper, Locale.ROOT));
        } catch (RuntimeException e) {
            return Optional.empty(); // Some of ROME's parsers fail on values that they do not expect.
        }
    }

    /** Returns the elements of a module, detached; empty if ROME has no generator for it or fails. */
    Optional<List<Element>> generate(Module module) {
        ModuleGenerator generator = generators.get(module.getUri());
        if (generator == null) {
            return Optional.empty();
        }
        Element wrapper = new Element(owner); // In a document, the generator of GeoRSS would never end.
        try {
            generator.generate(module, wrapper);
        } catch (RuntimeException e) {
            return Optional.empty(); // Control characters in a text, or a value that is missing.
        }
        List<Element> elements = new ArrayList<>(wrapper.getChildren());
        elements.forEach(Element::detach);
        return Optional.of(elements);
    }

    /** Returns an empty channel or item in its document: some parsers look at the elements around it. */
    private Element wrapper() {
        Element wrapper = new Element(owner);
        Xml.rss(areForEntries() ? new Element("channel").addContent(wrapper) : wrapper);
        return wrapper;
    }

    /** Makes ROME's list of parsers visible. */
    private static final class Parsers extends ModuleParsers {
        Parsers(String key) {
            super(key + ".ModuleParser.classes", new RSS20Parser());
        }

        List<ModuleParser> all() {
            return getPlugins();
        }
    }

    /** Makes ROME's list of generators visible. */
    private static final class Generators extends ModuleGenerators {
        Generators(String key) {
            super(key + ".ModuleGenerator.classes", new RSS20Generator());
        }

        List<ModuleGenerator> all() {
            return getPlugins();
        }
    }
}
