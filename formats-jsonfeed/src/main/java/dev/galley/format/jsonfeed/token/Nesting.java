package dev.galley.format.jsonfeed.token;

import dev.galley.format.LimitExceededException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.TokenStreamContext;

/** The objects and arrays around a position in a document, the outermost at level 0. */
final class Nesting {
    /** The name of the array of items. */
    static final String ITEMS = "items";

    /** The name of the only array of strings. */
    private static final String TAGS = "tags";

    /** The depth inside the array of items. */
    static final int ITEMS_DEPTH = 2;

    private static final int ITEMS_LEVEL = 1;

    private final Map<String, Set<String>> vocabulary;
    private final int limit;
    private boolean[] arrays = new boolean[16];
    private String[] members = new String[16];
    private int depth;

    Nesting(Map<String, Set<String>> vocabulary, int limit) {
        this.vocabulary = vocabulary;
        this.limit = limit;
    }

    /** Enters the values that {@code context} represents. */
    void enter(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        if (parent != null) {
            enter(parent);
            push(context.inArray(), member(parent));
        }
    }

    /** Returns the name of the member whose value, or whose array, holds a value inside {@code context}. */
    private String member(TokenStreamContext context) {
        if (context.inArray()) {
            return member();
        }
        String name = context.currentName();
        return name == null ? "" : name;
    }

    void push(boolean array, String member) {
        if (depth >= limit) {
            throw new LimitExceededException("depth", limit, Optional.empty());
        }
        if (depth == arrays.length) {
            arrays = Arrays.copyOf(arrays, 2 * depth);
            members = Arrays.copyOf(members, 2 * depth);
        }
        arrays[depth] = array;
        members[depth++] = member;
    }

    /** Leaves the innermost value. Returns whether it is an array. */
    boolean pop() {
        return arrays[--depth];
    }

    int depth() {
        return depth;
    }

    boolean inArray() {
        return depth > 0 && arrays[depth - 1];
    }

    /** Returns the name of the member that holds the innermost object or array; for objects in an array, that of the array. */
    String member() {
        return depth == 0 ? "" : members[depth - 1];
    }

    /** Checks whether the value around the innermost one is an array. */
    boolean isElement() {
        return depth > 1 && arrays[depth - 2];
    }

    /** Checks whether the innermost value is the array of items. */
    boolean isItems() {
        return depth == ITEMS_LEVEL + 1 && inItems();
    }

    /** Checks whether the position is inside the array of items. */
    boolean inItems() {
        return depth > ITEMS_LEVEL && arrays[ITEMS_LEVEL] && members[ITEMS_LEVEL].equals(ITEMS);
    }

    /** Checks whether the innermost value is an item. */
    boolean isItem() {
        return depth == ITEMS_LEVEL + 2 && inItems() && !inArray();
    }

    /** Checks whether the position is inside an item. */
    boolean inItem() {
        return inItems() && depth > ITEMS_LEVEL + 1;
    }

    /** Checks whether there is an array at a level. */
    boolean isArray(int level) {
        return arrays[level];
    }

    /** Returns the depth after the innermost object, and the arrays inside it, have been closed. */
    int depthOutsideObject() {
        int level = depth - 1;
        while (level > 0 && arrays[level]) {
            level--;
        }
        return Math.max(level, 0);
    }

    /** Checks whether the array of items is at a level. */
    boolean isItemsAt(int level) {
        return level == ITEMS_LEVEL && members[level].equals(ITEMS);
    }

    /** Checks whether JSON Feed defines the member that holds the array at a level. */
    boolean isKnownAt(int level) {
        return level > 0 && definesAt(level - 1, members[level]);
    }

    /** Checks whether JSON Feed defines the array at a level as one of objects. */
    boolean holdsObjectsAt(int level) {
        return level > 0 && vocabulary.containsKey(members[level]);
    }

    /** Checks whether JSON Feed defines a member {@code name} of the object at a level, or of the objects of the array there. */
    boolean definesAt(int level, String name) {
        return vocabulary.getOrDefault(members[level], Set.of()).contains(name);
    }

    /** Checks whether the value of the member {@code name} of the innermost object is neither an object nor an array of them. */
    boolean isPlain(String name) {
        return defines(name) && !vocabulary.containsKey(name);
    }

    /** Checks whether the value of the member {@code name} of the innermost object is an array of strings. */
    boolean holdsStrings(String name) {
        return name.equals(TAGS) && defines(name);
    }

    /** Checks whether the innermost object is the value of a member for which JSON Feed defines no object. */
    boolean isPlainAround() {
        return depth > 1
                && !inArray()
                && !arrays[depth - 2]
                && definesAt(depth - 2, member())
                && !vocabulary.containsKey(member());
    }

    /**
     * Checks whether an object that begins with the member {@code first} can be another value of the member {@code name} of
     * the innermost object.
     */
    boolean mayRepeat(String name, String first) {
        Set<String> defined = vocabulary.get(name);
        return defined == null ? !defines(first) : defined.contains(first);
    }

    /** Checks whether {@code name} is a member of the feed. */
    boolean isFeedMember(String name) {
        return vocabulary.getOrDefault("", Set.of()).contains(name);
    }

    /** Checks whether JSON Feed defines the member that holds the innermost array. */
    boolean isKnown() {
        return isKnownAt(depth - 1);
    }

    /** Checks whether JSON Feed defines the innermost array as one of objects. */
    boolean holdsObjects() {
        return holdsObjectsAt(depth - 1);
    }

    /** Checks whether JSON Feed defines a member {@code name} of the innermost object, or of the objects of the innermost array. */
    boolean defines(String name) {
        return depth > 0 && definesAt(depth - 1, name);
    }

    /** Checks whether JSON Feed defines a member {@code name} of the object around the innermost object or array. */
    boolean definedAround(String name) {
        return depth > 1 && definesAt(depth - 2, name);
    }
}
