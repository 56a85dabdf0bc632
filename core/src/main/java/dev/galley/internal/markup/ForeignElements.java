package dev.galley.internal.markup;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The elements of SVG and MathML that load and execute nothing. HTML allows {@code svg} and {@code math}
 * elements (HTML Living Standard §4.8.16 and §4.8.17).
 */
public final class ForeignElements {
    private static final Set<String> SVG = words("a animate animateColor animateMotion animateTransform circle"
            + " clipPath defs desc ellipse font-face font-face-name font-face-src g glyph hkern image line linearGradient"
            + " marker mask metadata missing-glyph mpath path pattern polygon polyline radialGradient rect set stop style"
            + " svg switch symbol text textPath title tspan use view");

    private static final Set<String> MATH_ML = words("annotation annotation-xml maction maligngroup malignmark math"
            + " menclose merror mfenced mfrac mglyph mi mlabeledtr mlongdiv mmultiscripts mn mo mover mpadded mphantom"
            + " mprescripts mroot mrow ms mscarries mscarry msgroup msline mspace msqrt msrow mstack mstyle msub msubsup"
            + " msup mtable mtd mtext mtr munder munderover none semantics");

    /** The elements of both in lower case: HTML ignores the case of names. */
    private static final Set<String> IN_HTML = Stream.concat(SVG.stream(), MATH_ML.stream())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private ForeignElements() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** Checks whether a name, in the case of the XML, is that of a safe element of SVG. */
    public static boolean isSvg(String name) {
        return SVG.contains(name);
    }

    /** Checks whether a name, in the case of the XML, is that of a safe element of MathML. */
    public static boolean isMathMl(String name) {
        return MATH_ML.contains(name);
    }

    /** Checks whether a name in lower case begins SVG or MathML inside HTML. */
    static boolean isRoot(String name) {
        return name.equals("svg") || name.equals("math");
    }

    /** Checks whether a name in lower case is that of a safe element of SVG or MathML. */
    static boolean isSafe(String name) {
        return IN_HTML.contains(name);
    }
}
