package dev.galley.cli.convert;

import dev.galley.body.HtmlSanitizer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * The argument of {@code --sanitize}: the name of a built-in sanitizer. It may be missing, in which case the argument after the
 * option is not taken for it.
 */
final class SanitizerOption implements ITypeConverter<HtmlSanitizer>, IParameterPreprocessor, Iterable<String> {
    private static final List<String> NAMES = List.of("text", "basic", "article");
    private static final String DEFAULT = "article";

    @Override
    public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
        boolean attached = "=".equals(info.get("separator"));
        if (!attached && (args.isEmpty() || !NAMES.contains(args.peek()))) {
            args.push(DEFAULT);
        }
        return false;
    }

    @Override
    public HtmlSanitizer convert(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "text" -> HtmlSanitizer.text();
            case "basic" -> HtmlSanitizer.basic();
            case "article" -> HtmlSanitizer.article();
            default ->
                throw new TypeConversionException("\"" + name + "\" is not a sanitizer; use text, basic or article");
        };
    }

    @Override
    public Iterator<String> iterator() {
        return NAMES.iterator();
    }
}
