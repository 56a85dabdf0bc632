package dev.galley.validation.rule;

import dev.galley.model.Feed;
import dev.galley.model.Person;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports a webmaster without an e-mail address (RSS 2.0, webMaster). */
final class WebmasterEmailMissing implements Rule<Feed> {
    @Override
    public String code() {
        return "webmaster.email-missing";
    }

    @Override
    public void check(Feed feed, Check check) {
        feed.webMaster()
                .filter(person -> person.email().orElse("").isBlank())
                .flatMap(Person::name)
                .filter(name -> !name.isBlank())
                .ifPresent(name -> check.report("/webMaster/email", name));
    }
}
