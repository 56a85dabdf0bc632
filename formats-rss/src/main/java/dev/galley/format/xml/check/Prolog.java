package dev.galley.format.xml.check;

import dev.galley.format.ReadContext;
import dev.galley.format.xml.read.XmlInput;
import dev.galley.format.xml.token.XmlTokens;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the XML declaration and the DOCTYPE. */
final class Prolog {
    /** Encodings other than Unicode that browsers support (WHATWG Encoding §4.2), by the names that documents use. */
    private static final Set<String> COMMON_ENCODINGS =
            Set.of(("us-ascii iso-8859-1 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5"
                            + " iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-9 iso-8859-10 iso-8859-13 iso-8859-14 iso-8859-15"
                            + " iso-8859-16 windows-874 windows-1250 windows-1251 windows-1252 windows-1253 windows-1254"
                            + " windows-1255 windows-1256 windows-1257 windows-1258 koi8-r koi8-u big5 euc-jp euc-kr euc-tw gb2312"
                            + " gb18030 gbk iso-2022-jp iso-2022-kr shift_jis tis-620")
                    .split(" "));

    /** The public identifier of the DTD of RSS 0.91. */
    static final String NETSCAPE = "-//Netscape Communications//DTD RSS 0.91//EN";

    private final XmlInput input;
    private final XmlTokens tokens;
    private final ReadContext context;
    private boolean netscape;

    Prolog(XmlInput input, XmlTokens tokens, ReadContext context) {
        this.input = input;
        this.tokens = tokens;
        this.context = context;
    }

    /** Checks the version and encoding that the XML declaration names; returns whether the encoding is a Unicode one. */
    boolean checkDeclaration() {
        String version = tokens.declaredVersion().orElse("1.0");
        if (!version.equals("1.0")) {
            report("xml.version", version);
        }
        String encoding = tokens.declaredEncoding().orElse("");
        String name = encoding.toLowerCase(Locale.ROOT);
        if (!encoding.isEmpty() && input.contradicts(encoding)) {
            report("encoding.mismatch", encoding);
            return true;
        }
        if (name.isEmpty() || name.startsWith("utf-8") || name.startsWith("utf-16")) {
            return true;
        }
        report(COMMON_ENCODINGS.contains(name) ? "encoding.not-unicode" : "encoding.unusual", encoding);
        return false;
    }

    /** Checks the DOCTYPE for what is outside of the document, which is not fetched; returns its public identifier. */
    String checkDoctype() {
        netscape = NETSCAPE.equals(tokens.publicId());
        String system = tokens.systemId();
        String entity = externalEntity(tokens.internalSubset());
        if (entity == null && !netscape && !system.isEmpty()) {
            entity = system;
        }
        if (entity != null) {
            report("doctype.external-entity", entity);
        }
        if (netscape && system.startsWith("http://my.netscape.com/")) {
            report("doctype.obsolete", system);
        }
        return tokens.publicId();
    }

    private static @Nullable String externalEntity(String subset) {
        for (int at = subset.indexOf("<!ENTITY"); at >= 0; at = subset.indexOf("<!ENTITY", at + 1)) {
            int end = subset.indexOf('>', at);
            String declaration = subset.substring(at, end < 0 ? subset.length() : end);
            if (declaration.contains(" SYSTEM") || declaration.contains(" PUBLIC")) {
                return declaration.substring("<!ENTITY".length()).strip();
            }
        }
        return null;
    }

    /** Returns whether the DOCTYPE is that of RSS 0.91, whose DTD declares the entities of HTML. */
    boolean declaresEntitiesOfHtml() {
        return netscape;
    }

    private void report(String code, String value) {
        context.report(
                Rules.in(context.locale()).finding(code, value).withValue(value).withLocation(tokens.location()));
    }
}
