package dev.galley.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;

/** The available formats: those passed by the caller first, then those on the class path or module path. */
final class Formats {
    private Formats() {}

    static List<FeedFormat> withInstalled(List<FeedFormat> given) {
        List<FeedFormat> all = new ArrayList<>(given);
        all.addAll(Installed.FORMATS);
        return List.copyOf(all);
    }

    static Optional<FeedFormat> named(List<FeedFormat> formats, String name) {
        return formats.stream()
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst();
    }

    static FeedFormat recognize(List<FeedFormat> formats, Head head) {
        return first(formats, head, format -> format.recognizes(head));
    }

    static FeedFormat validating(List<FeedFormat> formats, Head head) {
        return first(formats, head, format -> format.validates(head));
    }

    private static FeedFormat first(List<FeedFormat> all, Head head, Predicate<FeedFormat> wanted) {
        List<FeedFormat> formats = all.stream().filter(FeedFormat::isReadable).toList();
        for (FeedFormat format : formats) {
            if (wanted.test(format)) {
                return format;
            }
        }
        if (formats.isEmpty()) {
            throw new UnknownFormatException("No feed format is installed", FormatModules.addAny());
        }
        Optional<String> add =
                FormatModules.addFor(head, format -> named(formats, format).isPresent());
        if (add.isPresent()) {
            throw new UnknownFormatException("The format of this feed is not installed", add.get());
        }
        throw new UnknownFormatException(
                "Expected a feed but found " + head.describe(), head.linkedFeeds(), "Known formats: " + names(formats));
    }

    /**
     * Returns the format {@code name}.
     *
     * @throws IllegalArgumentException if it is not among {@code formats}; the message says what to add
     */
    static FeedFormat require(List<FeedFormat> formats, String name) {
        return named(formats, name).orElseThrow(() -> new IllegalArgumentException(missing(formats, name)));
    }

    private static String missing(List<FeedFormat> formats, String name) {
        if (formats.isEmpty()) {
            return "No feed format is installed. " + FormatModules.addFor(name).orElseGet(FormatModules::addAny) + ".";
        }
        return FormatModules.addFor(name)
                .map(add -> "The format \"" + name + "\" is not installed. " + add + ".")
                .orElseGet(() -> "No format \"" + name + "\" is installed, only: " + names(formats));
    }

    private static String names(List<FeedFormat> formats) {
        return String.join(
                ", ", formats.stream().map(FeedFormat::name).distinct().toList());
    }

    /** Found once: the class path does not change while a program runs. */
    private static final class Installed {
        static final List<FeedFormat> FORMATS =
                ServiceLoader.load(FeedFormat.class, FeedFormat.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
    }
}
