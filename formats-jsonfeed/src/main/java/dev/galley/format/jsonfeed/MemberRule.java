package dev.galley.format.jsonfeed;

import dev.galley.internal.syntax.Syntax;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a member of an object.
 *
 * @param syntaxes the syntaxes of its text or of the text of its elements
 * @param object the rule of the object, or of each of the objects
 * @param replacement the member that replaces it since version 1.1, if it is deprecated
 */
record MemberRule(
        String name,
        MemberType type,
        boolean required,
        List<Syntax> syntaxes,
        @Nullable ObjectRule object,
        @Nullable String replacement) {}
