package dev.galley.format.xml.check;

import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A finding that a test case of the W3C feed validator expects or excludes, such as {@code !Code{element:title}}. */
record Expectation(boolean wanted, String code, Map<String, String> parameters) {
    /** Parses the expectation in the comments of {@code document}. */
    static Expectation in(String document) {
        int start = document.indexOf("Expect:") + "Expect:".length();
        int brace = document.indexOf('{', start);
        int lineEnd = document.indexOf('\n', start);
        int end = brace >= 0 && brace < lineEnd ? document.indexOf('}', brace) + 1 : lineEnd;
        return parse(document.substring(start, end).replace("-->", "").strip());
    }

    /** Parses an expectation such as {@code !Code{element:title}}. */
    static Expectation parse(String text) {
        boolean wanted = !text.startsWith("!");
        String rest = wanted ? text : text.substring(1);
        int brace = rest.indexOf('{');
        Map<String, String> parameters = new LinkedHashMap<>();
        if (brace >= 0) {
            for (String pair : rest.substring(brace + 1, rest.length() - 1).split(",", -1)) {
                int colon = pair.indexOf(':');
                if (colon > 0) {
                    parameters.put(
                            pair.substring(0, colon).strip(),
                            pair.substring(colon + 1).strip());
                }
            }
        }
        return new Expectation(wanted, (brace < 0 ? rest : rest.substring(0, brace)).strip(), parameters);
    }

    /** Checks whether {@code findings} meet the expectation. */
    boolean isMet(List<Finding> findings, CodeTable table) {
        switch (code) {
            case "Error" -> {
                return wanted == findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
            }
            case "Warning" -> {
                return wanted == findings.stream().anyMatch(f -> f.severity() != Severity.INFO);
            }
            case "Message" -> {
                return wanted == !findings.isEmpty();
            }
            default -> {
                CodeTable.Meaning meaning = table.meaning(code);
                boolean found = findings.stream().anyMatch(f -> meaning.codes().contains(f.code()) && concerns(f));
                boolean sayable = !meaning.codes().isEmpty() || (!wanted && table.knows(code));
                return sayable && found == (wanted == meaning.fault());
            }
        }
    }

    /** Checks whether the path or message of a finding names what the case names. */
    private boolean concerns(Finding finding) {
        return finding.code().equals("format.unknown")
                || (named("element", finding)
                        && isInside(finding)
                        && named("attr", finding)
                        && named("core", finding)
                        && named("ext", finding)
                        && named("tag", finding)
                        && named("rel", finding)
                        && (!parameters.containsKey("value")
                                || finding.value().orElse("").equals(parameters.get("value"))));
    }

    /** Checks whether the path or message names the parent. */
    private boolean isInside(Finding finding) {
        String parent = parameters.get("parent");
        return parent == null
                || parent.equals("root")
                || finding.path().replace("atom:", "").contains(local(parent))
                || finding.message().contains(local(parent));
    }

    private boolean named(String parameter, Finding finding) {
        String name = parameters.get(parameter);
        if (name == null) {
            return true;
        }
        List<String> names = new ArrayList<>();
        for (String step : finding.path().split("/", -1)) {
            names.add(local(step.replace("@", "").replaceAll("\\[\\d+]", "")));
        }
        List<String> last = names.subList(Math.max(0, names.size() - 2), names.size());
        String wantedName = local(name);
        return last.stream().anyMatch(wantedName::equals)
                || finding.message().toLowerCase(Locale.ROOT).contains(wantedName.toLowerCase(Locale.ROOT));
    }

    private static String local(String name) {
        return name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('_')) + 1);
    }

    @Override
    public String toString() {
        return (wanted ? "" : "!") + code + parameters;
    }
}
