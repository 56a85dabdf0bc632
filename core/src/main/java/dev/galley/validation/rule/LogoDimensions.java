package dev.galley.validation.rule;

import dev.galley.model.Feed;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.Optional;

/** Reports a logo whose size RSS does not allow (RSS 2.0, image). */
final class LogoDimensions implements Rule<Feed> {
    private static final int MAX_WIDTH = 144;
    private static final int MAX_HEIGHT = 400;

    @Override
    public String code() {
        return "logo.dimensions";
    }

    @Override
    public void check(Feed feed, Check check) {
        feed.logo().ifPresent(logo -> {
            require("width", logo.width(), MAX_WIDTH, check);
            require("height", logo.height(), MAX_HEIGHT, check);
        });
    }

    private static void require(String name, Optional<Integer> pixels, int max, Check check) {
        pixels.filter(size -> size < 1 || size > max)
                .ifPresent(size -> check.report("/logo/" + name, size.toString(), size, max));
    }
}
