package dev.galley.format.jsonfeed;

import dev.galley.internal.syntax.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rule of a JSON Feed object: its members, and checks of several of them together. Immutable. */
final class ObjectRule {
    /** The maximum length of a name that may be meant as another one. */
    private static final int LONGEST = 40;

    final String name;
    final Map<String, MemberRule> members;
    final List<MemberRule> required;
    final Supplier<ObjectWatch> watch;
    /** The names of the members by their letters and digits in lower case. */
    private final Map<String, String> folded;

    private ObjectRule(Builder builder) {
        name = builder.name;
        members = Map.copyOf(builder.members);
        required =
                builder.members.values().stream().filter(MemberRule::required).toList();
        watch = builder.watch;
        folded = members.keySet().stream().collect(Collectors.toUnmodifiableMap(ObjectRule::folded, known -> known));
    }

    /** Returns the member that differs from {@code given} only in case and in separators; {@code given} if there is none. */
    String meant(String given) {
        return members.containsKey(given) || given.length() > LONGEST
                ? given
                : folded.getOrDefault(folded(given), given);
    }

    private static String folded(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Returns a builder for objects that messages call {@code name}. */
    static Builder named(String name) {
        return new Builder(name);
    }

    /** Builds an {@link ObjectRule}. Not thread-safe. */
    static final class Builder {
        private final String name;
        private final Map<String, MemberRule> members = new LinkedHashMap<>();
        private Supplier<ObjectWatch> watch = () -> ObjectWatch.NONE;

        private Builder(String name) {
            this.name = name;
        }

        /** Adds a required string. */
        Builder required(String member, Syntax... syntaxes) {
            return add(member, MemberType.STRING, true, List.of(syntaxes), null, null);
        }

        /** Adds a string. */
        Builder string(String member, Syntax... syntaxes) {
            return add(member, MemberType.STRING, false, List.of(syntaxes), null, null);
        }

        /** Adds a string that {@code replacement} replaces in version 1.1. */
        Builder deprecated(String member, ObjectRule object, String replacement) {
            return add(member, MemberType.OBJECT, false, List.of(), object, replacement);
        }

        /** Adds an array of strings. */
        Builder strings(String member, Syntax... syntaxes) {
            return add(member, MemberType.STRINGS, false, List.of(syntaxes), null, null);
        }

        /** Adds a boolean. */
        Builder bool(String member) {
            return add(member, MemberType.BOOLEAN, false, List.of(), null, null);
        }

        /** Adds a number. */
        Builder number(String member, Syntax... syntaxes) {
            return add(member, MemberType.NUMBER, false, List.of(syntaxes), null, null);
        }

        /** Adds an array of objects. */
        Builder objects(String member, ObjectRule object) {
            return add(member, MemberType.OBJECTS, false, List.of(), object, null);
        }

        /** Adds a required array of objects. */
        Builder requiredObjects(String member, ObjectRule object) {
            return add(member, MemberType.OBJECTS, true, List.of(), object, null);
        }

        private Builder add(
                String member,
                MemberType type,
                boolean required,
                List<Syntax> syntaxes,
                @Nullable ObjectRule object,
                @Nullable String replacement) {
            members.put(member, new MemberRule(member, type, required, new ArrayList<>(syntaxes), object, replacement));
            return this;
        }

        /** Adds a check of several members together. */
        Builder watch(Supplier<ObjectWatch> watch) {
            this.watch = watch;
            return this;
        }

        /** Returns the rule. */
        ObjectRule build() {
            return new ObjectRule(this);
        }
    }
}
