package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import java.util.HashSet;
import java.util.Set;

/** Reports repeated hours and days to skip, and more of them than there are (RSS 2.0, skipHours and skipDays). */
public final class SkipLimits implements Watcher {
    /** Watches {@code skipDays}, {@code skipHours} and their children. */
    public static final Watch<SkipLimits> WATCH = Watch.of(SkipLimits::new);

    private static final int DAYS = 7;
    private static final int HOURS = 24;

    private final Set<String> values = new HashSet<>();
    private int count;

    @Override
    public void start(Element element) {
        if (element.name().local().startsWith("skip")) {
            values.clear();
            count = 0;
        }
    }

    /** Returns an hour without a leading zero, so that {@code 01} and {@code 1} are the same. */
    private static String number(String value) {
        return value.length() == 2 && value.charAt(0) == '0' ? value.substring(1) : value;
    }

    @Override
    public void end(Element element) {
        String local = element.name().local();
        if (!local.startsWith("skip")) {
            if (++count <= HOURS && !values.add(number(element.text()))) {
                element.reportValue(null, element.text(), "skip.twice");
            }
        } else if (count > (local.equals("skipDays") ? DAYS : HOURS)) {
            element.report("skip.too-many", element.written(), count);
        }
    }
}
