package dev.galley.moderation.policy;

import dev.galley.moderation.Option;
import dev.galley.moderation.internal.json.JsonNode;
import dev.galley.report.Location;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the values of a policy file, and reports invalid ones with the valid form. */
final class ValueReader {
    /** The member that names the file of a list. */
    static final String FILE = "file";

    private final Problems problems;
    private final ListFiles files;

    ValueReader(Problems problems, ListFiles files) {
        this.problems = problems;
        this.files = files;
    }

    /** Converts a value with {@code use}; empty, with an error reported, if it is invalid for the option. */
    private <T> Optional<T> read(Option<?> option, JsonNode node, String path, Function<Object, T> use) {
        try {
            return Optional.of(use.apply(plain(option, node)));
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            if (!reportElements(option, node, path)) {
                report(option.choices(), node.plain(), path, node.at(), message);
            }
            return Optional.empty();
        }
    }

    /** Returns {@code target} with {@code member} set from the file, if it is present and valid. */
    <B> B set(Member<?, B, ?> member, Map<String, JsonNode.Member> members, String path, B target) {
        JsonNode.Member found = members.get(member.name());
        return found == null
                ? target
                : read(
                                member.option(),
                                found.value(),
                                Pointer.in(path, member.name()),
                                plain -> member.read(plain, target))
                        .orElse(target);
    }

    /** Returns the string; empty, with an error reported, if it is not a string. */
    Optional<String> string(JsonNode node, String name, String path) {
        Option<String> option = Option.string(name, "", "");
        return read(option, node, path, option::read);
    }

    private Object plain(Option<?> option, JsonNode node) {
        if (option.kind() == Option.Kind.STRINGS
                && node instanceof JsonNode.Members object
                && object.members().size() == 1
                && object.members().get(0).name().equals(FILE)
                && object.members().get(0).value().plain() instanceof String name) {
            return files.read(name);
        }
        return node.plain();
    }

    /** Reports the invalid elements of a list, if only some are. */
    private boolean reportElements(Option<?> option, JsonNode node, String path) {
        boolean reported = false;
        if (node instanceof JsonNode.Elements list) {
            for (int i = 0; i < list.elements().size(); i++) {
                JsonNode element = list.elements().get(i);
                try {
                    option.read(List.of(element.plain()));
                } catch (IllegalArgumentException e) {
                    String message = String.valueOf(e.getMessage());
                    report(option.choices(), element.plain(), Pointer.in(path, "" + i), element.at(), message);
                    reported = true;
                }
            }
        }
        return reported;
    }

    private void report(Collection<String> choices, Object plain, String path, Location at, String message) {
        if (plain instanceof String word && !choices.isEmpty()) {
            problems.add("policy.wrong-value", path, at, message, Problems.didYouMean(word, choices));
        } else {
            problems.add("policy.wrong-value", path, at, message);
        }
    }
}
