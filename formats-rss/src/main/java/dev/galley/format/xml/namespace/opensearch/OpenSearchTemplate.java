package dev.galley.format.xml.namespace.opensearch;

import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;

/** Checks an address with parameters in braces (OpenSearch 1.1, URL template syntax). */
final class OpenSearchTemplate {
    static final Syntax SYNTAX = OpenSearchTemplate::check;

    private static final Syntax PARAMETERS = Syntaxes.oneOf(
            "searchTerms", "count", "startIndex", "startPage", "language", "inputEncoding", "outputEncoding");

    private OpenSearchTemplate() {}

    private static void check(String value, Notice notice) {
        StringBuilder filled = new StringBuilder(value.length());
        int at = 0;
        while (at < value.length()) {
            int open = value.indexOf('{', at);
            int close = open < 0 ? -1 : value.indexOf('}', open);
            if (close < 0) {
                filled.append(value, at, value.length());
                break;
            }
            filled.append(value, at, open).append('x');
            checkParameter(value.substring(open + 1, close), notice);
            at = close + 1;
        }
        Syntaxes.IRI.check(filled.toString(), notice);
    }

    private static void checkParameter(String parameter, Notice notice) {
        String name = parameter.endsWith("?") ? parameter.substring(0, parameter.length() - 1) : parameter;
        if (name.isEmpty() || name.indexOf('{') >= 0 || name.indexOf(' ') >= 0) {
            notice.add("template.malformed", parameter);
        } else if (name.indexOf(':') < 0) {
            PARAMETERS.check(name, notice);
        }
    }
}
