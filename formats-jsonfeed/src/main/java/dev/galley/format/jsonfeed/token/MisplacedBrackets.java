package dev.galley.format.jsonfeed.token;

import org.jspecify.annotations.Nullable;

/** Decides the meaning of a bracket where JSON does not allow one, by the names of the members around it. */
final class MisplacedBrackets {
    private final Ahead ahead;
    private final Nesting nesting;
    private final String opening;

    MisplacedBrackets(Ahead ahead, Nesting nesting, String opening) {
        this.ahead = ahead;
        this.nesting = nesting;
        this.opening = opening;
    }

    /** Checks whether items begin with the member {@code name}. */
    boolean isOpening(String name) {
        return nesting.isItems() && name.equals(opening);
    }

    /** Checks whether the brace at the position begins an item. */
    boolean opensNextItem() {
        return (nesting.inItem() || nesting.depth() == 1) && opening.equals(ahead.firstName(0));
    }

    /** Checks whether the brace at the position, in an object of an array, begins the next object of that array. */
    boolean opensNextElement() {
        String first = ahead.firstName(0);
        return nesting.isElement() && !nesting.isItem() && first != null && nesting.defines(first);
    }

    /** Checks whether members of the innermost object follow the brace at the position. */
    boolean isStrayBrace() {
        String follows = nextMember(1);
        return follows != null && (nesting.isElement() || nesting.depth() == 1) && nesting.defines(follows);
    }

    /** Checks whether the brace at the position, between items, ends neither an item nor the feed. */
    boolean isStrayBraceInItems() {
        String follows = nextMember(1);
        return follows == null ? ahead.next(1) >= 0 : !isOutside(follows);
    }

    /** Checks whether the bracket at the position, in an object, is not the end of the array around that object. */
    boolean isStrayBracket() {
        if (!nesting.isElement()) {
            return true;
        }
        String follows = nextMember(1);
        if (follows != null) {
            return nesting.defines(follows) || !nesting.definedAround(follows, 2);
        }
        int after = ahead.blanks(1);
        return switch (ahead.next(1)) {
            case ',' -> true;
            case '}', ']' -> nesting.isItem() ? ahead.next(after + 1) >= 0 : ahead.next(after + 1) == ']';
            default -> false;
        };
    }

    /** Checks whether {@code member} belongs to the object around the innermost array, and not to its objects. */
    boolean isOutside(String member) {
        return !nesting.defines(member) && nesting.definedAround(member, 1);
    }

    /** Returns the name of the member that follows, with or without a comma before it; null if none follows. */
    private @Nullable String nextMember(int from) {
        int i = ahead.blanks(from);
        return ahead.name(ahead.next(from) == ',' ? i + 1 : i);
    }
}
