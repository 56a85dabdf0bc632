package dev.galley.validation.rule;

import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Feed;
import dev.galley.model.Url;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.Optional;
import java.util.function.Predicate;

/** Reports a text input without the values that are needed to show and send it (RSS 2.0, textInput). */
final class TextInputIncomplete implements Rule<Feed> {
    @Override
    public String code() {
        return "textinput.incomplete";
    }

    @Override
    public void check(Feed feed, Check check) {
        feed.textInput().ifPresent(input -> {
            require("title", input.title(), title -> !title.isBlank(), check);
            require("description", input.description(), words -> !words.isBlank(), check);
            require("name", input.name(), name -> isFieldName(name.strip()), check);
            require("link", input.link().map(Url::value), link -> !link.isBlank(), check);
        });
    }

    private static boolean isFieldName(String name) {
        boolean[] broken = new boolean[1];
        Syntaxes.FORM_FIELD_NAME.check(name, (code, arguments) -> broken[0] = true);
        return !broken[0];
    }

    private static void require(String name, Optional<String> value, Predicate<String> isRight, Check check) {
        if (value.filter(isRight).isEmpty()) {
            check.report("/textInput/" + name, value.orElse(""), name);
        }
    }
}
