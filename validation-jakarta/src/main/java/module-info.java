/** Galley's rules on articles as constraints of Jakarta Validation. */
module dev.galley.validation.jakarta {
    requires transitive dev.galley.core;
    requires static transitive org.jspecify;
    requires static transitive jakarta.validation;

    exports dev.galley.validation.jakarta;
}
