package dev.galley.format.jsonfeed;

import dev.galley.format.LimitExceededException;
import dev.galley.format.ReadContext;
import dev.galley.format.jsonfeed.token.Utf8Input;
import dev.galley.internal.JsonPointer;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Checks the tokens of a document against the rules of its objects, in one pass. */
final class JsonFeedCheck {
    private final ReadContext context;
    private final JsonProblems problems;
    private final JsonCursor cursor;
    private final CheckedDocument document;

    JsonFeedCheck(InputStream in, ReadContext context) throws IOException {
        this.context = context;
        CountedInput counted = new CountedInput(in);
        problems = JsonProblems.checking(context, counted);
        try {
            cursor = new JsonCursor(
                    FeedStart.find(Utf8Input.of(counted, head -> Optional.empty()), context::report),
                    context,
                    cursor -> JsonFaults.checking(cursor, context.locale()));
        } catch (JacksonException e) {
            throw problems.fatal(e);
        }
        document = new CheckedDocument(cursor, context);
    }

    /** Checks the document to its end, or until it is no longer well-formed JSON. */
    void run() throws IOException {
        try {
            if (cursor.next() != JsonToken.START_OBJECT) {
                document.report("", "type.unexpected", MemberType.OBJECT.words());
                return;
            }
            object(FeedObject.RULE, "");
            if (cursor.next() != null) {
                Finding trailing = Finding.of(
                                "document.trailing",
                                Severity.ERROR,
                                "",
                                "The document continues after the end of the feed")
                        .withHint("Remove everything after the closing brace of the feed");
                cursor.report(JsonFaults.TEXTS.translate(trailing, "TRAILING", context.locale()));
            }
        } catch (JacksonException e) {
            problems.report(e, cursor.location());
        }
    }

    private void object(ObjectRule rule, String path) {
        ObjectWatch watch = rule.watch.get();
        Location begin = cursor.location();
        Set<String> seen = new HashSet<>();
        Set<String> filled = new HashSet<>();
        Map<MemberRule, Location> deprecated = new LinkedHashMap<>(0);
        int members = 0;
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            members = cursor.counted(members);
            String memberPath = path + "/" + JsonPointer.escaped(name);
            if (!seen.add(name)) {
                document.report(memberPath, "member.duplicate", name);
            }
            if (cursor.token() != JsonToken.VALUE_NULL) {
                filled.add(name);
            }
            MemberRule member = rule.members.get(name);
            if (member == null) {
                OtherMember.check(rule, name, memberPath, cursor, document);
                cursor.skip();
            } else {
                if (member.replacement() != null) {
                    deprecated.putIfAbsent(member, cursor.location());
                }
                member(member, memberPath, watch);
            }
        }
        deprecated.forEach((member, location) -> deprecated(member, path, location, filled));
        for (MemberRule required : rule.required) {
            if (!filled.contains(required.name())) {
                document.reportAt(path, begin, "member.missing", required.name(), rule.name);
            }
        }
        watch.end(path, document);
    }

    /**
     * Reports a deprecated member, unless its replacement is there too: JSON Feed 1.1 allows both together for readers that
     * know only the old one.
     */
    private void deprecated(MemberRule rule, String path, Location location, Set<String> filled) {
        String replacement = rule.replacement();
        if (replacement != null && !filled.contains(replacement) && !document.isFirstVersion()) {
            document.reportAt(path + "/" + rule.name(), location, "member.deprecated", rule.name(), replacement);
        }
    }

    private void member(MemberRule rule, String path, ObjectWatch watch) {
        if (!rule.type().isArray()) {
            value(rule, rule.type(), path, watch);
        } else if (isOf(rule.type(), path, false)) {
            array(rule, path);
        }
    }

    private void array(MemberRule rule, String path) {
        long index = 0;
        while (cursor.nextElement()) {
            if (index >= context.limits().items()) {
                throw new LimitExceededException("items", context.limits().items(), Optional.of(cursor.location()));
            }
            value(rule, rule.type().element(), path + "/" + index++, ObjectWatch.NONE);
        }
    }

    private void value(MemberRule rule, MemberType type, String path, ObjectWatch watch) {
        if (!isOf(type, path, rule.type().isArray())) {
            return;
        }
        if (rule.object() != null) {
            object(rule.object(), path);
        } else if (type != MemberType.BOOLEAN) {
            String text = cursor.text();
            Location location = cursor.location();
            rule.syntaxes()
                    .forEach(syntax -> syntax.check(
                            text, (code, arguments) -> document.reportValue(path, location, text, code, arguments)));
            if (type == MemberType.STRING) {
                watch.string(rule.name(), path, text, document);
            }
        }
    }

    private boolean isOf(MemberType type, String path, boolean inArray) {
        JsonToken token = cursor.token();
        if (token != null && type.beginsWith(token)) {
            return true;
        }
        String code = token == JsonToken.VALUE_NULL && !inArray ? "member.null" : "type.unexpected";
        document.report(path, code, type.words());
        cursor.skip();
        return false;
    }
}
