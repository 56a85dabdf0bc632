package dev.galley.format.jsonfeed.token;

import org.jspecify.annotations.Nullable;

/** Rates how well what follows a bracket fits the objects and arrays that would be open after it. */
final class Continuation {
    /** What follows cannot occur there. */
    static final int NO = 0;

    /** What follows can occur there, but JSON Feed does not define it. */
    static final int POSSIBLE = 1;

    /** What follows is what JSON Feed defines there. */
    static final int LIKELY = 2;

    /** The maximum number of closing brackets to look at. */
    private static final int MAX_BRACKETS = 32;

    private final Ahead ahead;
    private final Nesting nesting;
    private final String opening;

    /** Creates a rating among items that begin with the member {@code opening}. */
    Continuation(Ahead ahead, Nesting nesting, String opening) {
        this.ahead = ahead;
        this.nesting = nesting;
        this.opening = opening;
    }

    /** Rates what is at {@code from} if only the {@code depth} outermost objects and arrays are open there. */
    int fit(int depth, int from) {
        int open = depth;
        int i = ahead.blanks(from);
        for (int count = 0; count < MAX_BRACKETS && open > 0 && isClosing(i); count++) {
            if ((ahead.at(i) == ']') != nesting.isArray(open - 1)) {
                return NO;
            }
            open--;
            i = ahead.blanks(i + 1);
        }
        int c = ahead.at(i);
        if (open == 0) {
            return c < 0 ? LIKELY : c == ',' && isFeedMember(ahead.name(i + 1)) ? POSSIBLE : NO;
        }
        i = c == ',' ? ahead.blanks(i + 1) : i;
        if (c == ',' && isClosing(i)) {
            return POSSIBLE;
        }
        return nesting.isArray(open - 1) ? element(open - 1, i) : member(open - 1, i);
    }

    private boolean isClosing(int at) {
        return ahead.at(at) == ']' || ahead.at(at) == '}';
    }

    private boolean isFeedMember(@Nullable String name) {
        return name != null && (nesting.isFeedMember(name) || name.startsWith("_"));
    }

    private int member(int level, int at) {
        String name = ahead.name(at);
        return name == null ? NO : nesting.definesAt(level, name) ? LIKELY : POSSIBLE;
    }

    private int element(int level, int at) {
        if (ahead.name(at) != null) {
            return NO;
        }
        if (!nesting.isKnownAt(level)) {
            return ahead.startsStrictly(at) ? POSSIBLE : NO;
        }
        String first = ahead.firstName(at);
        if (!nesting.holdsObjectsAt(level)) {
            return first == null && ahead.startsStrictly(at) ? LIKELY : NO;
        }
        if (first == null) {
            return NO;
        }
        if (nesting.isItemsAt(level)) {
            return first.equals(opening) ? LIKELY : POSSIBLE;
        }
        return nesting.definesAt(level, first) ? LIKELY : first.startsWith("_") ? POSSIBLE : NO;
    }

    /**
     * Returns the distance of the member or item with which the feed goes on after its last brace, behind brackets that close
     * nothing and a comma; -1 if it does not go on.
     */
    int afterFeed() {
        int i = 0;
        for (int count = 0; count < MAX_BRACKETS && isClosing(i); count++) {
            i = ahead.blanks(i + 1);
        }
        int next = ahead.blanks(i + 1);
        boolean goesOn =
                ahead.at(i) == ',' && (isFeedMember(ahead.name(next)) || opening.equals(ahead.firstName(next)));
        return goesOn ? next : -1;
    }
}
