package dev.galley.cli.io;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Chooses the names of outputs in a folder: the path of the input with the extension of the format. If that name is taken
 * by another output or input, the input's own extension stays in the name ({@code feed.rss} becomes
 * {@code feed.rss.json}); if that is taken too, a number is added.
 */
public final class OutputNames {
    /** Extensions of documents, by which an output that was meant to be a file is noticed. */
    private static final Set<String> DOCUMENTS =
            Set.of("xml", "rss", "atom", "rdf", "json", "jsonfeed", "html", "htm", "md", "txt", "opml");

    private final Path folder;
    private final String extension;
    private final Set<String> inputs = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    private OutputNames(Path folder, String extension) {
        this.folder = Inputs.real(folder);
        this.extension = extension;
    }

    /** Returns the output path of each input, in the order of the inputs. */
    public static List<Path> of(List<Input> inputs, Path folder, String extension) {
        OutputNames names = new OutputNames(folder, extension);
        inputs.stream().filter(Input::isFile).forEach(input -> names.inputs.add(key(Inputs.real(input.path()))));
        List<Path> outputs = new ArrayList<>();
        for (Input input : inputs) {
            outputs.add(folder.resolve(names.folder.relativize(names.take(input))));
        }
        return outputs;
    }

    /** Checks for the name of a document, such as {@code feeds.xml}, that does not end like a folder. */
    public static boolean isNamedLikeAFile(String name) {
        return DOCUMENTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private Path take(Input input) {
        String full = input.relative().toString();
        Path place = place(withoutExtension(input.relative()));
        for (int number = 1; !isFree(place, input); number++) {
            place = place(number == 1 ? full : full + "-" + number);
        }
        taken.add(key(place));
        return place;
    }

    private static String withoutExtension(Path relative) {
        String name = String.valueOf(relative.getFileName());
        int dot = name.lastIndexOf('.');
        String path = relative.toString();
        return dot > 0 ? path.substring(0, path.length() - name.length() + dot) : path;
    }

    /** Returns the path of an output. Characters that the locale's encoding does not have become underscores. */
    private Path place(String name) {
        String file = name + "." + extension;
        try {
            return folder.resolve(file);
        } catch (InvalidPathException e) {
            return folder.resolve(file.replaceAll("[^\\x20-\\x7E]", "_"));
        }
    }

    /** Checks whether a name is free. An input may be replaced by its own output, since it is read completely before. */
    private boolean isFree(Path place, Input input) {
        String key = key(place);
        boolean others = inputs.contains(key) && !key.equals(key(Inputs.real(input.path())));
        return !others && !taken.contains(key);
    }

    /** Ignores case, as some file systems do: {@code Feed.json} and {@code feed.json} may be the same file. */
    private static String key(Path path) {
        return path.toString().toLowerCase(Locale.ROOT);
    }
}
