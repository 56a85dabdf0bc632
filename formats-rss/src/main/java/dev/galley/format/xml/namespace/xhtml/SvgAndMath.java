package dev.galley.format.xml.namespace.xhtml;

import dev.galley.format.xml.check.Attributes;
import dev.galley.format.xml.check.Element;
import dev.galley.internal.markup.ForeignElements;
import java.util.Set;

/** Checks SVG and MathML inside XHTML against the elements and attributes that load and execute nothing. */
final class SvgAndMath {
    static final String SVG = "http://www.w3.org/2000/svg";
    static final String MATH_ML = "http://www.w3.org/1998/Math/MathML";

    private static final Set<String> SVG_ATTRIBUTES = words("accent-height accumulate additive alphabetic arabic-form"
            + " ascent attributeName attributeType baseProfile bbox begin by calcMode cap-height class clip-path clip-rule"
            + " color color-rendering content cx cy d descent display dur dx dy end fill fill-opacity fill-rule font-family"
            + " font-size font-stretch font-style font-variant font-weight from fx fy g1 g2 glyph-name gradientTransform"
            + " gradientUnits hanging height horiz-adv-x horiz-origin-x href id ideographic k keyPoints keySplines keyTimes"
            + " lang marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask mathematical max min name"
            + " offset opacity orient origin overflow overline-position overline-thickness panose-1 path pathLength points"
            + " preserveAspectRatio r refX refY repeatCount repeatDur requiredExtensions requiredFeatures restart rotate rx"
            + " ry slope spreadMethod stemh stemv stop-color stop-opacity strikethrough-position strikethrough-thickness"
            + " stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity"
            + " stroke-width style systemLanguage target text-anchor to transform type u1 u2 underline-position"
            + " underline-thickness unicode unicode-range units-per-em values version viewBox visibility width widths x"
            + " x-height x1 x2 y y1 y2 zoomAndPan");

    private static final Set<String> MATH_ATTRIBUTES = words("accent accentunder actiontype align alignmentscope"
            + " alttext background bevelled charalign class close color columnalign columnlines columnspacing columnspan"
            + " columnwidth crossout decimalpoint denomalign depth dir display displaystyle encoding equalcolumns equalrows"
            + " fence fontstyle fontweight form frame framespacing height href id infixlinebreakstyle lang largeop length"
            + " linebreak linethickness location longdivstyle lspace lquote macros mathbackground mathcolor mathsize"
            + " mathvariant maxsize maxwidth minlabelspacing minsize movablelimits notation numalign open other overflow"
            + " position rowalign rowlines rowspacing rowspan rquote rspace scriptlevel scriptminsize scriptsizemultiplier"
            + " selection separator separators shift side stackalign stretchy style subscriptshift superscriptshift"
            + " symmetric valign voffset width");

    private SvgAndMath() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    static void check(Element element) {
        boolean svg = element.name().uri().equals(SVG);
        String local = element.name().local();
        if (!(svg ? ForeignElements.isSvg(local) : ForeignElements.isMathMl(local))) {
            element.report("html.unsafe-element", local);
        }
        Set<String> known = svg ? SVG_ATTRIBUTES : MATH_ATTRIBUTES;
        Attributes attributes = element.attributes();
        for (int i = 0; i < attributes.count(); i++) {
            String written = attributes.written(i);
            if (written.indexOf(':') < 0 && !attributes.isDeclaration(i) && !known.contains(written)) {
                element.report("html.unsafe-attribute", written);
            }
        }
    }
}
