package dev.galley.format.jsonfeed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the members that JSON Feed defines. */
final class Vocabulary {
    /** The members of each object, by the name of the member that holds it; those of the feed under {@code ""}. */
    static final Map<String, Set<String>> MEMBERS = members();

    private Vocabulary() {}

    private static Map<String, Set<String>> members() {
        Map<String, Set<String>> names = new HashMap<>();
        names.put("", FeedObject.RULE.members.keySet());
        for (ObjectRule rule : List.of(FeedObject.RULE, ItemObject.RULE)) {
            for (MemberRule member : rule.members.values()) {
                ObjectRule object = member.object();
                if (object != null) {
                    names.put(member.name(), object.members.keySet());
                }
            }
        }
        return Map.copyOf(names);
    }
}
