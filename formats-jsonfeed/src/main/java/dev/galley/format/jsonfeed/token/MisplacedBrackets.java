package dev.galley.format.jsonfeed.token;

import org.jspecify.annotations.Nullable;

/** Decides the meaning of a bracket where JSON does not allow one, by the names of the members around it. */
final class MisplacedBrackets {
    private final Ahead ahead;
    private final Nesting nesting;
    private final String opening;
    private final Continuation continuation;

    MisplacedBrackets(Ahead ahead, Nesting nesting, String opening) {
        this.ahead = ahead;
        this.nesting = nesting;
        this.opening = opening;
        continuation = new Continuation(ahead, nesting, opening);
    }

    /** Returns the distance of what continues the feed after its end; -1 if nothing does. */
    int afterFeed() {
        return continuation.afterFeed();
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

    /** Checks whether the brace at the position, in an object, is not its end. */
    boolean isStrayBrace() {
        int inside = continuation.fit(nesting.depth(), 1);
        int outside = continuation.fit(nesting.depth() - 1, 1);
        return outside == Continuation.NO ? inside > outside : nesting.depth() == 1 && inside > outside;
    }

    /** Checks whether the brace at the position, in an array, does not end the object around it. */
    boolean isStrayBraceInArray() {
        if (nesting.isItems()) {
            String follows = nextMember(1);
            return follows == null ? ahead.next(1) >= 0 : !isOutside(follows);
        }
        int inside = continuation.fit(nesting.depth(), 1);
        int outside = continuation.fit(nesting.depthOutsideObject(), 1);
        return inside > outside || (inside == outside && inside == Continuation.LIKELY);
    }

    /** Checks whether the bracket at the position, in an object, is not the end of the array around that object. */
    boolean isStrayBracket() {
        if (!nesting.isElement()) {
            return true;
        }
        int inside = continuation.fit(nesting.depth(), 1);
        int outside = continuation.fit(nesting.depth() - 2, 1);
        if (inside != outside) {
            return inside > outside;
        }
        return inside == Continuation.NO ? ahead.next(1) == ',' : inside == Continuation.LIKELY || nesting.isItem();
    }

    /**
     * Checks whether the bracket, brace or comma at the position, where the value of the member {@code name} was expected, is
     * followed by that value.
     */
    boolean isBeforeValue(int c, String name) {
        if ((c == '}' || c == ',') && "{[".indexOf(ahead.next(1)) >= 0) {
            return !opening.equals(ahead.firstName(ahead.blanks(1)));
        }
        return ahead.isValue(1)
                && (c == ',' || c == '}' || (nesting.isPlain(name) && (c == '{' || ahead.isBeforeMember(1))));
    }

    /** Checks whether the string at the position, where a member was expected, is the value of the member with this object. */
    boolean isValueInBraces() {
        return nesting.isPlainAround() && ahead.isValue(0);
    }

    /** Checks whether the brace at the position begins another object of the member {@code name}, whose array has no bracket. */
    boolean repeats(String name) {
        String first = ahead.firstName(0);
        return !name.isEmpty() && first != null && nesting.mayRepeat(name, first);
    }

    /** Checks whether {@code member} belongs to the object around the innermost array, and not to its objects. */
    boolean isOutside(String member) {
        return !nesting.defines(member) && (nesting.definedAround(member) || !nesting.isItems());
    }

    /** Returns the name of the member that follows, with or without a comma before it; null if none follows. */
    private @Nullable String nextMember(int from) {
        int i = ahead.blanks(from);
        return ahead.name(ahead.next(from) == ',' ? i + 1 : i);
    }
}
