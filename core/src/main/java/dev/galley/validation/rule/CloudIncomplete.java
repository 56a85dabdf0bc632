package dev.galley.validation.rule;

import dev.galley.model.Cloud;
import dev.galley.model.Feed;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.Optional;
import java.util.Set;

/** A cloud of which something is missing that is needed to call it (RSS 2.0, cloud). */
final class CloudIncomplete implements Rule<Feed> {
    private static final Set<String> PROTOCOLS = Set.of("xml-rpc", "soap", "http-post");

    @Override
    public String code() {
        return "cloud.incomplete";
    }

    @Override
    public void check(Feed feed, Check check) {
        feed.cloud().ifPresent(cloud -> check(cloud, check));
    }

    private static void check(Cloud cloud, Check check) {
        demand("domain", cloud.domain().filter(domain -> !domain.isBlank()), check);
        demand("port", cloud.port().filter(port -> port > 0), check);
        demand("path", cloud.path().filter(path -> !path.isBlank()), check);
        demand("registerProcedure", cloud.registerProcedure(), check);
        demand("protocol", cloud.protocol().filter(PROTOCOLS::contains), check);
    }

    private static void demand(String name, Optional<?> value, Check check) {
        if (value.isEmpty()) {
            check.report("/cloud/" + name, "", name);
        }
    }
}
