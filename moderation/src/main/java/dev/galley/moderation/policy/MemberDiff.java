package dev.galley.moderation.policy;

import dev.galley.moderation.Option;
import dev.galley.moderation.internal.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the members of two objects. */
final class MemberDiff {
    private static final int MAX_SHOWN = 5;

    private final String path;
    private final String prefix;
    private final List<PolicyChange> changes;

    MemberDiff(String path, String prefix, List<PolicyChange> changes) {
        this.path = path;
        this.prefix = prefix;
        this.changes = changes;
    }

    <S, B> void add(List<Member<S, B, ?>> members, S before, S after) {
        members.forEach(member -> add(member, member, before, after));
    }

    /** Adds the differences between the members of two versions of a rule type, which may be different objects. */
    <S, B> void add(List<Member<S, B, ?>> was, List<Member<S, B, ?>> is, S before, S after) {
        for (Member<S, B, ?> member : was) {
            is.stream()
                    .filter(other -> other.name().equals(member.name()))
                    .forEach(other -> add(member, other, before, after));
        }
    }

    private <S, B, T> void add(Member<S, B, T> was, Member<S, B, ?> is, S before, S after) {
        Optional<Object> from = was.effective(before);
        Optional<Object> to = is.effective(after);
        if (!from.equals(to)) {
            value(was.name(), from, to, strictness(was.option(), from, to));
        }
    }

    private static <T> Strictness strictness(Option<T> option, Optional<Object> from, Optional<Object> to) {
        if (option.name().equals("version")) {
            return Strictness.SAME;
        }
        if (from.isPresent() && to.isPresent()) {
            return Strictness.of(option, option.read(from.get()), option.read(to.get()));
        }
        boolean isThreshold = option.direction() == Option.Direction.HIGHER_IS_LAXER;
        if (isThreshold) {
            return from.isEmpty() ? Strictness.STRICTER : Strictness.LAXER;
        }
        return Strictness.UNKNOWN;
    }

    void value(String name, Optional<Object> from, Optional<Object> to, Strictness strictness) {
        if (!from.equals(to)) {
            String words = prefix + "\"" + name + "\" " + words(from, to);
            changes.add(new PolicyChange(Pointer.in(path, name), from, to, words, strictness));
        }
    }

    private static String words(Optional<Object> from, Optional<Object> to) {
        if (from.isEmpty()) {
            return "is now set to " + shown(to.orElse(""));
        }
        if (to.isEmpty()) {
            return "is no longer set; it was " + shown(from.get());
        }
        return from.get() instanceof List<?> was && to.get() instanceof List<?> is
                ? lists(was, is)
                : "is " + shown(to.get()) + "; it was " + shown(from.get());
    }

    private static String lists(List<?> was, List<?> is) {
        List<String> parts = new ArrayList<>();
        without(is, was).ifPresent(added -> parts.add("gains " + added));
        without(was, is).ifPresent(gone -> parts.add("loses " + gone));
        return parts.isEmpty() ? "has a different order" : String.join(" and ", parts);
    }

    private static Optional<String> without(List<?> list, List<?> other) {
        Set<Object> rest = new LinkedHashSet<>(list);
        rest.removeAll(Set.copyOf(other));
        String shown = rest.stream().limit(MAX_SHOWN).map(MemberDiff::shown).collect(Collectors.joining(", "));
        String more = rest.size() > MAX_SHOWN ? " and " + (rest.size() - MAX_SHOWN) + " more" : "";
        return rest.isEmpty() ? Optional.empty() : Optional.of(shown + more);
    }

    private static String shown(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .limit(MAX_SHOWN)
                    .map(Objects::toString)
                    .collect(Collectors.joining(", ", "[", list.size() > MAX_SHOWN ? ", …]" : "]"));
        }
        if (value instanceof Map<?, ?> object) {
            return Pointer.shown(JsonText.line(object));
        }
        return value instanceof String text ? "\"" + Pointer.shown(text) + "\"" : String.valueOf(value);
    }
}
