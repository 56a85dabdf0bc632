package dev.galley.format.jsonfeed;

import dev.galley.internal.syntax.Syntax;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member of an object must be like.
 *
 * @param syntaxes what its text must look like, or that of its elements
 * @param object what the object, or each of the objects, must be like
 * @param replacement the member that takes its place since version 1.1, where it is deprecated
 */
record MemberRule(
        String name,
        MemberType type,
        boolean required,
        List<Syntax> syntaxes,
        @Nullable ObjectRule object,
        @Nullable String replacement) {}
