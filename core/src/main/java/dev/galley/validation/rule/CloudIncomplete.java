package dev.galley.validation.rule;

import dev.galley.model.Cloud;
import dev.galley.model.Feed;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reports a cloud without the values that are needed to call it (RSS 2.0, cloud). */
final class CloudIncomplete implements Rule<Feed> {
    private static final int LAST_PORT = 65_535;
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
        require("domain", cloud.domain(), domain -> !domain.isBlank(), check);
        require("port", cloud.port(), port -> port > 0 && port <= LAST_PORT, check);
        require("path", cloud.path(), path -> !path.isBlank(), check);
        require("registerProcedure", cloud.registerProcedure(), procedure -> true, check);
        require("protocol", cloud.protocol(), PROTOCOLS::contains, check);
    }

    private static <V> void require(String name, Optional<V> value, Predicate<V> isRight, Check check) {
        if (value.filter(isRight).isEmpty()) {
            check.report("/cloud/" + name, value.map(String::valueOf).orElse(""), name);
        }
    }
}
